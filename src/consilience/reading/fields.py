"""The names under which news tools and analysts' tables write the parts of a report, best first. Names are compared
without case, spaces, hyphens and underscores; a dot goes into an object ("source.name")."""

from __future__ import annotations

NAMES: dict[str, tuple[str, ...]] = {
    "id": ("source_ids", "id", "source_id", "_id", "guid", "doc_id", "article_id", "stories_id", "story_id", "uuid",
           "docid", "storyid", "identifier"),
    "uri": ("uri", "url", "link", "canonical_url", "canonical_link", "web_url", "weburl", "href", "permalink",
            "article_url", "article_link", "news_url", "story_url", "source_url_full", "lien", "enlace", "adresse",
            "ссылка", "网址", "page_url", "mainEntityOfPage"),
    "uris": ("uris", "addresses"),
    "title": ("title", "headline", "headlines", "titel", "titre", "título", "titulo", "titolo", "заголовок", "заглавие",
              "标题", "başlık", "name", "heading", "article_title", "headline_text", "news_title", "title_page"),
    "text": ("text", "maintext", "article_body", "full_text", "plain_text", "article_text", "body_text", "story_text",
             "content_text", "text_content", "news_text", "fulltext", "raw_text", "cleaned_text", "texte", "texto",
             "testo", "текст", "正文", "metin", "volltext", "body", "content", "contenu", "contenido", "contenuto",
             "inhalt", "содержание", "article_content", "news_content", "content_full", "article", "story", "bodies",
             "review_body", "full_content"),
    "markup": ("content_html", "body_html", "body_xhtml", "body_html5", "html_body", "html_content", "body_nitf"),
    "summary": ("lead_paragraph", "summary", "abstract", "description", "short_description", "description_text",
                "excerpt", "standfirst", "trail_text", "snippet", "teaser", "deck", "meta_description", "lead"),
    "dateline": ("dateline", "located"),
    "published": ("published", "date_published", "published_at", "published_date", "publish_date", "date_publish",
                  "publishing_date", "publication_date", "pub_date", "pubdate", "first_published", "published_time",
                  "date_time_pub", "web_publication_date", "published_on", "published_utc", "publishedparsed",
                  "publish_time", "display_date", "issued", "firstcreated", "date", "datum", "fecha", "data", "дата",
                  "日期", "tarih", "jour", "published_timestamp", "versioncreated", "datetime", "date_time", "day",
                  "timestamp"),
    "modified": ("modified", "date_modified", "modified_at", "modified_date", "date_modify", "updated", "updated_at",
                 "update_date", "last_modified", "lastmod", "date_updated", "updated_time", "versioncreated"),
    "retrieved": ("date_download", "retrieved", "fetched_at", "crawled_at", "crawled", "scraped_at", "scrape_date",
                  "indexed_date", "collect_date", "warc_date", "seendate", "download_date", "date_downloaded"),
    "outlet": ("outlet", "meta_site_name", "media_name", "source_name", "site_name", "sitename", "source_title",
               "publisher", "publication", "newspaper", "source", "provider", "medium", "media", "journal", "fuente",
               "media_outlet", "medio",
               "zeitung", "quelle", "источник", "来源", "kaynak", "testata", "giornale", "site", "source_domain",
               "domain", "hostname", "clean_url", "website", "source_url"),
    "byline": ("byline", "bylines", "authors", "author", "author_name", "creator", "by", "writer", "writers",
               "journalist", "reporter", "auteur", "auteurs", "autor", "autores", "autorin", "autore", "автор",
               "作者", "yazar"),
    "language": ("language", "lang", "in_language", "language_code", "meta_lang", "langue", "idioma", "sprache",
                 "lingua", "язык", "语言"),
    "based_on": ("is_based_on", "is_based_on_url", "original_article", "syndicated_from", "republished_from"),
    "agency": ("agency", "news_agency", "agence", "agencia", "agentur", "агентство", "credit_line", "creditline",
               "source_organization"),
    "entries": ("live_blog_update",),
    "kind": ("@type", "type", "document_type", "content_type"),
    "status": ("pub_status", "publication_status"),
    "free": ("free_access", "is_accessible_for_free"),
}  # fmt: skip
"""Our field → the names it goes under."""

_ONLY_TEXT = (
    "text maintext articlebody fulltext plaintext articletext bodytext storytext contenttext textcontent newstext "
    "rawtext cleanedtext texte texto testo текст 正文 metin volltext reviewbody"
)
ONLY_TEXT = frozenset(_ONLY_TEXT.split())
"""The names (without hyphens and the like) that hold nothing but a text. The others (`content`, `body` …) are used for
all kinds of things: there the row must also say something else that only reports have."""
