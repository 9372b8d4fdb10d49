"""The command line makes any call, prints JSON, and answers with the exit codes that a shell user expects."""

import io
import json
import os
import statistics
import subprocess
import sys

import pytest

from facade_fixtures import sandbox_settings
from timeback_kit.cli import main
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


@pytest.mark.parametrize("source", ["-", "file", "text"])
def test_a_body_is_read_as_json(timeback, tmp_path, source):
    body = json.dumps({"student": "id-1", "subject": "Math"})
    path = tmp_path / "body.json"
    path.write_text(body, encoding="utf-8")
    given = {"-": "-", "file": f"@{path}", "text": body}[source]

    code, out, _ = timeback("api", "powerpath", "placement", "get-current-level", "--json", given, stdin=body)

    assert code == 0
    assert "gradeLevel" in json.loads(out)


def test_conditions_are_written_as_fields_and_values(timeback):
    words = ("oneroster", "users", "list", "--where", "role=student", "--where", "status!=tobedeleted")
    code, out, _ = timeback(*words, "--limit", "2")

    assert code == 0
    assert {row["roles"][0]["role"] for row in json.loads(out)["data"]} == {"student"}

    code, out, _ = timeback("oneroster", "users", "list", "--where", "sourcedId>=id-1", "--where", "sourcedId<=id-1")
    assert [row["sourcedId"] for row in json.loads(out)["data"]] == ["id-1"]


@pytest.mark.parametrize("prefix", [("api",), ()])
@pytest.mark.parametrize("words", [("line_items", "list"), ("line-items", "list"), ("line_items", "list-all")])
def test_hyphens_and_underscores_are_one(timeback, prefix, words):
    assert timeback(*prefix, "oneroster", *words, "--limit", "1", "--order-by", "asc", "--sort", "title")[0] == 0
    assert timeback(*prefix, "oneroster", *words, "--limit", "1", "--order_by", "asc", "--sort", "title")[0] == 0


def test_any_path_is_called_as_it_is(timeback):
    code, out, _ = timeback("api", "GET", "/ims/oneroster/rostering/v1p2/users/id-1")
    assert (code, json.loads(out)["user"]["sourcedId"]) == (0, "id-1")

    code, out, _ = timeback("api", "get", "/ims/oneroster/rostering/v1p2/users/?limit=2", "--query", "offset=1")
    assert (code, len(json.loads(out)["users"])) == (0, 2)

    code, _, err = timeback("api", "GET", "/nowhere/at/all/of/it")
    assert code == 2
    assert "--service" in err
    assert timeback("api", "GET", "/nowhere/at/all/of/it", "--service", "oneroster")[0] == 1


@pytest.mark.parametrize(
    ("output", "first"),
    [("json", "{"), ("jsonl", '{"'), ("csv", "sourcedId,roles.0.role,givenName"), ("table", "┏")],
)
def test_rows_are_printed_in_the_form_that_is_asked_for(timeback, output, first, monkeypatch):
    monkeypatch.setenv("COLUMNS", "200")
    code, out, err = timeback(
        "oneroster",
        "users",
        "list",
        "--limit",
        "3",
        "--output",
        output,
        "--columns",
        "sourcedId,roles.0.role,givenName" if output == "csv" else "sourcedId",
    )
    assert code == 0
    assert out.replace(" ", "").startswith(first.replace(" ", ""))
    if output != "json":
        assert err.startswith("3 of ")


@pytest.mark.parametrize(
    ("words", "printed"),
    [
        (("users", "get", "id-1", "--output", "csv"), "sourcedId,roles.0.role\nid-1,student\n"),
        (("users", "list", "--limit", "1", "--output", "csv"), "sourcedId,roles.0.role\nid-1,student\n"),
        (("users", "list", "--limit", "1", "--output", "jsonl"), '{"sourcedId": "id-1", "roles.0.role": "student"}\n'),
        (("users", "stream", "--limit", "1"), '{"sourcedId": "id-1", "roles.0.role": "student"}\n'),
        (("users", "list", "where", "email=nobody@example.edu", "--output", "csv"), "sourcedId,roles.0.role\n"),
        (("users", "list", "where", "email=nobody@example.edu", "--output", "jsonl"), ""),
    ],
)
def test_chosen_columns_are_all_that_is_printed(timeback, words, printed):
    assert timeback("oneroster", *words, "--columns", "sourcedId,roles.0.role")[:2] == (0, printed)


