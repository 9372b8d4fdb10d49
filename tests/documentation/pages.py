"""The pages of docs/: their blocks, as programs with the output they show, and as commands."""

import ast
import re
import textwrap
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]
DOCS = REPOSITORY / "docs"
BLOCK = re.compile(
    r"(?:^<!-- not run: (?P<reason>.+?) -->\n+)?"
    r"^```(?P<language>python|console|sh)(?P<info>[^\n]*)\n(?P<text>.*?)^```$"
    r"(?:\n+```text\n(?P<output>.*?)^```$)?",
    re.MULTILINE | re.DOTALL,
)
LASTING = re.compile(r"timeback-sandbox (?!run )[^\n]*\Z|timeback webhooks listen[^\n]*\Z")
TITLE = re.compile(r'title="([^"]+)"')


@dataclass(frozen=True)
class Block:
    """A block of a page.

    Args:
        page: Path of the page in the repository.
        line: The line it begins on.
        language: python, console or sh.
        title: Name of the file that a reader saves it as; empty for none.
        text: What is in it.
        output: What the page says that it prints; None where it says nothing.
        reason: Why it is not run; empty where it is run.
    """

    page: str
    line: int
    language: str
    title: str
    text: str
    output: str | None
    reason: str

    def __str__(self):
        return f"{self.page}:{self.line}"

    @property
    def is_test(self):
        return self.title.startswith("test_")

    @property
    def lasts(self):
        """Whether its only command runs until it is stopped."""
        return bool(LASTING.match(self.commands)) and self.language != "python"

    @property
    def program(self):
        return program(self.text)

    @property
    def commands(self):
        """The commands of a console block; a line that ends with a backslash goes on."""
        if self.language == "sh":
            return self.text.strip()
        lines = []
        for line in self.text.splitlines():
            if line.startswith("$ "):
                lines.append(line.removeprefix("$ "))
            elif lines and lines[-1].endswith("\\"):
                lines[-1] += f"\n{line.removeprefix('> ')}"
        return "\n".join(lines)


def program(block):
    """A block as a program: what awaits stands in a coroutine."""
    try:
        ast.parse(block)
        compile(block, "block", "exec")
    except SyntaxError:
        indented = textwrap.indent(block, "    ")
        return f"import asyncio\n\n\nasync def main() -> None:\n{indented}\n\nasyncio.run(main())\n"
    return block


def blocks_of(path):
    """The blocks of a page, in order.

    Args:
        path: The page.
    """
    text = path.read_text(encoding="utf-8")
    for match in BLOCK.finditer(text):
        line = text[: match.start("language")].count("\n") + 1
        title = TITLE.search(match["info"])
        yield Block(
            path.relative_to(REPOSITORY).as_posix(),
            line,
            match["language"],
            title[1] if title else "",
            match["text"],
            match["output"],
            match["reason"] or "",
        )


def pages():
    """Every page that is written."""
    return [REPOSITORY / "README.md", *sorted(DOCS.rglob("*.md"))]


def blocks():
    """Every block of every page."""
    return [block for page in pages() for block in blocks_of(page)]
