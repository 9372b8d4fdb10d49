"""The examples in the docstrings of the most used methods run against the sandbox, in both colours."""

import ast
import contextlib
import doctest
import inspect
import io

import pytest

from check_hover import methods

PARSER = doctest.DocTestParser()
DOCUMENTED = {
    method.expression: inspect.getdoc(method.function) or ""
    for method in methods()
    if ">>> " in (method.function.__doc__ or "")
}
AWAITED = {name: text for name, text in DOCUMENTED.items() if name.startswith("async_client.")}
BLOCKING = {name: text for name, text in DOCUMENTED.items() if name.startswith("client.")}
MOST_USED = (
    "check_auth", "request",
    "oneroster.users.list", "oneroster.users.list_all", "oneroster.users.stream", "oneroster.users.first",
    "oneroster.users.get", "oneroster.users.exists", "oneroster.users.create", "oneroster.users.update",
    "oneroster.users.merge", "oneroster.users.delete", "oneroster.users.find_by_email",
    "oneroster.schools.list", "oneroster.schools.get", "oneroster.orgs.list", "oneroster.classes.list",
    "oneroster.courses.get", "oneroster.enrollments.list", "oneroster.assessment_results.list",
    "edubridge.enrollments.list", "edubridge.enrollments.enroll", "edubridge.analytics.get_activity",
    "caliper.events.send_activity", "caliper.events.send_time_spent", "caliper.events.list",
    "caliper.jobs.wait_for_completion", "clr.credentials.upsert", "case_.documents.list", "case_.items.list",
    "qti.assessment_items.get", "qti.assessment_items.process_response", "qti.assessment_tests.get",
    "powerpath.placement.get_current_level", "webhooks.webhooks.list", "webhooks.webhooks.create",
    "masterytrack.inventory.search",
)  # fmt: skip


def code_of(example):
    """An example as code whose last expression is printed, as in an interactive session."""
    tree = ast.Interactive(ast.parse(example.source).body) if "await" not in example.source else None
    flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
    return compile(tree or example.source, "<example>", "single", flags)


async def failures(docstring, names):
    """What the examples of a docstring print otherwise than written."""
    checker, found = doctest.OutputChecker(), []
    for example in PARSER.get_examples(docstring):
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            result = eval(code_of(example), names)
            if inspect.iscoroutine(result):
                await result
        if not checker.check_output(example.want, printed.getvalue(), 0):
            found.append((example.source, example.want, printed.getvalue()))
    return found


def test_the_most_used_methods_have_examples_in_both_colours():
    assert len(MOST_USED) >= 30
    assert [name for name in MOST_USED if f"async_client.{name}" not in AWAITED] == []
    assert [name for name in MOST_USED if f"client.{name}" not in BLOCKING] == []


@pytest.mark.parametrize("name", AWAITED)
async def test_an_awaited_example_shows_what_happens(name, timeback):
    assert f"{name.removeprefix('async_client.').replace('async_', '')}(" in AWAITED[name]
    assert await failures(AWAITED[name], {"timeback": timeback}) == []


@pytest.mark.parametrize("name", BLOCKING)
async def test_a_blocking_example_shows_what_happens(name, timeback_sync):
    assert "await" not in BLOCKING[name].partition("Examples:")[2]
    assert await failures(BLOCKING[name], {"timeback": timeback_sync}) == []
