"""What a web page says of itself, and the text of its article."""

from __future__ import annotations

from consilience.reading.page.about import About, about
from consilience.reading.page.article import Article, article, without_chrome
from consilience.reading.page.fragment import fragment

__all__ = ["About", "Article", "about", "article", "fragment", "without_chrome"]
