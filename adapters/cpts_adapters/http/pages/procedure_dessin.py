"""A workflow drawn as a column of states joined by arcs: no layout program, no script (ADR 0138).

Arcs that go on to a later state are on the right, those that come back on the left; the farther a
state, the wider the arc. What each arc is, the table of the page says, under the same number.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from cpts_core.kernel.diagrammes import aretes

if TYPE_CHECKING:
    from cpts_core.kernel.workflow import Workflow

STEP, BOX, HALF, LEFT, RIGHT = 44, 28, 95, 90, 120
"""Height of a line and of a box, half the width of a box, room on either side for arcs."""
LANE = 9


@frozen
class Box:
    """A state: where it is, what it is called."""

    y: int
    label: str
    name: str
    final: bool
    here: bool


@frozen
class Arc:
    """A passage from a state to another one; `here`: it leaves the current state."""

    path: str
    here: bool
    said: str


@frozen
class Diagram:
    """The drawing of a workflow."""

    boxes: tuple[Box, ...]
    arcs: tuple[Arc, ...]

    @property
    def width(self) -> int:
        """Return the width of the drawing."""
        return LEFT + 2 * HALF + RIGHT

    @property
    def height(self) -> int:
        """Return the height of the drawing."""
        return len(self.boxes) * STEP + 8

    @property
    def left(self) -> int:
        """Return where boxes begin."""
        return LEFT

    @property
    def description(self) -> str:
        """Return the drawing in words."""
        return " ; ".join(arc.said for arc in self.arcs) + "."


def diagram(workflow: Workflow, current: str = "") -> Diagram:
    """Draw a workflow; the state named `current`, and what leaves it, stand out."""
    ranks = {state.name: rank for rank, state in enumerate(workflow.etats)}
    labels = {state.name: str(state.value) for state in workflow.etats}
    finals = {state.name for state in workflow.finals}
    boxes = tuple(
        Box(rank * STEP + 6, labels[name], name, name in finals, name == current)
        for name, rank in ranks.items()
    )
    pairs = sorted(
        (pair for pair in aretes(workflow) if pair[0] and pair[0] != pair[1]),
        key=lambda pair: pair[0] == current,
    )
    arcs = tuple(
        Arc(_path(ranks[a], ranks[b]), a == current, f"de {labels[a]} vers {labels[b]}")
        for a, b in pairs
    )
    return Diagram(boxes, arcs)


def _path(begins: int, ends: int) -> str:
    """Return the curve of an arc: it leaves a box low on its side and enters the other one high."""
    room = RIGHT if ends > begins else LEFT
    side = LEFT + 2 * HALF if ends > begins else LEFT
    way = 1 if ends > begins else -1
    far = side + way * min(12 + LANE * abs(ends - begins) * 4 // 3, room * 5 // 4)
    start, stop = begins * STEP + 6 + BOX // 2 + 5 * way, ends * STEP + 6 + BOX // 2 - 5 * way
    return f"M{side},{start} C{far},{start} {far},{stop} {side + 2 * way},{stop}"