def test_chosen_columns_of_a_page_and_of_all_pages_are_json_too(timeback):
    words = ("oneroster", "users", "list", "--limit", "2", "--columns", "sourcedId")
    rows = [{"sourcedId": "id-1"}, {"sourcedId": "admin-1"}]

    assert json.loads(timeback(*words)[1])["data"] == rows
    assert json.loads(timeback(*words, "--all", "--output", "json")[1]) == rows


def test_what_no_row_has_is_an_empty_table(timeback):
    words = ("oneroster", "users", "list", "where", "email=nobody@example.edu", "--output")

    assert [timeback(*words, output)[1] for output in ("csv", "table", "jsonl")] == ["", "", ""]


@pytest.mark.parametrize("path", ["id-1", "?limit=1"])
def test_the_rows_of_a_raw_path_are_printed_too(timeback, path):
    address = f"/ims/oneroster/rostering/v1p2/users/{path}"

    printed = timeback("api", "GET", address, "--output", "csv", "--columns", "sourcedId")

    assert printed[:2] == (0, "sourcedId\nid-1\n")


def test_conditions_follow_the_word_where(timeback):
    words = ("where", "role=teacher", "email~edu", "--output", "csv", "--columns", "sourcedId", "--limit", "1")

    assert timeback("oneroster", "users", "list", *words)[1] == "sourcedId\nteacher-1\n"
    assert timeback("oneroster", "classes(id-1)", "students", "where", "sourcedId=id-1", *words[3:7])[1].endswith(
        "\nid-1\n"
    )


def test_columns_that_no_row_has_are_refused(timeback):
    code, out, err = timeback("oneroster", "users", "list", "--output", "csv", "--columns", "sourcedID")

    assert (code, out) == (2, "")
    assert "did you mean sourcedId?" in err


def test_all_walks_every_page(timeback):
    one = timeback("oneroster", "users", "list", "--limit", "3", "--output", "jsonl")[1]
    everything = timeback("oneroster", "users", "list", "--all", "--output", "jsonl")[1]

    assert len(one.splitlines()) == 3
    assert len(everything.splitlines()) == len({json.loads(row)["sourcedId"] for row in everything.splitlines()}) > 100


def test_a_dry_run_prints_the_request_and_sends_nothing(timeback, monkeypatch):
    monkeypatch.delenv("TIMEBACK_CLIENT_ID")
    monkeypatch.delenv("TIMEBACK_CLIENT_SECRET")
    body = {"sourcedId": "dry-1", "status": "active", "name": "Dry", "type": "school"}

    code, out, _ = timeback("oneroster", "orgs", "create", "--json", json.dumps(body), "--dry-run")

    request, _, sent = out.partition("\n\n")
    assert code == 0
    assert request.splitlines()[0].startswith("POST http")
    assert "authorization: Bearer ***" in request
    assert json.loads(sent) == {"org": body}

    code, out, err = timeback("oneroster", "orgs", "create", "--json", '{"nmae": "Dry"}', "--dry-run")
    assert (code, out) == (2, "")
    assert "name" in err


def test_options_of_the_client_stand_before_or_after_the_command(timeback, monkeypatch):
    monkeypatch.delenv("TIMEBACK_SANDBOX_URL")
    words = ("oneroster", "users", "get", "id-1", "--dry-run")

    assert timeback("--base-url", "http://localhost:1", *words)[1].startswith("GET http://localhost:1/")
    assert timeback("--base-url", "http://localhost:1", *words, "--env", "staging")[1].startswith("GET https://")
    assert timeback(*words)[1].startswith("GET https://")
    assert "sending" in timeback("--debug", *words)[2]


def test_a_dry_run_leaves_the_platform_alone(timeback):
    assert timeback("oneroster", "users", "delete", "id-1", "--dry-run")[0] == 0
    assert timeback("oneroster", "users", "get", "id-1")[0] == 0


def test_debug_shows_requests_without_secrets(timeback):
    code, out, err = timeback("oneroster", "users", "get", "id-1", "--debug")

    assert code == 0
    assert json.loads(out)["sourcedId"] == "id-1"
    assert "GET /ims/oneroster/rostering/v1p2/users/{sourcedId}" in err
    assert os.environ["TIMEBACK_CLIENT_SECRET"] not in err
    assert "Bearer" not in err


