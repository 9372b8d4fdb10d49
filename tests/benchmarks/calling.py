"""Rows about calls: one, many, pages, streams, events, broadcasts, and what a first or a lost call costs."""

from __future__ import annotations

import peers
from measuring import Measured, spread
from racing import PeerMissingError, SideError, failed, once, platform
from table import OURS, raced, row, side, told

LATENCY = 0.05
ROWS, PAGE = 30_000, 100
PLATFORMS, SLOWEST = 50, 0.5
NO_FLOOR = "httpx with sniffio (no package index has httpx for an environment of its own)"


def bare() -> tuple[str, str]:
    """The environment of bare httpx, and what it is called; that of the client where no other is to be had."""
    try:
        return peers.bare(), "httpx alone"
    except PeerMissingError:
        return OURS, NO_FLOOR


def get(work: str, target: str) -> Measured:
    """A row about one GET after the other."""
    python, name = bare()
    with platform() as url:
        others = {"httpx with sniffio": side(OURS, "bare.py", work, url)}
        if work == "get-async":
            others["published"] = side(peers.published, "published.py", work, url)
        return raced(name, side(OURS, "ours.py", work, url), side(python, "bare.py", work, url), others, target)


row("one GET, async")(lambda: get("get-async", "<= 0.95"))
row("one GET, blocking")(lambda: get("get", "<= 1.15"))


@row("1,000 GETs at 50, each answered after 50 ms")
def many() -> Measured:
    python, name = bare()
    with platform(LATENCY) as url:
        others = {
            **told(name, python, "bare.py", "many", url),
            **told("published", peers.published, "published.py", "many", url),
        }
        taken = [once(OURS, "ours_once.py", "many", url, "0") for _ in range(3)]
    return spread("1.0 s is ideal", taken, "<= 1.4", "s", others)


_one_at_a_time: list[float] = []


def paging(in_flight: int, target: str) -> Measured:
    """How much sooner all users are there than with one page at a time."""
    with platform(LATENCY, ROWS) as url:
        if not _one_at_a_time:
            _one_at_a_time.append(once(OURS, "ours_once.py", "paging", url, "1"))
        alone = _one_at_a_time[0]
        rounds = [alone / once(OURS, "ours_once.py", "paging", url, str(in_flight)) for _ in range(3)]
        others: dict[str, str] = {}
        if not in_flight:
            others = told("published", peers.published, "published.py", "paging", url, form="{:.1f} s")
    return spread(f"one page at a time: {alone:.1f} s", rounds, target, peers=others)


row(f"paging {ROWS:,} users at 50 ms a page, as it is")(lambda: paging(0, ">= 3.9"))
row(f"paging {ROWS:,} users at 50 ms a page, 10 in flight")(lambda: paging(10, ">= 9.3"))
row(f"paging {ROWS:,} users at 50 ms a page, 50 in flight")(lambda: paging(50, ">= 20"))


@row("streaming 1,000,000 rows: most memory beyond that of 100,000")
def streaming() -> Measured:
    peaks = []
    for count in (100_000, 1_000_000):
        with platform(rows=count) as url:
            peaks.append(once(OURS, "ours_once.py", "stream", url, str(count)))
    return spread(f"{peaks[0]:.0f} MiB with 100,000", [peaks[1] - peaks[0]], "<= 10", "MiB")


def caliper(work: str, events: int, target: str) -> Measured:
    """A row about envelopes, beside the same ones sent ready-made."""
    python, name = bare()
    with platform() as url:
        return raced(
            f"{name}, the same envelopes",
            side(OURS, "ours.py", work, url, str(events)),
            side(python, "bare.py", "send", url, str(events)),
            {"published": side(peers.published, "published.py", work, url, str(events))},
            target,
        )


for _events in (50, 1000):
    row(f"Caliper: send {_events:,} events")(lambda events=_events: caliper("send", events, "<= 2"))
    row(f"Caliper: make and send {_events:,} events")(lambda events=_events: caliper("make", events, "<= 4"))


@row("first call: longest stall of the loop")
def stall() -> Measured:
    with platform() as url:
        taken = [once(OURS, "ours_once.py", "stall", url, "0") for _ in range(8)][1:]
    alone = spread("", [call for _, call in taken])
    peers = {"the call alone, its service loaded before": f"{alone.value:.1f} ms"}
    return spread("with the service being loaded", [whole for whole, _ in taken], "<= 10", "ms", peers)


@row("pool survival: 50 calls after 200 that were given up")
def survive() -> Measured:
    python, name = bare()
    with platform(LATENCY) as url:
        found = [once(OURS, "ours_once.py", "survive", url, "0") for _ in range(3)]
        try:
            before, after = once(python, "bare.py", "survive", url)
            others = {name: f"{after / before:.2f} x"}
        except SideError as error:
            others = {name: failed(error)}
    return spread("50 calls before", [after / before for before, after in found], "<= 1.5", peers=others)


def broadcast(work: str) -> Measured:
    """A first call to each of many platforms in a fresh interpreter, beside the time that each platform takes."""
    with platform(SLOWEST) as url:
        taken = [once(OURS, "ours_once.py", work, url, str(PLATFORMS)) / SLOWEST for _ in range(3)]
    return spread(f"a platform that takes {SLOWEST} s", taken)


row(f"broadcast to {PLATFORMS} platforms, cold, async")(lambda: broadcast("broadcast"))
row(f"broadcast to {PLATFORMS} platforms, cold, blocking")(lambda: broadcast("broadcast-blocking"))
