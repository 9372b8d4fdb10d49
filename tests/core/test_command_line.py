"""The command line makes any call, prints JSON, and answers with the exit codes that a shell user expects."""

import io
import json
import os
import subprocess
import sys

import pytest

from facade_fixtures import sandbox_settings
from timeback_kit.cli import main
from timeback_kit.cli.words import sort_words
from timeback_kit.version import __version__


@pytest.fixture
def timeback(sandbox, capsys, monkeypatch):
    """Runs a command against the sandbox; returns exit code, output and messages."""
    settings = sandbox_settings(sandbox)
    monkeypatch.setenv("TIMEBACK_SANDBOX_URL", sandbox.base_url)
    monkeypatch.setenv("TIMEBACK_ENV", "staging")
    monkeypatch.setenv("TIMEBACK_CLIENT_ID", settings["client_id"])
    monkeypatch.setenv("TIMEBACK_CLIENT_SECRET", settings["client_secret"])

    def run(*words, stdin=""):
        monkeypatch.setattr(sys, "stdin", io.StringIO(stdin))
        code = main(words)
        out, err = capsys.readouterr()
        return code, out, err

    return run


def test_a_list_is_printed_as_json(timeback):
    code, out, _ = timeback("api", "oneroster", "users", "list", "--limit", "2", "--env", "staging")

    page = json.loads(out)
    assert code == 0
    assert len(page["data"]) == 2
    assert page["has_more"] is True


@pytest.mark.parametrize(
    "words",
    [
        ("get", "--sourced-id", "id-1"),
        ("get", "id-1"),
        ("get", "--sourced-id=id-1"),
        ("get", "--fields", "email", "id-1"),
    ],
)
def test_arguments_have_names_or_places(timeback, words):
    code, out, _ = timeback("api", "oneroster", "users", *words)

    assert code == 0
    assert json.loads(out)["email"] == "student@example.edu"


def test_a_scoped_resource_is_written_with_its_id(timeback):
    code, out, _ = timeback("api", "oneroster", "classes(id-1)", "students", "--limit", "1")
    assert (code, len(json.loads(out))) == (0, 1)

    code, out, _ = timeback("api", "oneroster", "classes(id-1).line_item(id-1)", "results")
    assert code == 0
    assert all(row["lineItem"]["sourcedId"] == "id-1" for row in json.loads(out))


def test_a_stream_is_one_line_a_row(timeback):
    code, out, _ = timeback("api", "oneroster", "users", "stream", "--limit", "3", "--dedupe")

    assert code == 0
    assert len([json.loads(line) for line in out.splitlines()]) == 3


@pytest.mark.parametrize("source", ["-", "file"])
def test_a_body_is_read_as_json(timeback, tmp_path, source):
    body = json.dumps({"student": "id-1", "subject": "Math"})
    path = tmp_path / "body.json"
    path.write_text(body, encoding="utf-8")

    words = ("api", "powerpath", "placement", "get-current-level", "--json", "-" if source == "-" else str(path))
    code, out, _ = timeback(*words, stdin=body)

    assert code == 0
    assert "gradeLevel" in json.loads(out)


def test_conditions_are_json_and_lists_have_commas(timeback):
    where = '{"sourcedId": "id-1"}'
    code, out, _ = timeback("api", "oneroster", "users", "list", "--where", where, "--fields", "email,sourcedId")

    assert code == 0
    assert [row["sourcedId"] for row in json.loads(out)["data"]] == ["id-1"]


def test_query_parameters_that_a_method_takes_in_one_dict_are_options_like_any_other(timeback):
    code, out, _ = timeback("api", "qti", "assessment_items", "list", "--page", "2", "--limit", "2")
    assert (code, len(json.loads(out)["data"])) == (0, 2)

    code, out, _ = timeback("api", "powerpath", "placement", "get_current_level", "--student=id-1", "--subject", "Math")
    assert code == 0
    assert "gradeLevel" in json.loads(out)

    words = ("api", "powerpath", "test_assignments", "list", '{"student": "id-1"}', "--limit", "1")
    assert timeback(*words)[0] == 0
    assert "[--grade-level]" not in timeback(*words[:4], "--help")[1]
    assert "[--student]" in timeback(*words[:4], "--help")[1]


