"""Where a web page's own content is, and what on the page nobody is meant to read as content."""

from __future__ import annotations

import re

from lxml import etree

_CLUTTER_TAGS = frozenset(
    {
        "script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "canvas", "nav", "aside",
        "footer", "button", "select", "input", "textarea", "dialog", "audio", "video", "link", "meta", "head",
    }
)  # fmt: skip
_CLUTTER_ROLES = frozenset({"navigation", "banner", "contentinfo", "complementary", "search", "dialog", "menu"})
_CLUTTER_NAMES = re.compile(
    r"(?:^|[\s_-])(?:comments?|binh-?luan|breadcrumbs?|sidebar|menu|navbar|nav|footer|share|sharing|social|related"
    r"|tin-?lien-?quan|advert\w*|ads?|banner|cookie\w*|popup|modal|newsletter|pagination|tags?|login)(?=$|[\s_-]|\d)",
    re.IGNORECASE,
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|pt)?\s*(?:;|$)", re.IGNORECASE)
_MAIN_TAGS = frozenset({"main", "article"})


def drop_clutter(page: etree._Element) -> None:
    """Take navigation, scripts, comments, hidden text and the like out of ``page``, in place."""
    for element in list(page.iter()):
        if not isinstance(element.tag, str) or (element.tag not in {"html", "body"} and _is_clutter(element)):
            _remove(element)


def main_content(page: etree._Element) -> etree._Element:
    """Return the element that holds the page's content.

    A marked main part counts when it holds most of the text; else it is the deepest element that does.
    """
    body = page.find("body")
    best = page if body is None else body
    enough = _weight(best) * 0.3
    marked = [element for element in best.iter() if _is_marked(element) and _weight(element) >= enough]
    if marked:
        return max(marked, key=_weight)
    while True:
        least = _weight(best) * 0.9
        inner = [child for child in best if isinstance(child.tag, str) and _weight(child) >= least]
        if not inner or inner[0].tag in {"table", "ul", "ol", "p"}:
            return best
        best = inner[0]


def _is_marked(element: etree._Element) -> bool:
    return element.tag in _MAIN_TAGS or element.get("role") == "main" or element.get("itemprop") == "articleBody"


def _is_clutter(element: etree._Element) -> bool:
    if element.tag in _CLUTTER_TAGS or element.get("role") in _CLUTTER_ROLES:
        return True
    if element.get("hidden") is not None or element.get("aria-hidden") == "true":
        return True
    if _HIDDEN.search(element.get("style") or ""):
        return True
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    return bool(_CLUTTER_NAMES.search(names)) and _links_mostly_or_comments(element, names)


def _links_mostly_or_comments(element: etree._Element, names: str) -> bool:
    """Whether an element named like clutter is: it is about readers' comments, or links are much of its text."""
    text = len(_text(element))
    links = sum(len(_text(link)) for link in element.iter("a"))
    return "comment" in names.lower() or "luan" in names.lower() or text < 400 or links > text * 0.4


def _weight(element: etree._Element) -> int:
    """Return how much text of an element is no link."""
    return len(_text(element)) - sum(len(_text(link)) for link in element.iter("a"))


def _text(element: etree._Element) -> str:
    return " ".join("".join(map(str, element.itertext())).split())


def _remove(element: etree._Element) -> None:
    """Remove an element but keep the text after it."""
    parent = element.getparent()
    if parent is None:
        return
    tail = element.tail or ""
    previous = element.getprevious()
    if previous is not None:
        previous.tail = f"{previous.tail or ''}{tail}"
    else:
        parent.text = f"{parent.text or ''}{tail}"
    parent.remove(element)
