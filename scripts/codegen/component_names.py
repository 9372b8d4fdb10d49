"""Names for hoisted schemas, from their content and context and never from a position."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Literal

from codegen.facts import plain
from codegen.openapi import schema_name
from codegen.words import Words, class_name, common_start, common_words, join_words, singular, split_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

Role = Literal["component", "request", "answer", "error"]

# Words of an envelope: they say nothing about what is inside, nor about what they are inside of.
_ENVELOPE: Final = frozenset({"Content", "Data", "Entry", "Item", "List", "Object", "Payload", "Record", "Value"})
# Words that need the name of what encloses them.
_VAGUE: Final = _ENVELOPE | {"Attributes", "Extensions", "Key", "Meta", "Metadata", "Options", "Result", "Target"}
_UNUSABLE: Final = frozenset(
    {"Answer", "Body", "Envelope", "Input", "List", "None", "Problem", "Request", "Response", "Schema", "Self", "Type"}
)
_VERBS: Final = frozenset(
    {"Add", "All", "Create", "Delete", "Fetch", "Get", "List", "Patch", "Post", "Put", "Search", "Set", "Update"}
)
_SIGNS: Final = {
    "items": "[{0}]",
    "prefixItems": "[{0}]",
    "additionalProperties": "{{{0}}}",
    "patternProperties": "{{{0}}}",
    "unevaluatedProperties": "{{{0}}}",
}
"""How a place says that it is an item, or a value of a map."""
_LABEL: Final = re.compile(r"\|([^.\[{|( ]+)")
_MAX_DEPTH: Final = 8
_PAGING: Final = frozenset(
    {"limit", "offset", "order", "page", "pageCount", "pageNumber", "pages", "sort", "total", "totalCount"}
)
_REFERENCE: Final = frozenset({"href", "name", "sourcedId", "type"})
_STATUS: Final = {
    "400": ("Bad", "Request"),
    "401": ("Unauthorized",),
    "403": ("Forbidden",),
    "404": ("Not", "Found"),
    "409": ("Conflict",),
    "422": ("Unprocessable", "Entity"),
    "429": ("Too", "Many", "Requests"),
    "500": ("Internal", "Server", "Error"),
}


@dataclass(frozen=True, slots=True)
class Step:
    """One step from a root to a schema inside it: into a property, an item, or a variant of a union."""

    kind: Literal["property", "many", "variant", "other"]
    words: Words = ()


class Unions:
    """What members of unions are called in places: as they are pinned, else by what tells them from the others.

    Args:
        places: The places that are pinned.
        schemas: The component schemas, which members may refer to.
    """

    def __init__(self, places: Iterable[str], schemas: Mapping[str, Any]) -> None:
        self._schemas = schemas
        self._pinned: dict[str, set[str]] = defaultdict(set)
        for place in places:
            for match in _LABEL.finditer(place):
                self._pinned[place[: match.start()].rstrip()].add(match[1])

    def label(self, where: str, members: Sequence[Any], index: int) -> tuple[str, Words]:
        """What a member is called, and the words by which it differs.

        A member keeps its pinned label as long as it has what the label says and no other member is told by that.
        """
        words = _variant(members, index)
        label = "".join(words) or str(index)
        pinned = self._pinned.get(where, ())
        if label in pinned or not pinned:
            return label, words
        claimed = {"".join(_variant(members, other)) or str(other) for other in range(len(members)) if other != index}
        kept = sorted(self._labels(members[index]) & set(pinned) - claimed) or [str(index)] * (str(index) in pinned)
        return (kept[0] if kept else label), words

    def _labels(self, member: Any, depth: int = 0) -> set[str]:
        """Every label that suits a member, whether it is written out or referred to."""
        if not isinstance(member, dict) or depth > _MAX_DEPTH:
            return set()
        found: set[str] = set()
        for key, value in (member.get("properties") or {}).items():
            found |= {"".join(split_words(key)), "".join(split_words(_constant(value) or ""))}
        target = self._schemas.get(schema_name(member.get("$ref")) or "")
        for part in (target, *member.get("allOf", ())):
            found |= self._labels(part, depth + 1)
        return found - {""}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a schema stands: its root (a component or an operation) and the steps to it.

    `where` is what identifies the place: `GET /users/{} 200 .user.roles[]`, `POST /users body`, `#User .address`.
    """

    where: str
    root: Words
    brief: Words
    component: str | None = None
    role: Role = "component"
    status: str = ""
    steps: tuple[Step, ...] = ()
    unions: Unions = field(default_factory=lambda: Unions({}, {}), repr=False, compare=False)

    def step(self, sign: str, step: Step) -> Place:
        """The place one step further in."""
        joint = "" if self.steps else " "
        where = f"{self.where}{joint}{sign}"
        steps = (*self.steps, step)
        return Place(where, self.root, self.brief, self.component, self.role, self.status, steps, self.unions)

    def below(self, keyword: str, key: str | int | None, schema: Mapping[str, Any]) -> Place:
        """The place of a schema directly inside the one that stands here.

        Args:
            keyword: The JSON Schema keyword that leads there.
            key: Property name or list index below the keyword, None where there is neither.
            schema: The schema that stands here.
        """
        if keyword == "properties" and isinstance(key, str):
            return self.step(f".{plain(key)}", Step("property", split_words(key)))
        if keyword in _SIGNS:
            number = f"{key}" if keyword in {"prefixItems", "patternProperties"} else ""
            return self.step(_SIGNS[keyword].format(plain(number) if number else ""), Step("many"))
        if keyword in {"oneOf", "anyOf"} and isinstance(key, int):
            if sum(member != {"type": "null"} for member in schema[keyword]) == 1:
                return self
            label, words = self.unions.label(self.where, schema[keyword], key)
            return self.step(f"|{label}", Step("variant", words))
        return self if keyword == "allOf" else self.step(f"({keyword})", Step("other"))