def test_debug_ends_with_its_command(timeback):
    timeback("oneroster", "users", "get", "id-1", "--debug")

    assert timeback("oneroster", "users", "get", "id-1")[2] == ""


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
    assert "--grade-level" not in timeback(*words[:4], "--help")[1]
    assert "--student" in timeback(*words[:4], "--help")[1]


@pytest.mark.parametrize(
    "words",
    [
        ("edubridge", "users", "list_teachers"),
        ("edubridge", "subject_tracks", "list"),
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
    assert "send-envelope" in timeback("api", "timeback-events", "events", "--help")[1]
    assert "send-envelope" in timeback("timeback_events", "events", "--help")[1]


def test_a_table_is_printed_when_asked_for(timeback, monkeypatch):
    monkeypatch.setenv("COLUMNS", "200")

    code, out, _ = timeback("api", "oneroster", "users", "list", "--limit", "1", "--format", "table")

    assert code == 0
    assert out.splitlines()[1].split()[1] == "sourcedId"
    assert "id-1" in out


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("nothing",), "there is no command nothing; known: "),
        (("api", "gradebook", "x", "y"), "there is no command gradebook; known: oneroster"),
        (("oneroste",), "did you mean oneroster?"),
        (("api", "oneroster", "people", "list"), "there is no resource people; known: academic_sessions"),
        (("api", "oneroster", "usrs", "list"), "did you mean users?"),
        (("api", "oneroster", "users", "lst"), "there is no method lst; known: create"),
        (("api", "oneroster", "users", "lst"), "did you mean list?"),
        (("api", "oneroster", "users", "list", "--limt", "1"), "Possible options: --limit"),
        (("api", "oneroster", "users", "_call"), "there is no method _call"),
        (("api", "webhooks", "webhooks", "list", "--limit", "0"), "--limit takes a whole number above 0"),
        (("api", "oneroster", "users", "exists", "id-1", "--limit", "1"), "No such option: --limit"),
        (("api", "qti", "assessment_items", "list", "--colour", "red"), "No such option: --colour"),
        (("api", "oneroster", "classes", "students"), "below one of them"),
        (("api", "oneroster", "classes(id-1).line_item", "results"), "line_item needs an id"),
        (("api", "oneroster", "users(", "list"), "is not a resource path"),
        (("api", "caliper", "jobs(7)", "get_status"), "jobs takes no id"),
        (("api", "oneroster", "users", "get"), "missing --sourced-id"),
        (("api", "oneroster", "users", "get", "id-1", "id-2"), "too many values"),
        (("api", "oneroster", "users", "list", "id-1"), "too many values"),
        (
            ("oneroster", "users", "list", "role=student"),
            "conditions follow the word where, or are options: where role",
        ),
        (("oneroster", "users", "list", "where"), "conditions follow the word where, such as"),
        (("oneroster", "users", "list", "where", "student"), "--where takes FIELD=VALUE"),
        (("oneroster", "users", "list", "--columns", "nope"), "there is no column nope"),
        (("oneroster", "users", "list", "--output", "jsonl", "--columns", "nope"), "there is no column nope"),
        (("api", "oneroster", "users", "list", "--request-options", "{}"), "No such option"),
        (("api", "oneroster", "users", "list", "--limit", "many"), "--limit takes a whole number"),
        (("api", "oneroster", "users", "list", "--limit", "1", "--limit", "2"), "--limit is given more than once"),
        (("api", "oneroster", "users", "list", "--where", "student"), "--where takes FIELD=VALUE"),
        (("api", "oneroster", "users", "list", "--where", "{role"), "--where is not valid JSON"),
        (("api", "oneroster", "users", "list", "--json", "-"), "this method takes no --json"),
        (("api", "oneroster", "users", "create", "--json", "@no-such-file"), "no-such-file cannot be read"),
        (("api", "oneroster", "users", "create", "--json", "user.json"), "--json @user.json"),
        (("api", "oneroster", "users", "create", "--json", "-"), "standard input is not valid JSON"),
        (("api", "oneroster", "users", "list", "--env"), "requires an argument"),
        (("api", "oneroster", "users", "list", "--env", "nowhere"), "unknown env 'nowhere'"),
        (("api", "oneroster", "users", "list", "--output", "xml"), "--output takes one of json, jsonl, csv, table"),
        (("api", "oneroster", "users", "list", "--profile", "nobody"), "there is no profile nobody"),
        (("api", "oneroster", "users", "get", ".."), "sourcedId"),
        (("api", "GET", "ims/oneroster"), "the path begins with a slash"),
        (("api", "GET", "/x", "--service", "gradebook"), "there is no service gradebook"),
    ],
)
def test_what_is_not_understood_is_explained(timeback, words, message):
    code, out, err = timeback(*words, stdin="{" if "create" in words else "{}")

    assert (code, out) == (2, "")
    assert message in err.replace("\n", " ")


