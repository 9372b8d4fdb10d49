"""The RDF canonical form of a JSON-LD document (RDFC-1.0), from contexts at hand only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from pyld import jsonld
from pyld.canon import URDNA2015
from pyld.context_resolver import ContextResolver

from timeback_kit.services.clr.verification.canonical import CanonicalFormError
from timeback_kit.services.clr.verification.terms import BASE, LossTracker

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeback_kit.services.clr.verification.contexts import ContextStore

LEAST_COMPARISONS: Final = 2_000
COMPARISONS_PER_NODE: Final = 20
MOST_ALIKE: Final = 6
_LIBRARY_FAULTS: Final = (RecursionError, TypeError, AttributeError, LookupError, ValueError)
"""What the library raises on input that it did not expect."""
INLINE: Final = "an inline @context"


@dataclass(frozen=True, slots=True)
class Canonical:
    """A canonical form, and what keeps it from standing for the whole document.

    Args:
        nquads: The canonical N-Quads, or None if there are none.
        lost: What the form leaves out, with paths where they are known.
        disguised: What it has under another name than a reader of the JSON looks for.
        unknown_contexts: Contexts that are not in the store.
        reason: Why there is no form.
    """

    nquads: bytes | None
    lost: tuple[str, ...] = ()
    disguised: tuple[str, ...] = ()
    unknown_contexts: tuple[str, ...] = ()
    reason: str = ""


def rdfc(document: Any, store: ContextStore) -> Canonical:
    """Return the canonical form of a document.

    Args:
        document: Plain JSON values.
        store: Where contexts come from; one that is not there is reported.
    """
    unknown = tuple(dict.fromkeys(_unknown_contexts(document, store)))
    if unknown:
        return Canonical(None, unknown_contexts=unknown, reason="a context is not known")
    loader = _Loader(store)
    # The library caches contexts by address for the whole process; a cache of our own keeps stores apart.
    options = {"documentLoader": loader, "contextResolver": ContextResolver({}, loader)}
    tracker = LossTracker()
    try:
        expanded = tracker.expand_noting(_integral(document), options)
        dataset = jsonld.to_rdf(expanded, options | {"base": BASE})
        nquads = _BoundedCanon().main(dataset, {"format": "application/n-quads"})
    except (jsonld.JsonLdError, CanonicalFormError, *_LIBRARY_FAULTS) as error:
        reason = str(error) if isinstance(error, CanonicalFormError) else "is not valid JSON-LD"
        return Canonical(None, tuple(tracker.lost), tuple(tracker.disguised), tuple(loader.unknown), reason)
    return Canonical(nquads.encode("utf-8"), tuple(tracker.lost), tuple(tracker.disguised))


class _Loader:
    """Gives the library documents of the store and nothing else."""

    def __init__(self, store: ContextStore) -> None:
        self._store = store
        self.unknown: dict[str, None] = {}

    def __call__(self, address: str, options: Any) -> dict[str, Any]:
        document = self._store.get(address)
        if document is None:
            self.unknown[address] = None
            raise jsonld.JsonLdError("not in the store", "jsonld.LoadDocumentError", code="loading document failed")
        return {"contextUrl": None, "documentUrl": address, "document": document, "contentType": "application/ld+json"}


class _BoundedCanon(URDNA2015):  # type: ignore[misc]
    """Stops at graphs made to take for ever."""

    def __init__(self) -> None:
        super().__init__()
        self._compared = 0

    def hash_n_degree_quads(self, id_: Any, issuer: Any) -> Any:
        self._compared += 1
        if self._compared > LEAST_COMPARISONS + COMPARISONS_PER_NODE * len(self.blank_node_info):
            raise CanonicalFormError("holds too many parts that are alike")
        return super().hash_n_degree_quads(id_, issuer)

    def create_hash_to_related(self, id_: Any, issuer: Any) -> Any:
        related = super().create_hash_to_related(id_, issuer)
        if any(len(nodes) > MOST_ALIKE for nodes in related.values()):
            raise CanonicalFormError(f"holds more than {MOST_ALIKE} parts that are alike")
        return related


def _unknown_contexts(value: Any, store: ContextStore) -> Iterator[str]:
    if isinstance(value, dict):
        for key, item in value.items():
            if key == "@context":
                for context in item if isinstance(item, list) else [item]:
                    if not isinstance(context, str):
                        yield INLINE
                    elif store.get(context) is None:
                        yield context
            else:
                yield from _unknown_contexts(item, store)
    elif isinstance(value, list):
        for item in value:
            yield from _unknown_contexts(item, store)


def _integral(value: Any) -> Any:
    """Write whole floats as integers, as JSON-LD reads them."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, dict):
        return {key: _integral(item) for key, item in value.items()}
    return [_integral(item) for item in value] if isinstance(value, list) else value
