"""Whatever the cells hold comes back as it was; whatever the bytes are, a plan says what is wrong with them."""

from __future__ import annotations

import json
import random

import pytest

from roster_bundles import Rows, differences, district, read_back, texts, write_folder, write_zip
from timeback_kit.rosters import RosterError
from timeback_kit.rosters.tables import TABLES, Column, Form

TEXTS = (
    "Ann", "O'Neil", 'He said "hi"', "a,b", "naïve ü", "  spaced  ", "=1+1", "日本", "x" * 300, "line;semi", "0",
)  # fmt: skip
CELLS = {
    Form.TEXT: TEXTS,
    Form.FLAG: ("true", "false"),
    Form.DATE: ("2010-01-31", "2040-12-01"),
    Form.YEAR: ("1999", "2027"),
    Form.NUMBER: ("0", "-3", "92.50", "100.0", "0.001", "123456789"),
    Form.GRADES: ("KG,01", "1,2,3", "PK", "Other", "UG,IT", "-1"),
    Form.LIST: ("a", "b,c", "Math,Art & Craft"),
    Form.PAIRS: ("{a:b}", "{SIS:1},{x:y:z}", "{LDAP:cn=a,ou=b}"),
    Form.SCALE: ("{A:90-100},{F:0}",),
}
FIXED = frozenset({"username", "userSourcedId", "parentSourcedId", "classSourcedId", "beginDate", "endDate"})
JUNK = (
    b'"', b",", b"\n", b"\r", b"\x00", b"\xff", b'""', b"\r\n", b"2026-13-01", b"active", b"tobedeleted", b"{", b" ",
    b"\xef\xbb\xbf", b"A" * 200_000,
)  # fmt: skip


def cell(chance: random.Random, column: Column, rows: Rows) -> str | None:
    if column.form in CELLS:
        return chance.choice(CELLS[column.form])
    if column.form is Form.TERM:
        return chance.choice([*column.terms, *(["ext:own"] if column.open else [])])
    if column.form is Form.TERMS:
        return ",".join(chance.sample(column.terms, 2))
    if column.form in (Form.REF, Form.REFS):
        known = [row["sourcedId"] for row in rows[column.target]]
        return ",".join(chance.sample(known, 1 if column.form is Form.REF else 2))
    return None


def fill(chance: random.Random, rows: Rows) -> None:
    """Put anything into the cells of a bundle that may stand there."""
    for name, found in rows.items():
        table = TABLES[name]
        columns = [each for each in table.columns if each.name not in FIXED and each.name != table.owner]
        for row in found:
            for column in columns:
                value = cell(chance, column, rows) if chance.random() < 0.5 else None
                if value is not None and (name, column.name) != ("enrollments", "role"):
                    row[column.name] = value
                elif not column.required and chance.random() < 0.3:
                    row.pop(column.name, None)
            if not table.owner:
                row["metadata.x y"] = chance.choice(TEXTS)


@pytest.mark.parametrize("seed", range(3))
def test_any_cells_come_back_as_they_were(seed, blocking, tmp_path):
    rows = district(5)
    fill(random.Random(seed), rows)
    bundle = write_folder(tmp_path / "bundle", texts(rows))

    with blocking.roster.plan(bundle) as plan:
        receipt = blocking.roster.apply(plan)
    assert receipt.ok, str(receipt)
    blocking.roster.export(tmp_path / "out")

    assert list(differences(rows, read_back(tmp_path / "out"))) == []
    for again in (bundle, tmp_path / "out"):
        with blocking.roster.plan(again) as plan:
            assert (plan.ok, plan.changes) == (True, 0), str(plan)
    assert blocking.roster.undo(receipt).ok


def test_any_bytes_are_planned_or_refused(blocking, tmp_path):
    whole = {name: text.encode() for name, text in texts(district(3)).items()}
    planned = 0
    for seed in range(60):
        chance = random.Random(seed)
        files = dict(whole)
        for _ in range(chance.randint(1, 3)):
            name = chance.choice(sorted(files))
            content = bytearray(files[name])
            at = chance.randrange(len(content) + 1)
            content[at : at + chance.choice([0, 1, 5, len(content)])] = chance.choice(
                (*JUNK, bytes([chance.randrange(256)]))
            )
            files[name] = bytes(content)
        path = write_zip(tmp_path / f"{seed}.zip", files)
        if chance.random() < 0.3:
            packed = bytearray(path.read_bytes())
            packed[chance.randrange(len(packed))] ^= 1 << chance.randrange(8)
            path.write_bytes(packed)
        try:
            with blocking.roster.plan(path) as plan:
                planned += 1
                assert json.dumps(plan.to_dict())
                assert str(plan).encode()
                if plan.problems:
                    with pytest.raises(RosterError, match="nothing was written"):
                        blocking.roster.apply(plan)
        except RosterError as error:
            assert path.name in str(error)  # noqa: PT017 - a plan may be made as well
    assert planned > 30
