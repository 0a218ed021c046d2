"""What an article's page shows, against what was recorded: docs/record-format.md, "What a page shows"."""

import json
from html.parser import HTMLParser

VOID = set("area base br col embed hr img input link meta source track wbr".split())


class Element:
    """An element of a page."""

    def __init__(self, tag, classes):
        self.tag, self.classes, self.inside = tag, classes, []

    def all(self, is_meant):
        """The elements inside it that are meant, in order."""
        for child in self.inside:
            if isinstance(child, Element):
                if is_meant(child):
                    yield child
                yield from child.all(is_meant)

    def text(self, without=()):
        """Its text without white space, which markup may add, and without what stands under some classes."""
        return "".join(
            bare(child) if isinstance(child, str) else "" if set(without) & set(child.classes) else child.text(without)
            for child in self.inside
        )


class _Reader(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.root = Element("", [])
        self.open = [self.root]

    def handle_starttag(self, tag, attrs):
        element = Element(tag, (dict(attrs).get("class") or "").split())
        self.open[-1].inside.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag, attrs):
        # In HTML a slash closes nothing but what is empty anyhow, save in pictures drawn as SVG, which hold no text.
        self.open[-1].inside.append(Element(tag, []))

    def handle_endtag(self, tag):
        if any(element.tag == tag for element in self.open):
            while self.open.pop().tag != tag:
                pass

    def handle_data(self, data):
        self.open[-1].inside.append(data)


def bare(text):
    """A text without its white space."""
    return "".join(text.split())


def article_of(html):
    """The article of a page; None when the page has none."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return next(reader.root.all(lambda element: element.tag == "article"), None)


def _classed(article, name):
    return list(article.all(lambda element: name in element.classes))


def text_of_block(node):
    """The text of a recorded block as a page shows it, without its footnotes."""
    attrs = node.get("attrs", {})
    if node.get("type") == "picture":
        return caption_line(attrs)
    if node.get("type") == "relatedArticle":
        return bare(attrs["headline"])
    if node.get("type") == "embed":
        return bare(attrs["title"]) + bare(attrs["author"])
    if is_of_note(node):
        return ""
    return bare(node.get("text", "")) + "".join(map(text_of_block, node.get("content", [])))


def is_of_note(node):
    """Whether a node is text of a footnote."""
    return any(mark["type"] == "footnote" for mark in node.get("marks", []))


def notes_of(node):
    """The text of each footnote in a recorded block, in order: nodes of one that follow each other are one."""
    found, inside = [], False
    for child in node.get("content", []):
        if not is_of_note(child):
            found += notes_of(child)
        elif inside:
            found[-1] += bare(child["text"])
        else:
            found.append(bare(child["text"]))
        inside = is_of_note(child)
    return found


def caption_line(picture):
    """A picture's caption and credit, with a slash between them where both are there."""
    return "/".join(filter(None, (bare(picture["caption"]), bare(picture["credit"]))))


def _holds_in_order(text, pieces):
    at = 0
    for piece in pieces:
        at = text.find(piece, at)
        if at < 0:
            return False
        at += len(piece)
    return True


def differences(html, entry, retraction):
    """In what a page differs from its newest entry with text; a retraction's note stands in place of the text."""
    article = article_of(html)
    if article is None:
        return ["an article"]
    fields, blocks = {}, []
    for part in entry["parts"]:
        # What was redacted is in neither.
        value = json.loads(part["value"]) if part.get("value") is not None else None
        if part["name"] == "body":
            blocks.append(value)
        elif part.get("value") is not None:
            fields[part["name"]] = value

    def shown(name):
        return [element.text() for element in _classed(article, name)]

    def line(name):
        return [bare(fields[name])] if fields[name] else []

    found = []
    if "headline" in fields and shown("headline") != line("headline"):
        found.append("the headline")
    names = sorted(bare(byline["name"]) for byline in fields.get("bylines", []))
    if "bylines" in fields and sorted(shown("byline-name")) != names:
        found.append("the names of the byline")
    if retraction is not None:
        note = [part.get("value") for part in retraction["parts"]]
        notes = [n.text() for element in _classed(article, "retracted") for n in _classed(element, "note")]
        if note and note[0] is not None and notes != [bare(json.loads(note[0]))]:
            found.append("the note of the retraction")
        return found
    if "standfirst" in fields and shown("standfirst") != line("standfirst"):
        found.append("the standfirst")
    if "dateline" in fields:
        dateline = shown("dateline")
        if len(dateline) != len(line("dateline")) or not all(d.startswith(bare(fields["dateline"])) for d in dateline):
            found.append("the dateline")
    if "leadImage" in fields:
        figures = [f for element in _classed(article, "figure-lead") for f in element.all(lambda e: e.tag == "figcaption")]
        line = caption_line(fields["leadImage"]) if fields["leadImage"] else ""
        if [figure.text() for figure in figures if figure.text()] != ([line] if line else []):
            found.append("the caption and credit of the lead image")
    body = "".join(element.text(without=("dateline", "page-word")) for element in _classed(article, "body"))
    pieces = [text_of_block(block) for block in blocks if block is not None]
    if (body != "".join(pieces)) if None not in blocks else not _holds_in_order(body, pieces):
        found.append("the text")
    items = [i for element in _classed(article, "footnotes") for i in element.all(lambda e: e.tag == "li")]
    notes = [note for block in blocks if block is not None for note in notes_of(block)]
    if [item.text(without=("page-word",)) for item in items] != notes:
        found.append("the footnotes")
    return found
