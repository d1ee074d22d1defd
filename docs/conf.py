"""How the documentation is built: `make docs`."""

project = "Consilience"
copyright = "2026, the Consilience developers"
extensions = ["myst_parser"]
source_suffix = {".md": "markdown"}
html_theme = "furo"
html_title = "Consilience"
myst_heading_anchors = 3
exclude_patterns: list[str] = []
