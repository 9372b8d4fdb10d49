"""Every name that the vendor's own packages export has a fate here: one of ours, or left out for a stated reason."""

import csv
import importlib
import json
import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest

from codegen.published import FATES, read_published

HERE = Path(__file__).parent
SPECS = HERE.parents[1] / "specs" / "published"
PUBLISHED = read_published(SPECS)
FATE = {(each.module, each.name): each for each in PUBLISHED.exports}
MADE = [each for each in PUBLISHED.exports if each.fate != "out"]


def exported():
    """Package and name of every top-level export of the published packages 0.4.0."""
    with (HERE / "published_exports.tsv").open(encoding="utf-8", newline="") as file:
        return [(row["package"], row["name"]) for row in csv.DictReader(file, delimiter="\t")]


def run(code):
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)


def test_every_published_export_has_a_fate():
    names = exported()
    assert len([name for name in names if name[0] != "timeback_masterytrack"]) == 652
    assert len(set(names)) == len(names) == 682
    assert [name for name in names if name not in FATE] == []


def test_no_name_has_two_fates_and_each_fate_is_explained():
    assert len(FATE) == len(PUBLISHED.exports)
    assert {each.fate for each in PUBLISHED.exports} == set(FATES)
    assert [each for each in PUBLISHED.exports if each.fate == "out" and len(each.note) < 20] == []


def test_few_names_are_left_out_and_those_are_missing():
    out = [each for each in PUBLISHED.exports if each.fate == "out"]
    assert len(out) < 25
    for each in out:
        with pytest.raises(AttributeError):
            getattr(importlib.import_module(each.module), each.name)


@pytest.mark.parametrize("package", sorted({each.module for each in MADE}))
def test_every_other_name_is_there(package):
    module = importlib.import_module(package)
    for each in MADE:
        if each.module == package:
            assert getattr(module, each.name) is not None, each
            assert each.name in module.__all__ or each.name == "__version__", each


@pytest.mark.parametrize("name", sorted(PUBLISHED.modules))
def test_published_module_paths_have_their_names(name):
    module = importlib.import_module(name)
    for public in PUBLISHED.modules[name]:
        assert getattr(module, public) is not None, public


def test_the_same_published_name_is_one_object_wherever_it_is_imported_from():
    for name, names in PUBLISHED.modules.items():
        root = importlib.import_module(name.partition(".")[0])
        for public in names:
            if (root.__name__, public) in FATE and (name, public) not in FATE:
                assert getattr(importlib.import_module(name), public) is getattr(root, public), (name, public)


def test_choices_are_the_published_values():
    import timeback_powerpath
    import timeback_qti

    assert get_args(timeback_qti.NavigationMode) == ("linear", "nonlinear")
    assert "powerpath-100" in get_args(timeback_powerpath.PowerPathLessonType)


def test_the_kit_alone_has_none_of_it():
    done = run(
        "import timeback_kit.services.clr, timeback_kit.runtime.models as m; print(hasattr(m.Model, 'model_dump'))"
    )
    assert done.stdout.strip() == "False", done.stderr
    done = run("import timeback_clr, timeback_kit.runtime.models as m; print(hasattr(m.Model, 'model_dump'))")
    assert done.stdout.strip() == "True", done.stderr


@pytest.mark.parametrize("top", ["timeback_core", "timeback_common", "timeback_powerpath"])
@pytest.mark.parametrize("first", ["kit", "documented"])
def test_models_have_it_whichever_is_imported_first(top, first):
    kit = "import timeback_kit.runtime.models as m, timeback_kit.runtime.paging"
    lines = [kit, f"import {top}"] if first == "kit" else [f"import {top}", kit]
    done = run("; ".join([*lines, "print(hasattr(m.Model, 'model_dump'))"]))
    assert done.stdout.strip() == "True", done.stderr


@pytest.mark.parametrize("top", ["timeback_core", "timeback_common", "timeback_powerpath"])
def test_an_import_loads_no_published_name(top):
    done = run(f"import {top}, sys; print([name for name in sys.modules if '_published' in name])")
    assert done.stdout.strip() == "[]", done.stderr


def test_inputs_are_built_read_and_dumped_as_the_published_classes():
    from timeback_qti import CreateStimulusInput, FeedbackBlockInput

    made = CreateStimulusInput(identifier="s-1", title="T", catalog_info=[{"id": "c"}])
    assert (made.identifier, made.content, made["catalogInfo"]) == ("s-1", None, [{"id": "c"}])
    assert made.model_dump() == {"identifier": "s-1", "title": "T", "catalog_info": [{"id": "c"}]}
    assert made.model_dump(by_alias=True)["catalogInfo"] == [{"id": "c"}]
    assert CreateStimulusInput.model_validate({"catalogInfo": []}) == {"catalogInfo": []}
    assert made.model_copy(update={"title": "U"}).title == "U"
    assert FeedbackBlockInput(class_names=["a"]) == {"class": ["a"]}
    with pytest.raises(AttributeError, match="no attribute 'titel'"):
        made.titel  # noqa: B018


