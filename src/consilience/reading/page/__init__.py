"""What a web page says of itself, and the text of its article."""

from __future__ import annotations

from consilience.reading.markup import Article
from consilience.reading.markup.fragment import fragment
from consilience.reading.page.about import About, about
from consilience.reading.page.article import article
from consilience.reading.page.frame import without_chrome
from consilience.reading.page.stated import stated

__all__ = ["About", "Article", "about", "article", "fragment", "stated", "without_chrome"]