@dataclass(frozen=True, slots=True)
class Occurrence:
    """What one place says about the name: the words from near to far, and the variant it is of a union."""

    chain: tuple[Words, ...]
    root: Words
    brief: Words
    role: Role
    status: str
    variant: Words

    @classmethod
    def of(cls, place: Place) -> Occurrence:
        """Read a place."""
        chain: list[Words] = []
        variant: Words = ()
        many = False
        for step in reversed(place.steps):
            if step.kind == "many":
                many = True
            elif step.kind == "variant" and not chain:
                variant = step.words
            elif step.kind == "property":
                chain.append(singular(step.words) if many else step.words)
                many = False
        return cls(tuple(chain), place.root, place.brief, place.role, place.status, variant)

    @property
    def is_top(self) -> bool:
        """Whether it is a whole body or answer, or the rows of one."""
        return not self.chain and self.role != "component"


@dataclass(frozen=True, slots=True)
class Shape:
    """A structure that needs a name, with every place where it occurs."""

    digest: str
    schema: Mapping[str, Any]
    occurrences: tuple[Occurrence, ...]


def choose_names(shapes: Iterable[Shape], taken: Iterable[str]) -> dict[str, str]:
    """Name structures so that each has a name of its own, whatever order they come in.

    Every shape proposes its shortest name. Where several want the same one, they go on to their next, longer proposal
    (qualified by what encloses them), except the only one for whom it is the shortest; a published component keeps its
    name. What is still contested when the proposals are used up gets a short hash of the structure.

    Args:
        shapes: The structures.
        taken: Names of the published components.

    Returns:
        Digest of the structure to its name.
    """
    proposals = {shape.digest: _proposals(shape) for shape in shapes}
    level = dict.fromkeys(proposals, 0)
    reserved = {_folded(name) for name in taken}
    while True:
        claims: dict[str, list[str]] = defaultdict(list)
        for digest, names in proposals.items():
            claims[_folded(names[level[digest]])].append(digest)
        yielding = [
            digest
            for name, digests in claims.items()
            for digest in _yielding(digests, level, is_reserved=name in reserved)
            if level[digest] + 1 < len(proposals[digest])
        ]
        if not yielding:
            break
        for digest in yielding:
            level[digest] += 1
    return _settled(claims, {digest: names[level[digest]] for digest, names in proposals.items()}, reserved)


