"""Rows about models: from JSON, back to JSON, and the memory they take."""

from __future__ import annotations

import gc
import statistics
import tempfile
import tracemalloc
from collections.abc import Callable
from functools import cache
from pathlib import Path

import orjson
from measuring import Measured, growth, least, spread
from payloads import lists, page, users
from peers import msgspec, published, stock
from racing import PeerMissingError, Side, Sides
from table import OURS, raced, row, side, told

from timeback_api.oneroster.operations import GET_ALL_USERS
from timeback_kit.runtime.collector import collector_paused
from timeback_kit.runtime.json_codec import fast_loads

USERS = 3000
LOADS, DUMPS = "orjson.loads", "orjson.dumps of the dicts"


@cache
def folder() -> tempfile.TemporaryDirectory[str]:
    """A folder for what other processes read."""
    return tempfile.TemporaryDirectory()


def content() -> str:
    """A file with a page of users."""
    path = Path(folder().name) / "users.json"
    if not path.exists():
        path.write_bytes(users(USERS))
    return str(path)


def rivals(work: str) -> Sides:
    """The peers at reading or writing."""
    return {
        "published": side(published, "published.py", work, content()),
        "pydantic": side(OURS, "rivals.py", "pydantic", work, content()),
        "msgspec": side(msgspec, "rivals.py", "msgspec", work, content()),
        "stock generator": lambda: Side(OURS, "rivals.py", "stock", work, content(), stock()),
    }


def models(work: str, floor: str, target: str = "", *, peers: bool = False) -> Measured:
    """A row about a page of users."""
    beside = LOADS if floor == "loads" else DUMPS
    ours, bare = side(OURS, "ours.py", work, content()), side(OURS, "floor.py", floor, content())
    return raced(beside, ours, bare, rivals("decode" if floor == "loads" else "encode") if peers else {}, target)


row(f"decode {USERS:,} users")(lambda: models("decode", "loads", "<= 1.6", peers=True))
row(f"decode {USERS:,} users, five attributes of each")(lambda: models("look", "loads", "<= 1.6"))
row(f"from_dict() of {USERS:,} users")(lambda: models("from_dict", "loads"))


@cache
def list_ratios() -> dict[str, float]:
    """For each operation that gives a list: reading a page as a call does beside parsing it."""
    found = {}
    for name, reader in lists():
        body = page(reader, 300)
        ours, bare = [], []
        for _ in range(5):
            ours.append(least(lambda: reader.read(fast_loads(body)), 2))  # noqa: B023
            bare.append(least(lambda: orjson.loads(body), 2))  # noqa: B023
        found[f"{name} {reader.keys[0] if reader.keys else ''}"] = min(ours) / min(bare)
    return found


@row("decode, median of the list operations")
def median_list() -> Measured:
    found = sorted(list_ratios().values())
    return Measured(LOADS, statistics.median(found), found[0], found[-1], target="<= 1.7")


@row("decode, worst of the list operations")
def worst_list() -> Measured:
    name, worst = max(list_ratios().items(), key=lambda each: each[1])
    return Measured(f"{LOADS}; of {len(list_ratios())}, {name.strip()}", worst, worst, worst, target="<= 2.2")


def grown(few: int, times: int) -> Measured:
    """How decoding grows beside the parse alone, which has the collector paused as ours has it."""
    pages = {count: users(count) for count in (few, few * times)}
    read = GET_ALL_USERS.response.read

    def ours(count: int) -> object:
        return read(fast_loads(pages[count]))

    def parse(count: int) -> object:
        with collector_paused():
            return orjson.loads(pages[count])

    found = [growth(ours, parse, few, few * times) for _ in range(3)]
    alone, whole = (spread("", each).value for each in zip(*((one.floor, one.ours) for one in found), strict=True))
    beside = f"the parse, which grows with an exponent of {alone:.2f} here, ours with one of {whole:.2f}"
    return spread(beside, [each.beyond for each in found], "<= 1.05", "exponent")


row("growth of decode, 10 times the rows (3,000 to 30,000)")(lambda: grown(3000, 10))
row("growth of decode, 100 times the rows (1,200 to 120,000)")(lambda: grown(1200, 100))
row(f"encode {USERS:,} users")(lambda: models("encode", "dumps", "<= 2.8", peers=True))
row(f"to_dict() of {USERS:,} users, and encode")(lambda: models("to_dict", "dumps"))


def memory(work: Callable[[], object]) -> tuple[int, int]:
    """Bytes that stay after a piece of work, and bytes at its peak."""
    gc.collect()
    tracemalloc.start()
    kept = work()
    live, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del kept
    return live, peak


def page_memory() -> tuple[float, float]:
    """Bytes per user that stay, and bytes per user at the peak."""
    body = users(USERS)
    live, peak = memory(lambda: GET_ALL_USERS.response.read(fast_loads(body)))
    return live / USERS, peak / USERS


@row("memory, live per user")
def memory_live() -> Measured:
    peers = {
        **told("published", published, "published.py", "memory", content(), form="{:,.0f} bytes"),
        **told("pydantic", OURS, "rivals.py", "pydantic", "memory", content(), form="{:,.0f} bytes"),
        **told("msgspec", msgspec, "rivals.py", "msgspec", "memory", content(), form="{:,.0f} bytes"),
    }
    try:
        generated = stock()
    except PeerMissingError as reason:
        peers["stock generator"] = f"skipped: {reason}"
    else:
        words = ("rivals.py", "stock", "memory", content(), generated)
        peers |= told("stock generator", OURS, *words, form="{:,.0f} bytes")
    return spread("-", [page_memory()[0] for _ in range(3)], "<= 2600", "bytes", peers)


@row("memory, peak of a page")
def memory_peak() -> Measured:
    body = users(USERS)
    bare = memory(lambda: orjson.loads(body))[1] / USERS
    found = [page_memory()[1] / bare for _ in range(3)]
    return spread(f"peak of orjson.loads: {bare:,.0f} bytes per user", found, "<= 1.1")