def test_models_are_dumped_validated_and_copied_as_the_published_ones():
    from timeback_oneroster import User

    user = User.model_validate(
        {"sourcedId": "u", "given_name": "Ada", "roles": [{"role": "student", "role_type": "primary"}]}
    )
    assert user.roles[0].role_type == "primary"
    dumped = user.model_dump(by_alias=True)
    assert (dumped["givenName"], dumped["roles"][0]["roleType"], dumped["middleName"]) == ("Ada", "primary", None)
    assert user.model_dump(exclude_none=True, include={"given_name"}) == {"given_name": "Ada"}
    assert user.model_dump(exclude_unset=True).keys() == {"sourced_id", "given_name", "roles"}
    assert json.loads(user.model_dump_json(by_alias=True))["givenName"] == "Ada"
    assert User.model_validate_json(user.model_dump_json()).given_name == "Ada"

    copied = user.model_copy(update={"given_name": "Ben", "note": 1})
    assert (user.given_name, copied.given_name, copied.to_dict()["note"]) == ("Ada", "Ben", 1)
    assert copied.model_fields_set >= {"sourced_id", "given_name"}
    assert dict(user.items())["givenName"] == "Ada"


def test_secrets_are_kept_out_of_the_repr():
    from timeback_edubridge import UserCredential
    from timeback_webhooks import WebhookCreateInput

    for made in (UserCredential(password="never-shown"), WebhookCreateInput(name="W", secret="never-shown")):
        assert "never-shown" not in repr(made)
        assert "never-shown" in str(made.model_dump())


def test_a_dump_has_date_times_as_text():
    from timeback_oneroster import AssessmentResult

    result = AssessmentResult.model_validate({"scoreDate": "2025-01-05T10:00:00.000Z", "student": {"sourcedId": "s"}})
    assert result.score_date.year == 2025
    assert result.model_dump()["score_date"] == "2025-01-05T10:00:00.000Z"
    assert AssessmentResult.model_validate(result.model_dump()).score_date == result.score_date


def test_what_is_no_object_is_refused():
    from timeback_common import InputValidationError
    from timeback_oneroster import User

    with pytest.raises(InputValidationError, match="expected an object, got list"):
        User.model_validate([])


def test_published_attributes_read_as_none_or_in_their_other_form():
    from timeback_case import CFDocument
    from timeback_edubridge import Enrollment
    from timeback_oneroster import ScoreScale, User
    from timeback_webhooks import WebhookFilter

    assert CFDocument.from_dict({"title": "T"}).title == "T"
    user = User.from_dict(
        {"roles": [{"org": {"sourcedId": "s"}}, {"org": {"sourcedId": "s"}}, {"org": {"sourcedId": "t"}}]}
    )
    assert [org.sourced_id for org in user.orgs] == ["s", "t"]
    assert User.from_dict({"orgs": [{"sourcedId": "x"}]}).orgs[0].sourced_id == "x"
    assert User.from_dict({}).orgs is None
    assert Enrollment.from_dict({"periods": [{"startDate": "2025-01-01"}]}).periods[0].start_date == "2025-01-01"
    assert Enrollment.from_dict({}).test_out_eligible is None
    assert ScoreScale.from_dict({"scoreScaleValue": []}).score_scale_values == []
    assert WebhookFilter.from_dict({"filterOperation": "eq"}).filter_operator == "eq"
    with pytest.raises(AttributeError, match="'User' object has no attribute 'ogrs'"):
        User.from_dict({}).ogrs  # noqa: B018


def test_every_attribute_of_the_table_can_be_read():
    rows = [(name, attribute) for name, found in PUBLISHED.attributes.items() for attribute in found]
    assert len(rows) > 100
    for name, attribute in rows:
        module, _, cls = name.rpartition(".")
        getattr(getattr(importlib.import_module(module), cls).from_dict({}), attribute)


def test_the_helpers_do_what_the_published_ones_do():
    from timeback_common import InputValidationError, ensure_z_suffix, normalize_date, validate_sourced_id
    from timeback_oneroster import parse_grades

    assert ensure_z_suffix("2024-01-01T00:00:00+00:00") == "2024-01-01T00:00:00Z"
    assert ensure_z_suffix("2024-01-01T00:00:00+05:00") == "2024-01-01T00:00:00+05:00"
    assert normalize_date("2024-01-01") == "2024-01-01T00:00:00.000Z"
    assert normalize_date(None) is None
    assert parse_grades(["K", 3, "PK"]) == [0, 3, -1]
    with pytest.raises(ValueError, match="grade"):
        parse_grades(["Adult"])
    with pytest.raises(InputValidationError, match="non-empty"):
        validate_sourced_id(" ", "get")
    validate_sourced_id("id", "get")


def test_the_migration_page_is_made_from_the_tables():
    command = [sys.executable, "scripts/migration_page.py", "--check"]
    done = subprocess.run(command, cwd=HERE.parents[1], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr

    page = (HERE.parents[1] / "docs" / "migration.md").read_text(encoding="utf-8")
    for each in PUBLISHED.exports:
        wanted = f"`{each.module}.{each.name}`" if each.fate == "out" else f"`{each.name}`"
        assert each.fate == "same" or wanted in page, each
