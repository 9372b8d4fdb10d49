"""PowerPath lesson plans: the tree of a course with one student's operations replayed over it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from timeback_sandbox.ground import Ground
    from timeback_sandbox.state.roster import Entity, Roster

COMPONENT, RESOURCE = "component", "resource"


@dataclass(slots=True)
class Node:
    """A component or a lesson in a plan.

    Attributes:
        kind: `component` or `resource`.
        entity: The course component or component resource.
        children: Components below a component.
        lessons: Lessons of a component.
        skipped: Whether the student skips it.
        parent: The component above it.
    """

    kind: str
    entity: Entity
    children: list[Node] = field(default_factory=list)
    lessons: list[Node] = field(default_factory=list)
    skipped: bool = False
    parent: Node | None = None

    @property
    def id(self) -> str:
        """The sourcedId of the entity."""
        return str(self.entity["sourcedId"])


@dataclass(slots=True)
class Plan:
    """The lesson plan of one student in one course."""

    id: str
    course_id: str
    user_id: str
    operations: list[dict[str, Any]] = field(default_factory=list)


class RefusedError(Exception):
    """An operation refers to something that the plan does not have."""


class Plans:
    """All lesson plans.

    Args:
        ground: Gives time and ids.
        roster: Holds courses, components and lessons.
    """

    def __init__(self, ground: Ground, roster: Roster) -> None:
        self._ground = ground
        self._roster = roster
        self.kept: dict[str, Plan] = {"id-1": Plan("id-1", "id-1", "id-1")}

    def of(self, course_id: str, user_id: str) -> Plan | None:
        """Return the plan of a user in a course."""
        for plan in self.kept.values():
            if (plan.course_id, plan.user_id) == (course_id, user_id):
                return plan
        return None

    def create(self, course_id: str, user_id: str) -> Plan:
        """Create a plan."""
        plan = Plan(self._ground.new_id("lesson-plans"), course_id, user_id)
        self.kept[plan.id] = plan
        return plan

    def store(self, plan: Plan, operation: dict[str, Any], reason: str | None) -> dict[str, Any]:
        """Store an operation."""
        row = {
            "id": self._ground.new_id("lesson-plan-operations"),
            "type": operation["type"],
            "payload": operation["payload"],
            "reason": reason,
            "createdAt": self._ground.now(),
            "sequenceNumber": len(plan.operations) + 1,
            "createdBy": None,
        }
        plan.operations.append(row)
        return row

    def tree(self, plan: Plan) -> tuple[Node, list[str | None]]:
        """Return the plan's tree, and for each operation its error or None."""
        root = self.course_tree(plan.course_id)
        problems: list[str | None] = []
        for operation in plan.operations:
            try:
                self._apply(root, operation["type"], operation["payload"])
                problems.append(None)
            except RefusedError as error:
                problems.append(str(error))
        return root, problems

    def course_tree(self, course_id: str) -> Node:
        """Return the unchanged tree of a course; its root is not a component."""
        root = Node(COMPONENT, {"sourcedId": "", "title": ""})
        rows = [row for row in self._roster.rows("courseComponents") if row["course"]["sourcedId"] == course_id]
        nodes = {row["sourcedId"]: Node(COMPONENT, row) for row in sorted(rows, key=_order)}
        for node in nodes.values():
            parent = nodes.get((node.entity.get("parent") or {}).get("sourcedId", ""), root)
            parent = root if parent is node else parent
            _put(node, parent, parent.children)
        for row in sorted(self._roster.rows("componentResources"), key=_order):
            above = nodes.get(row["courseComponent"]["sourcedId"])
            if above is not None:
                _put(Node(RESOURCE, row), above, above.lessons)
        return root

    def _apply(self, root: Node, kind: str, payload: dict[str, Any]) -> None:
        if kind == "add-custom-resource":
            self._add(root, payload)
            return
        node = _find(root, payload["target"]["id"], payload["target"]["type"])
        if kind == "set-skipped":
            node.skipped = payload["value"]
        elif kind == "change-item-parent":
            _move(node, _find(root, payload["new_parent_id"], COMPONENT), payload.get("position", "end"))
        elif kind in ("move-item-to-start", "move-item-to-end"):
            _move(node, node.parent or root, kind.rpartition("-")[2])
        else:
            beside = _find(root, payload["reference_id"], node.kind)
            _move_beside(node, beside, 0 if kind == "move-item-before" else 1)

    def _add(self, root: Node, payload: dict[str, Any]) -> None:
        resource = self._roster.find("resources", payload["resource_id"])
        if resource is None:
            raise RefusedError("The resource does not exist")
        parent = _find(root, payload["parent_component_id"], COMPONENT)
        lesson = {
            "sourcedId": f"custom-{resource['sourcedId']}",
            "title": resource["title"],
            "courseComponent": {"sourcedId": parent.id},
            "resource": {"sourcedId": resource["sourcedId"]},
            "sortOrder": len(parent.lessons) + 1,
        }
        _put(Node(RESOURCE, lesson, skipped=payload.get("skipped", False)), parent, parent.lessons)


def _order(row: Entity) -> float:
    return float(row.get("sortOrder") or 0)


def _put(node: Node, parent: Node, siblings: list[Node]) -> None:
    node.parent = parent
    siblings.append(node)


def _siblings(node: Node, parent: Node) -> list[Node]:
    return parent.children if node.kind == COMPONENT else parent.lessons


def _find(node: Node, node_id: str, kind: str) -> Node:
    waiting = [node]
    while waiting:
        found = waiting.pop()
        if found.kind == kind and found.id == node_id:
            return found
        waiting += [*found.children, *found.lessons]
    raise RefusedError(f"The plan has no such {kind}")


def _move(node: Node, parent: Node, position: str) -> None:
    above: Node | None = parent
    while above is not None:
        if above is node:
            raise RefusedError("An item cannot be moved below itself")
        above = above.parent
    _leave(node)
    siblings = _siblings(node, parent)
    siblings.insert(0 if position == "start" else len(siblings), node)
    node.parent = parent


def _move_beside(node: Node, beside: Node, after: int) -> None:
    parent = beside.parent
    if node is beside or parent is None:
        raise RefusedError("An item cannot be moved beside itself")
    _move(node, parent, "end")
    siblings = _siblings(node, parent)
    siblings.remove(node)
    siblings.insert(siblings.index(beside) + after, node)


def _leave(node: Node) -> None:
    if node.parent is not None:
        _siblings(node, node.parent).remove(node)
