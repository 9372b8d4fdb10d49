"""Facts of days and subjects add up, whatever form the numbers have."""

from timeback_kit.services.edubridge import aggregate_activity_metrics

FACTS = {
    "2025-01-30": {
        "Math": {
            "activityMetrics": {"xpEarned": 10.5, "totalQuestions": 10, "correctQuestions": 8, "masteredUnits": 1},
            "timeSpentMetrics": {"activeSeconds": "12.00", "inactiveSeconds": None, "wasteSeconds": 3},
            "apps": ["a"],
        },
        "Reading": {"activityMetrics": {"xpEarned": 4}, "timeSpentMetrics": None},
    },
    "2025-01-31": {"Math": {"activityMetrics": {"xpEarned": "5", "masteredUnits": "unknown"}}},
    "2025-02-01": {},
}


def test_days_and_subjects_add_up():
    total = aggregate_activity_metrics(FACTS)

    assert (total.total_xp, total.total_questions, total.correct_questions, total.mastered_units) == (19.5, 10, 8, 1)
    assert (total.active_seconds, total.inactive_seconds, total.waste_seconds) == (12.0, 0, 3)
    assert (total.day_count, total.subject_count) == (2, 2)


def test_the_whole_answer_may_be_given():
    answer = {"message": "ok", "startDate": "x", "endDate": "y", "facts": FACTS, "factsByApp": {}}

    assert aggregate_activity_metrics(answer) == aggregate_activity_metrics(FACTS)


def test_no_facts_add_up_to_nothing():
    for nothing in ({}, None, {"facts": {}}, {"facts": None}):
        assert aggregate_activity_metrics(nothing).total_xp == 0
        assert aggregate_activity_metrics(nothing).day_count == 0


def test_an_odd_value_does_not_spoil_the_rest():
    odd = {"activityMetrics": {"xpEarned": "nan", "totalQuestions": [1], "correctQuestions": float("inf")}}
    facts = {"d1": {"Math": odd, "Reading": "none"}, "d2": "none", "d3": {"Math": {"activityMetrics": {"xpEarned": 2}}}}

    total = aggregate_activity_metrics({"facts": facts})

    assert (total.total_xp, total.total_questions, total.correct_questions) == (2, 0, 0)
    assert (total.day_count, total.subject_count) == (2, 2)
    assert aggregate_activity_metrics([facts]).day_count == 0