@pytest.mark.parametrize("words", [("api",), ("oneroster",), ("api", "oneroster", "users"), ("classes",)])
def test_a_command_that_ends_too_early_says_what_may_follow(timeback, words):
    code, out, err = timeback(*words)

    assert code == 2
    assert "Commands:" in out + err or "there is no command" in err


def test_a_refusal_of_the_service_is_an_error_of_its_own(timeback):
    code, out, err = timeback("api", "oneroster", "users", "get", "nobody")

    assert (code, out) == (1, "")
    assert "[404]" in err


def test_the_version_is_printed(timeback):
    assert timeback("--version")[:2] == (0, f"timeback {__version__}\n")


def test_help_lists_what_may_follow(timeback):
    for words in ((), ("--help",), ("api", "--help")):
        assert all(name in timeback(*words)[1] for name in ("oneroster", "caliper", "timeback-events"))
    assert "users" in timeback("api", "oneroster", "--help")[1]
    assert "line-item(ID)" in timeback("api", "oneroster", "classes(X)", "--help")[1]
    assert "Route: GET" in timeback("api", "oneroster", "users", "list", "--help")[1]
    assert "users get [OPTIONS] [SOURCED_ID]" in timeback("oneroster", "users", "get", "--help")[1]


def test_every_method_of_every_service_has_help(timeback):
    from timeback_kit.cli.calls import find_resource, method_names, resource_names
    from timeback_kit.cli.resource_commands import looked_at, method_command
    from timeback_kit.runtime._services import SERVICES

    for service in SERVICES:
        for path in resource_names(looked_at(service)):
            for name in method_names(find_resource(looked_at(service), path)):
                command = method_command(service, path, name)
                assert command.help
                names = [flag for each in command.params for flag in each.opts]
                assert len(names) == len(set(names)), (service, path, name)


def test_a_scope_is_a_word_of_its_own(timeback):
    code, out, _ = timeback("oneroster", "classes:id-1", "line-item(id-1)", "results")

    assert code == 0
    assert all(row["lineItem"]["sourcedId"] == "id-1" for row in json.loads(out))


@pytest.fixture
def config(tmp_path, monkeypatch):
    path = tmp_path / "settings" / "config.toml"
    monkeypatch.setenv("TIMEBACK_CONFIG", str(path))
    return path


def test_a_profile_keeps_settings_under_a_name(timeback, config, monkeypatch):
    secret = os.environ["TIMEBACK_CLIENT_SECRET"]
    monkeypatch.setattr("typer.prompt", lambda *_, **__: secret)
    words = ("--env", "staging", "--client-id", os.environ["TIMEBACK_CLIENT_ID"], "--ask-secret")
    assert timeback("profiles", "add", "my school", *words)[0] == 0
    for name in ("TIMEBACK_ENV", "TIMEBACK_CLIENT_ID", "TIMEBACK_CLIENT_SECRET"):
        monkeypatch.delenv(name)

    assert timeback("oneroster", "users", "exists", "id-1", "--profile", "my school")[:2] == (0, "true\n")
    assert timeback("--profile", "my school", "oneroster", "users", "exists", "id-1")[:2] == (0, "true\n")
    assert timeback("--profile", "my school", "doctor")[0] == 0
    code, out, _ = timeback("profiles", "list")
    assert code == 0
    assert "my school: env=staging" in out
    assert secret not in out
    assert config.stat().st_mode & 0o077 == 0

    assert timeback("profiles", "remove", "my school")[0] == 0
    assert "my school" not in timeback("profiles", "list")[1]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("profiles = 3", "profiles is not a table"),
        ("[profiles.x]\nclient = 'a'", "did you mean client_id?"),
        ("[profiles.x]\nenv = 3", "env is not a string"),
        ("[profiles", "cannot be read"),
    ],
)
def test_a_configuration_that_cannot_be_meant_is_refused(timeback, config, content, message):
    config.parent.mkdir()
    config.write_text(content, encoding="utf-8")

    code, _, err = timeback("oneroster", "users", "exists", "id-1", "--profile", "x")
    assert code == 2
    assert message in err


