"""A roster of any size through plan, export and changes: seconds, and the most memory, each in a process of its own.

    python tests/benchmarks/rosters.py [ROWS ...]

`ONLY=word,word` measures the jobs one of whose words stands in "roster plan", "roster export", "roster bundle" and
"roster changes". Memory is flat: the difference between the smallest and the largest number of rows is held against
LARGEST_GROWTH.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
import time
import zipfile
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import IO, Any, ClassVar
from urllib.parse import parse_qs, urlsplit

from sides.memory import peak_mib

SIZES = (100_000, 1_000_000)
LARGEST_GROWTH = 64
"""MiB that ten times the rows may take more."""

SCHOOLS, CLASSES = 20, 200
START = datetime(2026, 1, 1, tzinfo=UTC)
JOBS = ("plan", "export", "bundle", "changes")
_SINCE = re.compile(r"dateLastModified>='([^']+)'")


def counts(rows: int) -> dict[str, int]:
    """Number of records by kind; roles are as many as users."""
    people = rows // 5
    return {
        "orgs": SCHOOLS + 1, "academicSessions": 1, "courses": 1, "classes": CLASSES,
        "users": people, "demographics": people, "enrollments": rows - 3 * people,
    }  # fmt: skip


def stamp(number: int) -> str:
    """When a record was modified: one every ten milliseconds."""
    return (START + timedelta(milliseconds=10 * number)).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"


def record(kind: str, number: int) -> dict[str, Any]:
    """A record as the platform sends it."""
    base = {"sourcedId": sourced_id(kind, number), "status": "active", "dateLastModified": stamp(number)}
    school = {"sourcedId": sourced_id("orgs", 1 + number % SCHOOLS)}
    taught = {"sourcedId": sourced_id("classes", number % CLASSES)}
    match kind:
        case "orgs":
            parent = {"parent": {"sourcedId": sourced_id("orgs", 0)}} if number else {}
            return {**base, "name": f"Org {number}", "type": "school" if number else "district", **parent}
        case "academicSessions":
            dates = {"startDate": "2026-08-15", "endDate": "2027-06-20", "schoolYear": 2027}
            return {**base, "title": "Year", "type": "schoolYear", **dates, "org": school}
        case "courses":
            return {**base, "title": "Math", "org": {"sourcedId": sourced_id("orgs", 0)}}
        case "classes":
            course = {"sourcedId": sourced_id("courses", 0)}
            terms = [{"sourcedId": sourced_id("academicSessions", 0)}]
            return {
                **base,
                "title": "Math",
                "classType": "scheduled",
                "course": course,
                "school": school,
                "terms": terms,
            }
        case "users":
            role = {"roleType": "primary", "role": "student", "org": school}
            kept = {"roles": [{**role_row(number), "orgSourcedId": school["sourcedId"]}]}
            kept["roles"][0].pop("userSourcedId")
            named = {
                "username": f"u{number}",
                "givenName": "Stu",
                "familyName": f"Dent {number}",
                "enabledUser": "true",
            }
            return {
                **base,
                **named,
                "roles": [role],
                "metadata": {"oneRosterCsv": {"of": base["sourcedId"], "links": kept}},
            }
        case "demographics":
            return {**base, "birthDate": "2011-03-04", "sex": "female"}
        case _:
            user = {"sourcedId": sourced_id("users", number // 2)}
            return {**base, "user": user, "class": taught, "school": school, "role": "student", "primary": None}


def row(kind: str, number: int) -> dict[str, str]:
    """The same record as a row of a bundle."""
    base = {"sourcedId": sourced_id(kind, number)}
    school, taught = sourced_id("orgs", 1 + number % SCHOOLS), sourced_id("classes", number % CLASSES)
    match kind:
        case "orgs":
            parent = {"parentSourcedId": sourced_id("orgs", 0)} if number else {}
            return {**base, "name": f"Org {number}", "type": "school" if number else "district", **parent}
        case "academicSessions":
            dates = {"startDate": "2026-08-15", "endDate": "2027-06-20", "schoolYear": "2027"}
            return {**base, "title": "Year", "type": "schoolYear", **dates}
        case "courses":
            return {**base, "title": "Math", "orgSourcedId": sourced_id("orgs", 0)}
        case "classes":
            course = {"courseSourcedId": sourced_id("courses", 0), "schoolSourcedId": school}
            terms = {"termSourcedIds": sourced_id("academicSessions", 0)}
            return {**base, "title": "Math", "classType": "scheduled", **course, **terms}
        case "users":
            name = {"givenName": "Stu", "familyName": f"Dent {number}"}
            return {**base, "enabledUser": "true", "username": f"u{number}", **name}
        case "demographics":
            return {**base, "birthDate": "2011-03-04", "sex": "female"}
        case _:
            links = {
                "classSourcedId": taught,
                "schoolSourcedId": school,
                "userSourcedId": sourced_id("users", number // 2),
            }
            return {**base, **links, "role": "student"}


def role_row(number: int) -> dict[str, str]:
    """The role of a user as a row of a bundle."""
    school = sourced_id("orgs", 1 + number % SCHOOLS)
    user = sourced_id("users", number)
    return {
        "sourcedId": f"role-{number}", "userSourcedId": user, "roleType": "primary", "role": "student",
        "orgSourcedId": school,
    }  # fmt: skip


def sourced_id(kind: str, number: int) -> str:
    """The id of a record; a demographics record has that of its user."""
    return f"{'users' if kind == 'demographics' else kind}-{number:07}"


class Platform(BaseHTTPRequestHandler):
    """Serves records that are made as they are asked for."""

    protocol_version = "HTTP/1.1"
    counts: ClassVar[dict[str, int]] = {}

    def do_GET(self) -> None:
        """Serve a page, in order of id and time alike."""
        address = urlsplit(self.path)
        kind = address.path.strip("/").rpartition("/")[2]
        query = parse_qs(address.query)
        since = _SINCE.search(query.get("filter", [""])[0])
        first = _first(since[1]) if since else 0
        total = max(0, self.counts.get(kind, 0) - first)
        offset, limit = int(query.get("offset", ["0"])[0]), int(query["limit"][0])
        numbers = range(first + offset, first + min(total, offset + limit))
        body = {
            kind: [record(kind, number) for number in numbers],
            "totalCount": total,
            "offset": offset,
            "limit": limit,
        }
        self._send(body)

    def do_POST(self) -> None:
        """Grant a token."""
        self.rfile.read(int(self.headers["content-length"]))
        self._send({"access_token": "token-of-the-bench", "expires_in": 36_000})

    def _send(self, body: Any) -> None:
        content = json.dumps(body).encode()
        self.send_response(HTTPStatus.OK)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


def _first(since: str) -> int:
    """The first record that was not modified before a time."""
    passed = datetime.fromisoformat(since) - START
    return max(0, -(-int(passed / timedelta(milliseconds=1)) // 10))


def serve(rows: int) -> None:
    """Serve until killed; the port is printed."""
    Platform.counts = counts(rows)
    server = ThreadingHTTPServer(("127.0.0.1", 0), Platform)
    print(server.server_address[1], flush=True)
    server.serve_forever()


def write_bundle(path: Path, rows: int) -> None:
    """Write a bundle with what the platform has, a hundredth more people, and a hundredth changed."""
    from timeback_kit.rosters.tables import COMMON, TABLES

    def add(archive: zipfile.ZipFile, name: str, found: Any) -> None:
        header = [*COMMON, *(column.name for column in TABLES[name].columns)]
        with archive.open(f"{name}.csv", "w", force_zip64=True) as file:
            file.write(f"{','.join(header)}\n".encode())
            for each in found:
                file.write(f"{','.join(each.get(column, '') for column in header)}\n".encode())

    number = counts(rows)
    people = number["users"] + number["users"] // 100
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, count in number.items():
            count = people if name in ("users", "demographics") else count
            found = (_changed(row(name, at), at) for at in range(count))
            add(archive, name, found)
        add(archive, "roles", (role_row(at) for at in range(people)))
        _write_manifest(archive, {*number, "roles"}, TABLES)


def _changed(found: dict[str, str], number: int) -> dict[str, str]:
    return {**found, "givenName": "Other"} if "givenName" in found and number % 100 == 7 else found


def _write_manifest(archive: zipfile.ZipFile, present: set[str], known: Any) -> None:
    lines = ["propertyName,value", "manifest.version,1.0", "oneroster.version,1.2"]
    lines += [f"file.{name},{'bulk' if name in present else 'absent'}" for name in known]
    archive.writestr("manifest.csv", "\n".join(lines) + "\n")


def work(job: str, url: str, folder: Path) -> None:
    """Do one job, and print the seconds it took and the most memory in MiB."""
    from timeback_kit.core.sync import TimebackClient

    started = time.perf_counter()
    with TimebackClient(base_url=url, auth_url=f"{url}/token", client_id="i", client_secret="s") as timeback:
        if job == "plan":
            with timeback.roster.plan(folder / "bundle.zip") as plan:
                assert plan.ok, str(plan)
                seen: Any = {kind: sum(found.values()) for kind, found in plan.counts.items()}
        elif job == "export":
            seen = timeback.roster.export(folder / "roster.db", to="sqlite").rows
        elif job == "bundle":
            seen = timeback.roster.export(folder / "roster.zip").rows
        else:
            seen = sum(1 for _ in timeback.roster.changes(since=stamp(-100_000_000)))
    seconds = time.perf_counter() - started
    print(json.dumps({"seconds": seconds, "memory": peak_mib(), "seen": seen}))


def measure(rows: int, job: str) -> dict[str, Any]:
    """Run a job in a process of its own against a platform in another."""
    with (
        tempfile.TemporaryDirectory() as folder,
        subprocess.Popen([sys.executable, __file__, "--serve", str(rows)], stdout=subprocess.PIPE, text=True) as server,
    ):
        try:
            port = _line(server.stdout)
            if job == "plan":
                write_bundle(Path(folder) / "bundle.zip", rows)
            words = [sys.executable, __file__, "--work", job, f"http://127.0.0.1:{port}", folder]
            done = subprocess.run(words, capture_output=True, check=True, text=True)
        finally:
            server.kill()
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def _line(stream: IO[str] | None) -> str:
    assert stream is not None
    return stream.readline().strip()


def _wanted() -> list[str]:
    """The jobs that ONLY asks for."""
    words = [word for word in os.environ.get("ONLY", "").split(",") if word]
    return [job for job in JOBS if not words or any(word in f"roster {job}" for word in words)]


def main(words: list[str]) -> int:
    """Measure, or play one of the two parts."""
    match words:
        case ["--serve", rows]:
            serve(int(rows))
            return 0
        case ["--work", job, url, folder]:
            work(job, url, Path(folder))
            return 0
    sizes = [int(word) for word in words] or list(SIZES)
    grown = False
    for job in _wanted():
        memory = []
        for rows in sizes:
            found = measure(rows, job)
            memory.append(found["memory"])
            print(f"{job:<8} {rows:>9,} rows {found['seconds']:8.1f} s {found['memory']:8.0f} MiB", flush=True)
        grown |= max(memory) - min(memory) > LARGEST_GROWTH
    if not _wanted():
        return 0
    print(f"memory is {'NOT ' if grown else ''}flat: at most {LARGEST_GROWTH} MiB between the sizes")
    return 1 if grown else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