def _yielding(digests: list[str], level: Mapping[str, int], *, is_reserved: bool) -> list[str]:
    """Who looks for another name: everyone but the only one for whom it is the shortest."""
    if is_reserved:
        return digests
    if len(digests) == 1:
        return []
    lowest = min(level[digest] for digest in digests)
    first = [digest for digest in digests if level[digest] == lowest]
    return [digest for digest in digests if first != [digest]]


def _settled(claims: Mapping[str, list[str]], names: Mapping[str, str], reserved: set[str]) -> dict[str, str]:
    result: dict[str, str] = {}
    for folded, digests in claims.items():
        clear = len(digests) == 1 and folded not in reserved
        for digest in digests:
            result[digest] = names[digest] if clear else f"{names[digest]}{digest[:6].upper()}"
    return result


def _folded(name: str) -> str:
    return "".join(character for character in name if character.isalnum()).lower()


def _proposals(shape: Shape) -> list[str]:
    """Names from short to long; the same name again means that a longer one was not found at that length."""
    nested = [one for one in shape.occurrences if not one.is_top]
    found = list(_nested(shape, nested) if nested else _top(shape))
    variant = common_words(one.variant for one in shape.occurrences)
    if variant:
        found = [join_words(variant, words) for words in found]
    usable = [words for words in found if words and class_name(words) not in _UNUSABLE]
    clear = [words for words in usable if len(words) > 1 or words[0] not in _VAGUE]
    return [class_name(words) for words in clear or usable or [_content(shape) or ("Structure",)]]


def _nested(shape: Shape, occurrences: list[Occurrence]) -> Iterator[Words]:
    yield from _reference(shape)
    is_input = all(one.role == "request" for one in shape.occurrences)
    name = _own_words(shape, occurrences)
    brief = _shared_root(one.brief for one in occurrences)
    if len(name) == 1 and name[0] in _ENVELOPE and all(len(one.chain) == 1 for one in occurrences):
        yield _as_input(singular(brief), is_input)
    else:
        yield _as_input(name, is_input)
    for distance in range(1, max(len(one.chain) for one in occurrences)):
        enclosing = [one.chain[distance] for one in occurrences if len(one.chain) > distance]
        shared = common_words(enclosing) if len(enclosing) == len(occurrences) else ()
        if shared and not (len(shared) == 1 and shared[0] in _ENVELOPE):
            name = join_words(shared, name)
            yield _as_input(name, is_input)
    root = _shared_root(one.root for one in occurrences)
    yield _as_input(join_words(brief, name), is_input)
    yield _as_input(join_words(root, name), is_input)
    yield _as_input(join_words(root, join_words(name, _content(shape))), is_input)


def _shared_root(roots: Iterable[Words]) -> Words:
    unique = sorted(set(roots))
    return common_start(unique) or common_words(unique)


def _own_words(shape: Shape, occurrences: list[Occurrence]) -> Words:
    """The property it stands under; where that differs, what the names share, or the structure, or the commonest."""
    words = Counter(one.chain[0] if one.chain else one.root for one in occurrences)
    shared = common_words(words)
    if shared:
        return shared
    if len(shape.schema.get("properties", ())) <= 3:
        return _content(shape)
    ranked = sorted(words.items(), key=lambda item: (-item[1], item[0]))
    if ranked[0][1] * 2 > len(occurrences):
        return ranked[0][0]
    return _shared_root(one.brief for one in occurrences) or ranked[0][0]