@pytest.mark.parametrize(
    "words",
    [
        ("edubridge", "users", "list_teachers"),
        ("edubridge", "subject_tracks", "list"),
        ("masterytrack", "inventory", "search", "--subject", "Math"),
        ("case", "documents", "list"),
        ("case", "documents", "list_all"),
        ("caliper", "events", "list"),
        ("oneroster", "classes(id-1)", "students"),
    ],
)
def test_a_limit_holds_for_every_call_that_lists(timeback, words):
    code, out, _ = timeback("api", *words, "--limit", "1", "--env", "production")

    rows = json.loads(out)
    assert code == 0
    assert len(next(iter(rows.values())) if isinstance(rows, dict) else rows) == 1


def test_a_limit_above_one_page_walks_on(timeback):
    code, out, _ = timeback("api", "oneroster", "users", "list_all", "--limit", "5000")

    assert code == 0
    assert len(json.loads(out)) > 100


def test_plain_values_are_printed_too(timeback):
    assert timeback("api", "oneroster", "users", "exists", "id-1")[:2] == (0, "true\n")
    assert timeback("api", "oneroster", "users", "exists", "nobody")[:2] == (0, "false\n")


def test_services_are_found_under_their_names(timeback):
    assert timeback("api", "case", "documents", "list")[0] == 0
    assert timeback("api", "timeback-events", "events", "--help")[1].splitlines() == ["send_envelope", "validate"]


def test_a_table_is_printed_when_asked_for(timeback, monkeypatch):
    monkeypatch.setenv("COLUMNS", "200")

    code, out, _ = timeback("api", "oneroster", "users", "list", "--limit", "1", "--format", "table")

    assert code == 0
    assert out.splitlines()[1].split()[1] == "sourcedId"
    assert "id-1" in out


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ((), "timeback api SERVICE RESOURCE METHOD"),
        (("nothing",), "timeback api SERVICE RESOURCE METHOD"),
        (("api", "gradebook", "x", "y"), "unknown service 'gradebook'"),
        (("api", "oneroster"), "resources: academic_sessions"),
        (("api", "oneroster", "people", "list"), "there is no resource people; known: academic_sessions"),
        (("api", "oneroster", "users"), "methods: create"),
        (("api", "oneroster", "users(id-1)"), "methods: add_agent"),
        (("api", "oneroster", "usrs", "list"), "did you mean users?"),
        (("api", "oneroster", "users", "lst"), "there is no method lst; known: create"),
        (("api", "oneroster", "users", "lst"), "did you mean list?"),
        (("api", "oneroster", "users", "list", "--limt", "1"), "did you mean --limit?"),
        (("api", "oneroster", "users", "_call"), "there is no method _call"),
        (("api", "webhooks", "webhooks", "list", "--limit", "0"), "--limit takes a whole number above 0"),
        (("api", "oneroster", "users", "exists", "id-1", "--limit", "1"), "there is no option --limit"),
        (("api", "qti", "assessment_items", "list", "--colour", "red"), "there is no option --colour; known: --params"),
        (("api", "oneroster", "classes", "students"), "below one of them"),
        (("api", "oneroster", "classes(id-1).line_item", "results"), "line_item needs an id"),
        (("api", "oneroster", "users(", "list"), "is no resource path"),
        (("api", "caliper", "jobs(7)", "get_status"), "jobs takes no id"),
        (("api", "oneroster", "users", "get"), "missing --sourced-id"),
        (("api", "oneroster", "users", "get", "id-1", "id-2"), "too many values"),
        (("api", "oneroster", "users", "list", "--page", "1"), "there is no option --page; known: --limit"),
        (("api", "oneroster", "users", "list", "--request-options", "{}"), "there is no option"),
        (("api", "oneroster", "users", "list", "--limit", "many"), "--limit takes a whole number"),
        (("api", "oneroster", "users", "list", "--limit", "1", "--limit", "2"), "--limit is given more than once"),
        (("api", "oneroster", "users", "stream", "--dedupe", "maybe"), "--dedupe takes true or false"),
        (("api", "oneroster", "users", "list", "--where", "role=student"), "--where is not valid JSON"),
        (("api", "oneroster", "users", "list", "--json", "-"), "this method takes no --json"),
        (("api", "oneroster", "users", "create", "--json", "no-such-file"), "no-such-file cannot be read"),
        (("api", "oneroster", "users", "create", "--json", "-"), "standard input is not valid JSON"),
        (("api", "oneroster", "users", "list", "--env"), "--env needs a value"),
        (("api", "oneroster", "users", "list", "--env", "nowhere"), "unknown env 'nowhere'"),
        (("api", "oneroster", "users", "list", "--format", "xml"), "--format takes json or table"),
        (("api", "oneroster", "users", "get", ".."), "sourcedId"),
    ],
)
def test_what_is_not_understood_is_explained(timeback, words, message):
    code, out, err = timeback(*words, stdin="{" if "create" in words else "{}")

    assert (code, out) == (2, "")
    assert err.startswith("timeback: ")
    assert message in err


