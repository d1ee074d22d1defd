"""What a web page says of itself, and the text of its article."""

from __future__ import annotations

from consilience.reading.page.about import About, about
from consilience.reading.page.article import Article, article
from consilience.reading.page.fragment import fragment
from consilience.reading.page.frame import without_chrome
from consilience.reading.page.stated import stated

__all__ = ["About", "Article", "about", "article", "fragment", "stated", "without_chrome"]
