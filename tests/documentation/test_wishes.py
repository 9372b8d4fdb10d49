"""The table of wishes names tests and pages that exist and run."""

import ast
import re

import pytest

from documentation.pages import DOCS, REPOSITORY, blocks_of

ROW = re.compile(r"^\| (\d+) \| (.+?) \| (.+) \|$", re.MULTILINE)
ROWS = ROW.findall((DOCS / "wishes.md").read_text(encoding="utf-8"))
NAMED = sorted({name for *_, answers in ROWS for name in re.findall(r"`([^`]+)`", answers)})


def exists(name):
    """Whether a test of this node id, or a page with a program that is run, exists.

    Args:
        name: `tests/....py::test_...` or `docs/....md`.
    """
    path, _, function = name.partition("::")
    if not (REPOSITORY / path).is_file():
        return False
    if path.endswith(".md"):
        return any(
            block.language in ("python", "console") and not block.reason for block in blocks_of(REPOSITORY / path)
        )
    tree = ast.parse((REPOSITORY / path).read_text(encoding="utf-8"))
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    return function in {node.name for node in ast.walk(tree) if isinstance(node, functions)}


def test_there_are_35_wishes_and_each_is_answered():
    assert [int(number) for number, *_ in ROWS] == list(range(1, 36))
    assert [number for number, _, answers in ROWS if "`" not in answers] == []


@pytest.mark.parametrize("name", NAMED)
def test_what_answers_a_wish_exists(name):
    assert exists(name)


def test_a_name_that_does_not_exist_is_noticed():
    assert not exists("tests/runtime/test_auth.py::test_that_nobody_wrote")
    assert not exists("tests/runtime/test_nothing.py::test_many_tasks_share_one_token_request")
    assert not exists("docs/wishes.md")