def test_a_refusal_of_the_service_is_an_error_of_its_own(timeback):
    code, out, err = timeback("api", "oneroster", "users", "get", "nobody")

    assert (code, out) == (1, "")
    assert "[404]" in err


def test_the_version_is_printed(timeback):
    assert timeback("--version")[:2] == (0, f"timeback {__version__}\n")


def test_help_lists_what_may_follow(timeback):
    assert timeback("--help")[0] == 0
    assert "users" in timeback("api", "oneroster", "--help")[1].splitlines()
    assert "classes(X).line_item(ID)" in timeback("api", "oneroster", "classes(X)", "--help")[1].splitlines()
    assert "Route: GET" in timeback("api", "oneroster", "users", "list", "--help")[1]


def test_credentials_are_checked(timeback, monkeypatch):
    code, out, _ = timeback("auth", "check")
    assert (code, json.loads(out)["ok"]) == (0, True)

    monkeypatch.setenv("TIMEBACK_CLIENT_SECRET", "wrong")
    code, out, _ = timeback("auth", "check")
    assert (code, json.loads(out)["ok"]) == (1, False)

    monkeypatch.delenv("TIMEBACK_CLIENT_SECRET")
    code, _, err = timeback("auth", "check")
    assert code == 2
    assert "TIMEBACK_CLIENT_SECRET" in err


def test_the_sandbox_is_a_command_too(timeback):
    with pytest.raises(SystemExit) as caught:
        timeback("sandbox", "--help")

    assert caught.value.code == 0


def test_without_the_extras_a_message_says_what_to_install(timeback, monkeypatch):
    monkeypatch.setattr("timeback_kit.cli.command.find_spec", lambda name: None)

    for words, extra in (
        (("sandbox",), "[sandbox]"),
        (("api", "oneroster", "users", "list", "--format", "table"), "[cli]"),
    ):
        code, _, err = timeback(*words)
        assert code == 2
        assert f"pip install '.{extra}'" in err


def test_an_interrupted_command_ends_like_any_other(timeback, monkeypatch):
    def interrupted(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr("timeback_kit.cli.command.show", interrupted)

    assert timeback("api", "oneroster", "users", "exists", "id-1")[0] == 130


def test_a_reader_that_goes_away_is_no_error(sandbox):
    settings = sandbox_settings(sandbox)
    environment = {
        **os.environ,
        "TIMEBACK_SANDBOX_URL": sandbox.base_url,
        "TIMEBACK_CLIENT_ID": settings["client_id"],
        "TIMEBACK_CLIENT_SECRET": settings["client_secret"],
    }
    code = "import sys; from timeback_kit.cli import main; sys.exit(main(sys.argv[1:]))"
    words = ["api", "oneroster", "users", "stream", "--env", "staging"]
    command = subprocess.Popen(
        [sys.executable, "-c", code, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment
    )
    command.stdout.readline()
    command.stdout.close()

    assert command.stderr.read() == b""
    command.stderr.close()
    assert command.wait(20) == 0


def test_words_after_two_dashes_are_values():
    words = sort_words(["api", "x", "--name", "-1", "--flag", "--", "--odd", "-h"], ())

    assert words.places == ["api", "x", "--odd", "-h"]
    assert words.call == [("--name", "-1"), ("--flag", "true")]
    assert not words.help
