"""A document from someone else becomes plain JSON values, or one clear sentence."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from codegen.errors import DocumentError
from codegen.loading import MAX_BYTES, MAX_DEPTH, dump_yaml, load_bytes, load_path


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("on", "on"),
        ("off", "off"),
        ("yes", "yes"),
        ("2024-01-01", "2024-01-01"),
        ("2024-01-01T00:00:00Z", "2024-01-01T00:00:00Z"),
        ("017", "017"),
        ("0o17", "0o17"),
        ("0x1F", "0x1F"),
        ("1:30", "1:30"),
        ("1_000", "1_000"),
        (".inf", ".inf"),
        ("1e3", 1000.0),
        ("-0", 0),
        ("3.10", 3.1),
        ("~", None),
        ("", None),
        ("null", None),
        ("True", True),
        ("'true'", "true"),
        ('"12"', "12"),
        ("!!str 12", "12"),
        ("! 12", "12"),
    ],
)
def test_yaml_scalars_are_what_json_would_have(text: str, value: object) -> None:
    assert load_bytes(f"a: {text}\n".encode()) == {"a": value}


def test_keys_stay_text() -> None:
    assert load_bytes(b"200: a\ntrue: b\nnull: c\non: d\n1.0: e\n") == {
        "200": "a",
        "true": "b",
        "null": "c",
        "on": "d",
        "1.0": "e",
    }


def test_json_and_flow_style_yaml_both_begin_with_a_brace() -> None:
    assert load_bytes(b'{"a": [1, 2.5, null, true]}') == {"a": [1, 2.5, None, True]}
    assert load_bytes(b"{a: [1, b]}") == {"a": [1, "b"]}
    assert load_bytes(b"\xef\xbb\xbfa: 1\n") == {"a": 1}


def test_aliases_and_merge_keys_are_written_out() -> None:
    text = b"base: &b {x: 1, y: 2}\nmore: &m [1]\nderived:\n  <<: *b\n  y: 3\nboth:\n  <<: [*b]\nlist: *m\n"
    loaded = load_bytes(text)
    assert loaded["derived"] == {"y": 3, "x": 1}
    assert loaded["both"] == {"x": 1, "y": 2}
    assert loaded["list"] == [1]


BOMB = b"a: &a [x,x,x,x,x,x,x,x,x]\n" + b"".join(
    b"%c: &%c [%s]\n" % (98 + i, 98 + i, b",".join([b"*%c" % (97 + i)] * 9)) for i in range(9)
)
DEEP_ALIASES = b"a: &a {x: 1}\n" + b"".join(
    b"%c: &%c %s*%c%s\n" % (98 + i, 98 + i, b"{x: " * 30, 97 + i, b"}" * 30) for i in range(6)
)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"),
        (b"# only a comment\n", "empty"),
        (b"a: 1\na: 2\n", "duplicate key 'a'"),
        (b'{"a": 1, "a": 2}', "duplicate key 'a'"),
        (b'{"a": {"b": 1, "b": 2}}', "duplicate key 'b'"),
        (b"a: &x b\n*x : 1\nb: 2\n", "duplicate key 'b'"),
        (b'{"a": NaN}', "NaN"),
        (b'{"a": -Infinity}', "Infinity"),
        (b'{"a": 1e999}', "out of range"),
        (b"a: 1e999\n", "out of range"),
        (b"a: " + b"9" * 5000, "out of range"),
        (b'{"a": ' + b"9" * 5000 + b"}", "JSON"),
        (b"[" * 5000, f"deeper than {MAX_DEPTH}"),
        (b'{"a":' * 5000 + b"1" + b"}" * 5000, f"deeper than {MAX_DEPTH}"),
        (b'{"a":' * 200 + b"1" + b"}" * 200, f"deeper than {MAX_DEPTH}"),
        (b"- " * 5000 + b"x", f"deeper than {MAX_DEPTH}"),
        (b"a: " + b"{a: " * 5000 + b"1" + b"}" * 5000, f"deeper than {MAX_DEPTH}"),
        (BOMB, "aliases"),
        (DEEP_ALIASES, f"deeper than {MAX_DEPTH}"),
        (b"a: &a [*a]\n", "no anchor before it"),
        (b"a: !!python/object/apply:os.system [ls]\n", "tag"),
        (b"a: !!python/name:os.system ''\n", "tag"),
        (b"a: !!binary aGk=\n", "tag"),
        (b"a: !local {b: 1}\n", "tag"),
        (b"? [a]\n: b\n", "key that is not text"),
        (b"a: &x [1]\n*x : 2\n", "key that is not text"),
        (b"a: {<<: 3}\n", "merge key"),
        (b"a: 1\n---\nb: 2\n", "more than one"),
        (b"a: [1\nb: 2\n", "not YAML or JSON"),
        (b"a: \x00\n", "not YAML or JSON"),
        (b"\xff\xfe", "not UTF-8"),
        (b'{"a": "\\ud800"}', "surrogate"),
        (b'{"\\udc00": 1}', "surrogate"),
        (b'a: "\\ud800"\n', "YAML"),
        (b"a" * (MAX_BYTES + 1), "too large"),
    ],
)
def test_what_could_harm_is_refused_with_a_reason(data: bytes, said: str) -> None:
    with pytest.raises(DocumentError, match=said):
        load_bytes(data)


def test_many_small_values_are_too_many() -> None:
    with pytest.raises(DocumentError, match="more than 2000000 values"):
        load_bytes(b"[" + b"1," * 2_100_000 + b"1]")


def test_a_large_file_is_not_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "large.yaml"
    with path.open("wb") as stream:
        stream.truncate(100 * 1024 * 1024)
    with pytest.raises(DocumentError, match="too large"):
        load_path(path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=r"cannot read gone\.yaml"):
        load_path(tmp_path / "gone.yaml")


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
TRAPS = st.sampled_from(
    ["on", "no", "~", "null", "017", "1:30", "2024-01-01", "1e3", ".inf", "<<", "=", "", "- a", "!x"]
)
NUMBERS = st.integers(-(10**15), 10**15) | st.floats(allow_nan=False, allow_infinity=False)
VALUES = st.recursive(
    st.none() | st.booleans() | NUMBERS | TEXT | TRAPS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT | TRAPS, inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(TEXT | TRAPS, VALUES, min_size=1, max_size=4))
@example({"<<": []})
def test_what_is_written_is_read_the_same(value: dict[str, object]) -> None:
    text = dump_yaml(value)
    assert load_bytes(text.encode()) == value
    assert load_bytes(json.dumps(value).encode()) == value


@given(st.dictionaries(TRAPS.filter(lambda t: t not in {"<<", "="}), TRAPS.filter(lambda t: t != "="), min_size=1))
def test_a_yaml_1_1_reader_reads_the_same_too(value: dict[str, str]) -> None:
    assert yaml.safe_load(dump_yaml(value)) == value