def _reference(shape: Shape) -> Iterator[Words]:
    """OneRoster's pointer to another object: an identifier, and at most an address, a type and a name beside it."""
    properties = shape.schema.get("properties", {})
    if "sourcedId" not in properties or not _REFERENCE.issuperset(properties):
        return
    if len(properties) == 1:
        yield ("Sourced", "Id", "Reference")
        return
    kind = properties.get("type")
    if isinstance(kind, dict) and "enum" in kind:
        yield ("Typed", "Reference")
        return
    yield ("Reference",)


def _top(shape: Shape) -> Iterator[Words]:
    roles = {one.role for one in shape.occurrences}
    suffix = _suffix(roles)
    brief = _shared_root(one.brief for one in shape.occurrences)
    root = _shared_root(one.root for one in shape.occurrences)
    if roles == {"error"}:
        yield from _problem(shape, brief, root, suffix)
        return
    payload = _payload(shape.schema)
    if payload is not None:
        base, many = payload
        if many and "request" not in roles:
            suffix = ("List",)
        if len(base) == 1 and base[0] in _ENVELOPE:
            base = singular(brief)
        yield (*base, *suffix)
        yield (*join_words(brief, base), *suffix)
    if "request" in roles:
        brief = singular(brief)
    yield (*brief, *suffix)
    yield (*root, *suffix)
    yield (*root, *_content(shape), *suffix)


def _problem(shape: Shape, brief: Words, root: Words, suffix: Words) -> Iterator[Words]:
    statuses = {one.status for one in shape.occurrences}
    word = _STATUS.get(next(iter(statuses)), ()) if len(statuses) == 1 else ()
    yield (*word, *suffix)
    yield (*join_words(brief, word), *suffix)
    yield (*join_words(root, word), *suffix)
    yield (*word, *_content(shape), *suffix)


def _suffix(roles: set[Role]) -> Words:
    if roles == {"request"}:
        return ("Request",)
    if roles == {"answer"}:
        return ("Answer",)
    return ("Problem",) if roles == {"error"} else ("Envelope",)


def _payload(schema: Mapping[str, Any]) -> tuple[Words, bool] | None:
    """The one property of an envelope that carries the content, in the singular, and whether it is a list."""
    carried = {key: value for key, value in schema.get("properties", {}).items() if key not in _PAGING}
    if len(carried) != 1:
        return None
    key, value = next(iter(carried.items()))
    many = isinstance(value, dict) and value.get("type") == "array"
    words = singular(split_words(key)) if many else split_words(key)
    return (words, many) if words else None


def _content(shape: Shape) -> Words:
    """The first property names of the structure, in alphabetical order."""
    names = sorted(shape.schema.get("properties", {}))[:3]
    return tuple(word for name in names for word in split_words(name))[:6]


def _as_input(words: Words, is_input: bool) -> Words:
    return (*words, "Input") if is_input and words and words[-1] != "Input" else words


def without_verbs(words: Words) -> Words:
    """An operation's words without the leading ones that say what it does."""
    start = 0
    while start < len(words) and words[start] in _VERBS:
        start += 1
    return words[start:]


def _variant(members: Any, index: int) -> Words:
    """What tells one member of a union from the others: a constant, else a property only it has."""
    if not isinstance(members, list):
        return ()
    objects = [member.get("properties", {}) if isinstance(member, dict) else {} for member in members]
    own = objects[index]
    rivals = [properties for properties in objects if properties]
    if len(rivals) < 2 or not own:
        return ()
    for key in sorted(own):
        constants = [_constant(properties.get(key)) for properties in rivals]
        if None not in constants and len(set(constants)) == len(constants):
            return split_words(str(_constant(own[key])))
    single = sorted(key for key in own if sum(key in properties for properties in rivals) == 1)
    return split_words(single[0]) if single else ()


def _constant(schema: Any) -> str | None:
    if not isinstance(schema, dict):
        return None
    if isinstance(schema.get("const"), str):
        return str(schema["const"])
    values = schema.get("enum")
    return str(values[0]) if isinstance(values, list) and len(values) == 1 else None
