"""What the Caliper rows send."""

import sys

EVENTS = int(sys.argv[3]) if len(sys.argv) > 3 else 1
SENDS = max(1, 500 // EVENTS)
SENSOR = "https://app.example.edu/sensors/main"


def activity(number):
    """The input of an event, as JSON."""
    return {
        "actor": {"id": f"https://app.example.edu/users/{number}", "type": "TimebackUser", "email": "a@example.edu"},
        "object": {
            "id": f"https://app.example.edu/activities/{number}",
            "type": "TimebackActivityContext",
            "subject": "Math",
            "app": {"name": "Bench"},
        },
        "metrics": [
            {"type": "totalQuestions", "value": 10},
            {"type": "correctQuestions", "value": 8},
            {"type": "xpEarned", "value": 150},
        ],
    }


def envelope():
    """An envelope that is ready to be sent."""
    events = [
        {
            "@context": "http://purl.imsglobal.org/ctx/caliper/v1p2",
            "id": f"urn:uuid:00000000-0000-4000-8000-{number:012}",
            "type": "ActivityEvent",
            "action": "Completed",
            "actor": given["actor"],
            "object": given["object"],
            "eventTime": "2026-01-15T09:30:00.000Z",
            "profile": "TimebackProfile",
            "generated": {
                "id": f"urn:uuid:00000000-0000-4000-9000-{number:012}",
                "type": "TimebackActivityMetricsCollection",
                "items": given["metrics"],
            },
        }
        for number, given in ((number, activity(number)) for number in range(EVENTS))
    ]
    version = "http://purl.imsglobal.org/ctx/caliper/v1p2"
    return {"sensor": SENSOR, "sendTime": "2026-01-15T09:30:00.000Z", "dataVersion": version, "data": events}