def test_doctor_shows_hosts_the_token_and_its_scopes(timeback, config, monkeypatch):
    code, out, _ = timeback("doctor")
    assert code == 0
    assert "token: granted, scopes: " in out
    assert "oneroster" in out
    assert os.environ["TIMEBACK_CLIENT_SECRET"] not in out
    assert "not requested (--offline)" in timeback("doctor", "--offline")[1]

    monkeypatch.setenv("TIMEBACK_CLIENT_SECRET", "wrong")
    code, out, _ = timeback("doctor")
    assert code == 1
    assert "token: refused" in out


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
    code, out, _ = timeback("sandbox", "--help")

    assert code == 0
    assert "--port" in out


def test_without_the_extras_a_message_says_what_to_install(timeback, monkeypatch):
    monkeypatch.setattr("timeback_kit.cli.command.find_spec", lambda name: None)
    code, _, err = timeback("sandbox")
    assert code == 2
    assert "pip install '.[sandbox]'" in err

    monkeypatch.setattr("timeback_kit.cli.find_spec", lambda name: None)
    code, _, err = timeback("oneroster", "users", "list")
    assert code == 2
    assert "pip install '.[cli]'" in err
    assert timeback("doctor")[0] == 0


def test_an_interrupted_command_ends_like_any_other(timeback, monkeypatch):
    def interrupted(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr("timeback_kit.cli.output._show", interrupted)

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


def test_words_after_two_dashes_are_values(timeback):
    code, out, _ = timeback("oneroster", "users", "exists", "--", "--odd")

    assert (code, out) == (0, "false\n")


def test_a_shell_completes_services_resources_and_methods(timeback, monkeypatch):
    for typed, offered in (
        ("timeback one", "oneroster"),
        ("timeback oneroster us", "users"),
        ("timeback oneroster users li", "list-all"),
        ("timeback oneroster users list --li", "--limit"),
    ):
        monkeypatch.setenv("_TIMEBACK_COMPLETE", "complete_bash")
        monkeypatch.setenv("COMP_WORDS", typed)
        monkeypatch.setenv("COMP_CWORD", str(len(typed.split()) - 1))
        assert offered in timeback()[1].split()


@pytest.mark.parametrize(
    ("words", "without"),
    [
        ([], ("http.server", "orjson", "platformdirs", "timeback_kit.core.sync", "timeback_kit.services", "tomllib")),
        (["webhooks"], ()),
        (["oneroster", "users", "list"], ("http.server",)),
    ],
)
def test_nothing_is_loaded_before_it_is_needed(words, without):
    run = f"import sys; from timeback_kit.cli import main; main({[*words, '--help']})"
    shown = f"{run}; sys.stderr.write(repr([*sys.modules]))"
    done = subprocess.run([sys.executable, "-c", shown], capture_output=True, text=True, check=True)

    for module in ("asyncio", "attrs", "httpx", "rich", *without):
        assert f"'{module}'" not in done.stderr


def test_the_command_is_a_module_too():
    done = subprocess.run([sys.executable, "-m", "timeback_kit.cli", "--version"], capture_output=True, text=True)

    assert (done.returncode, done.stdout) == (0, f"timeback {__version__}\n")


@pytest.mark.judge
@pytest.mark.parametrize("word", ["--version", "--help"])
def test_the_command_starts_within_120_ms(word, tmp_path):
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(tmp_path)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    run = [sys.executable, "-c", f"from timeback_kit.cli import main; main(['{word}'])"]

    def cpu_seconds() -> float:
        child = subprocess.Popen(run, env=environment, stdout=subprocess.DEVNULL)
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        assert child.returncode == 0
        return used.ru_utime + used.ru_stime

    cpu_seconds()
    assert statistics.median(cpu_seconds() for _ in range(9)) <= 0.12
