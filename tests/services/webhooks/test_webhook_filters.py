"""A filter builder writes the wire body; what cannot be written is refused."""

import pytest

from timeback_kit.runtime.errors import InputValidationError
from timeback_kit.services.webhooks import WebhooksError, filters

BUILDERS = {
    "eq": filters.eq,
    "neq": filters.neq,
    "gt": filters.gt,
    "gte": filters.gte,
    "lt": filters.lt,
    "lte": filters.lte,
    "contains": filters.contains,
    "notContains": filters.not_contains,
    "startsWith": filters.starts_with,
    "endsWith": filters.ends_with,
    "regexp": filters.regexp,
}


@pytest.mark.parametrize("operation", BUILDERS)
def test_each_operation_has_a_builder(operation):
    assert BUILDERS[operation]("type", "ActivityEvent") == {
        "filterKey": "type",
        "filterValue": "ActivityEvent",
        "filterType": "string",
        "filterOperation": operation,
        "active": True,
    }


@pytest.mark.parametrize(
    ("value", "text", "kind"),
    [("x", "x", "string"), (3, "3", "number"), (2.5, "2.5", "number"), (True, "true", "boolean"), ("", "", "string")],
)
def test_the_type_of_the_value_decides_the_type_of_the_filter(value, text, kind):
    body = filters.eq("key", value, webhook_id="w-1", active=False)

    assert (body["filterValue"], body["filterType"]) == (text, kind)
    assert (body["webhookId"], body["active"]) == ("w-1", False)


def test_a_list_goes_out_as_one_text():
    assert filters.in_("subject", ["Math", "Reading"])["filterValue"] == "Math,Reading"
    assert filters.not_in("attempt", [1, 2]) == {
        "filterKey": "attempt",
        "filterValue": "1,2",
        "filterType": "number",
        "filterOperation": "notIn",
        "active": True,
    }
    assert filters.in_("subject", "Math")["filterValue"] == "Math"


@pytest.mark.parametrize("values", [[], ["a,b"], ["a", 1], [True, 1], [None], None, [float("inf")]])
def test_a_list_that_cannot_be_written_is_refused(values):
    with pytest.raises(InputValidationError) as caught:
        filters.in_("key", values)

    assert isinstance(caught.value, WebhooksError)


@pytest.mark.parametrize(
    ("key", "value"), [("", "x"), (" ", "x"), (None, "x"), ("key", None), ("key", ["x"]), ("key", float("nan"))]
)
def test_a_filter_needs_a_key_and_a_plain_value(key, value):
    with pytest.raises(InputValidationError):
        filters.eq(key, value)
