"""What Nexis calls the fields of an article, in the languages of its pages: a table of facts."""

from __future__ import annotations

FIELDS: dict[str, str] = {
    label: field
    for field, labels in {
        "byline": "byline|auteur|autor|autore|verfasser|signature|firma|von|auteurs|author|schrijver",
        "length": "length|longueur|länge|longitud|lengte|lunghezza|extensión|extension|umfang",
        "section": "section|rubrique|rubrik|seccion|sección|sectie|sezione|ressort|secção",
        "dateline": "dateline|lieu|ort|datum und ort",
        "highlight": "highlight|encart|vorspann|leadtext|sommario|highlights|teaser",
        "graphic": "graphic|graphique|grafik|graphics|gráfico|grafico|bild|illustration|abbildung",
        "language": "language|langue|sprache|idioma|lengua|taal|lingua",
        "correction": "correction|corrections|correction-appended|berichtigung|rectificatif|clarification",
        "url": "url|link",
        "id": "acc-no|document-id",
        "load": "load-date|date-chargement|update|ladedatum|fecha de carga|fecha-de-carga|laad-datum|data-caricamento|"
        "date de chargement",
        "type": "publication-type|pub-type|type-publication|publikationstyp|document-type|type|tipo de publicación|"
        "zeitungstyp|correction-date|edition|day|series|source|journal-code|acc-no|notes|note|name|title|body|state|"
        "country|city|code-publication|kategorie",
        "classes": "subject|company|organization|organisation|industry|geographic|person|people|ticker|classification|"
        "sujet|societe|société|symbole-boursier|secteur-activite|localisation-geo|personne|schlagwort|firma|branche|"
        "geographie|personen|tema|empresa|persona|thema|onderwerp|loc|subject-terms|category|isin|stock|product",
    }.items()
    for label in labels.split("|")
}
"""A label in lower case, without its colon, to the field that it names."""

HEAD = frozenset(("byline", "length", "section", "dateline", "highlight"))
TAIL = frozenset(("load", "language", "classes", "graphic", "url", "id", "type", "correction"))
"""Fields that stand behind the text. A word that might as well begin a paragraph ("Notes: …", "Type: …") ends the text
only where it is written as labels are."""

BODY = frozenset(
    "body|corps|texte|hauptteil|textkörper|cuerpo|cuerpo del texto|corpo|haupttext|inhalt|tekst".split("|")
)
END = frozenset(
    "end of document|fin du document|ende des dokuments|fin del documento|einde van document|fine del documento|"
    "fim do documento|einde document".split("|")
)
ALONE = {
    "classification": "classes", "classificatie": "classes", "klassifizierung": "classes", "clasificación": "classes",
    "graphic": "graphic", "graphique": "graphic", "grafik": "graphic", "gráfico": "graphic", "notes": "type",
    "correction": "correction", "correction appended": "correction",
}  # fmt: skip
"""Labels that stand on a line of their own, with their content below."""
