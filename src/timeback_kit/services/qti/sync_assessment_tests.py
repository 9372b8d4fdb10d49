# Rendered by scripts/unasync.py from src/timeback_kit/services/qti/assessment_tests.py; change that file.
"""Assessment tests, whose parts and sections are replaced only where that drops nothing of the test's XML."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_api.qti import models
from timeback_api.qti import operations as ops
from timeback_api.qti.resources import assessment_tests as generated
from timeback_kit.runtime.error_context import error_context
from timeback_kit.runtime.models import Record
from timeback_kit.runtime.requests import Request
from timeback_kit.services.qti.assessment_test_bodies import check_parts_are_whole

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_api.qti import dicts, inputs, snake_inputs
    from timeback_kit.runtime.requests import RequestOptions


class SectionsScope(generated.AssessmentTestsTestPartsSectionsScope):
    """The sections of one test part."""

    __slots__ = ()

    def update(
        self,
        identifier: str,
        body: inputs.SectionInput | snake_inputs.SectionInputSnake | models.Section | dicts.SectionDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Section:
        """Replace a section; for one that was read, the test's XML is read first.

        Args:
            identifier: Identifier of the section.
            body: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.

        Returns:
            The section as it is stored now.

        Raises:
            InputValidationError: The XML of the test says what a section's properties cannot, so that it would be lost.
            QtiError: Any other failure.

        Route: PUT /assessment-tests/{assessmentTestIdentifier}/test-parts/{testPartIdentifier}/sections/{identifier}
        """
        if isinstance(body, models.Section | Record):
            path = {"identifier": self._scope["test_id"]}
            test = self._call(Request(ops.GET_ASSESSMENT_TEST, path, options=request_options))
            with error_context(ops.UPDATE_SECTION, self._client.error):
                check_parts_are_whole(test.raw_xml)
        return super().update(identifier, body, extra=extra, request_options=request_options)


class TestPartsScope(generated.AssessmentTestsTestPartsScope):
    """The parts of one test."""

    __slots__ = ()

    def sections(self, test_part_id: str) -> SectionsScope:
        """Return the calls on the sections of a part.

        Args:
            test_part_id: Id of the test part.
        """
        return SectionsScope(self._client, {**self._scope, "test_part_id": test_part_id})

    def update(
        self,
        identifier: str,
        body: inputs.TestPartInput | snake_inputs.TestPartInputSnake | models.TestPart | dicts.TestPartDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.TestPart:
        """Replace a test part; for one that was read, the test's XML is read first.

        Args:
            identifier: Identifier of the test part.
            body: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.

        Returns:
            The test part as it is stored now.

        Raises:
            InputValidationError: The XML of the test says what a part's properties cannot, so that it would be lost.
            QtiError: Any other failure.

        Route: PUT /assessment-tests/{assessmentTestIdentifier}/test-parts/{identifier}
        """
        if isinstance(body, models.TestPart | Record):
            path = {"identifier": self._scope["test_id"]}
            test = self._call(Request(ops.GET_ASSESSMENT_TEST, path, options=request_options))
            with error_context(ops.UPDATE_TEST_PART, self._client.error):
                check_parts_are_whole(test.raw_xml)
        return super().update(identifier, body, extra=extra, request_options=request_options)


class AssessmentTests(generated.AssessmentTests):
    """Assessment tests, and what stands below one of them."""

    __slots__ = ()

    def test_parts(self, test_id: str) -> TestPartsScope:
        """Return the calls on the parts of a test.

        Args:
            test_id: Id of the test.
        """
        return TestPartsScope(self._client, {**self._scope, "test_id": test_id})
