"""A page as a reader without eyes or colours goes through it."""

from __future__ import annotations

from html.parser import HTMLParser

VOID = {"meta", "link", "input", "br", "img", "hr"}


class Page(HTMLParser):
    """The elements of a page, their attributes and their text, in order; faults of structure."""

    def __init__(self, source):
        super().__init__()
        self.elements, self.faults, self._open = [], [], []
        self.feed(source)
        self.faults += [f"{tag} jamais fermé" for tag, _ in self._open]

    def handle_starttag(self, tag, attrs):
        element = [tag, dict(attrs), ""]
        self.elements.append(element)
        if tag not in VOID:
            self._open.append((tag, element))

    def handle_startendtag(self, tag, attrs):
        self.elements.append([tag, dict(attrs), ""])

    def handle_endtag(self, tag):
        if not self._open or self._open[-1][0] != tag:
            self.faults.append(f"{tag} fermé hors de sa place")
        else:
            self._open.pop()

    def handle_data(self, data):
        for _, element in self._open:
            element[2] += data

    def all(self, *tags):
        return [element for element in self.elements if element[0] in tags]

    def levels(self):
        return [int(tag[1]) for tag, _, _ in self.all(*(f"h{n}" for n in range(1, 7)))]
