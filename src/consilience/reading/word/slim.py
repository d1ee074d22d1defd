"""A Word document without what says only how it looks. Mammoth holds every element and attribute of every part as
Python objects, so that the styles of an empty document take longer than the text of ten reports; here they are thrown
out in one pass of lxml. What stays is what mammoth reads and what bears on words: the runs, fields, links, pictures,
tables, lists and notes, the names of styles, and the marks of tracked changes.

Names of elements: ECMA-376, Part 1, section 17."""

from __future__ import annotations

import io
from collections.abc import Iterable
from zipfile import ZipFile

from lxml import etree

from consilience.errors import Refused
from consilience.reading import limits

_WORD = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
)
"""As Word writes it, and in the strict form."""
_CHOICE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Choice"
_WORD_2010 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_PARTS = ("officeDocument", "styles", "numbering", "footnotes", "endnotes")
_USUAL = ("document.xml", "styles.xml", "numbering.xml", "footnotes.xml", "endnotes.xml")
_PARAGRAPH = """adjustRightInd autoSpaceDE autoSpaceDN bidi cnfStyle contextualSpacing divId framePr ind jc keepLines
    keepNext kinsoku mirrorIndents outlineLvl overflowPunct pBdr pPrChange pageBreakBefore shd snapToGrid spacing
    suppressAutoHyphens suppressLineNumbers suppressOverlap tabs textAlignment textDirection textboxTightWrap
    topLinePunct widowControl wordWrap"""
_TABLE = """hideMark noWrap tblBorders tblCellMar tblGrid tblLayout tblLook tblPr tblPrEx tcBorders tcFitText tcMar tcW
    trHeight vAlign"""
_BETWEEN = "bookmarkEnd commentRangeEnd commentRangeStart lastRenderedPageBreak permEnd permStart proofErr sectPr"
_OF_STYLES = """aliases autoRedefine basedOn docDefaults hidden latentStyles link locked next personal qFormat rPr rsid
    semiHidden tblStylePr tcPr trPr uiPriority unhideWhenUsed"""
_OF_LISTS = "legacy lvlJc lvlRestart lvlText multiLevelType nsid numPicBullet pPr rPr start suff tmpl"
_LOOKS = tuple(f"{{{space}}}{name}" for space in _WORD for name in f"{_PARAGRAPH} {_TABLE} {_BETWEEN}".split())
_LOOKS_OF = {
    "styles": tuple(f"{{{space}}}{name}" for space in _WORD for name in _OF_STYLES.split()),
    "numbering": tuple(f"{{{space}}}{name}" for space in _WORD for name in _OF_LISTS.split()),
}
_SAVED = tuple(
    f"{{{space}}}{name}" for space in _WORD for name in "rsidR rsidRDefault rsidP rsidRPr rsidDel rsidTr".split()
) + (f"{_WORD_2010}paraId", f"{_WORD_2010}textId")  # fmt: skip
"""Attributes that tell when something was saved last."""


def slim(archive: ZipFile) -> io.BytesIO:
    """The document as an archive of the parts that are needed. Raises Refused where they hold more than memory should,
    and what zipfile and lxml raise on damaged ones."""
    names = set(archive.namelist())
    related = {name: archive.read(name) for name in names if name.endswith(".rels")}
    wanted = {*_USUAL, *_targets(related.values())}
    made, count = io.BytesIO(), 0
    with ZipFile(made, "w") as new:
        for name, content in sorted(related.items()):
            new.writestr(name, content)
        for name in sorted(name for name in names if name.endswith(".xml") and name.rpartition("/")[2] in wanted):
            content = _without_looks(archive.read(name))
            count += content.count(b"<") - content.count(b"</")
            if count > limits.DOCX_ELEMENTS:
                raise Refused("it is a Word document of more paragraphs and marks than can be held in memory")
            new.writestr(name, content)
    return made


def _targets(related: Iterable[bytes]) -> Iterable[str]:
    """The names, without folders, of the parts that are needed."""
    for content in related:
        for one in _parsed(content).iter(_RELATION):
            if (one.get("Type") or "").rpartition("/")[2] in _PARTS:
                yield (one.get("Target") or "").rpartition("/")[2]


def _parsed(content: bytes) -> etree._Element:
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    return etree.fromstring(content, parser)


def _without_looks(content: bytes) -> bytes:
    root = _parsed(content)
    kind = etree.QName(root).localname
    etree.strip_elements(root, _CHOICE, *_LOOKS, *_LOOKS_OF.get(kind, ()), with_tail=True)
    etree.strip_attributes(root, *_SAVED)
    if kind not in _LOOKS_OF:
        for space in _WORD:
            _thin_runs(root, space)
            _join_runs(root, space)
    return bytes(etree.tostring(root, encoding="utf-8"))


def _thin_runs(root: etree._Element, space: str) -> None:
    """Leaves out how runs look. That the mark of a paragraph was deleted stands there too, and stays."""
    deleted, properties = f"{{{space}}}del", f"{{{space}}}pPr"
    for looks in list(root.iter(f"{{{space}}}rPr")):
        above = looks.getparent()
        if above is not None and (above.tag != properties or looks.find(deleted) is None):
            above.remove(looks)
    for empty in [one for one in root.iter(properties) if not len(one)]:
        empty.getparent().remove(empty)


def _join_runs(root: etree._Element, space: str) -> None:
    """Makes one of runs that hold nothing but words and follow one another."""
    words = f"{{{space}}}t"
    last: etree._Element | None = None
    for run in list(root.iter(f"{{{space}}}r")):
        if any(child.tag != words or len(child) for child in run) or not len(run):
            last = None
        elif last is not None and run.getprevious() is last:
            last[0].text = "".join(child.text or "" for child in (*last, *run))
            del last[1:]
            run.getparent().remove(run)
        else:
            last = run
