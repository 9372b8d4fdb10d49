"""The tables of published names are read strictly, and what they say is rendered into the documented packages."""

import pytest

from codegen.errors import CodegenError
from codegen.packages import Gathered
from codegen.published import MODULE, Export, Published, published_files, read_published, with_published

HEAD = "module\tname\tfate\tours\tnote\n"


def tables(folder, exports, values=""):
    (folder / "exports.tsv").write_text(HEAD + exports, encoding="utf-8")
    (folder / "modules.tsv").write_text("module\tnames\n", encoding="utf-8")
    (folder / "attributes.tsv").write_text("class\tattribute\thow\n", encoding="utf-8")
    (folder / "values.toml").write_text(values, encoding="utf-8")
    return read_published(folder)


def root(**homes):
    found = {name.replace("__", "."): names for name, names in homes.items()}
    return Gathered("timeback_things", "Things.", found, forwards=True)


def test_without_tables_nothing_is_added(tmp_path):
    published = read_published(tmp_path / "nothing")
    modules = [root(timeback_kit__services__things=["Thing"])]
    assert with_published(modules, published) == modules
    assert list(published_files(modules, published)) == []


@pytest.mark.parametrize("row", ["timeback_things\tThing\tbanana\t\t", "timeback_things\tThing\tout\t\t"])
def test_an_unknown_fate_and_a_silent_omission_are_refused(tmp_path, row):
    with pytest.raises(CodegenError, match=r"timeback_things\.Thing: no known fate, or left out without a reason"):
        tables(tmp_path, row + "\n")


def test_a_value_that_is_stated_nowhere_is_refused(tmp_path):
    published = tables(tmp_path, "timeback_things\tLIMIT\tvalue\t\t\n")
    modules = [root(timeback_kit__services__things=["Thing"])]
    with pytest.raises(CodegenError, match=r"values\.toml has nothing for timeback_things\.LIMIT"):
        list(published_files(modules, published))


def test_names_come_from_the_published_module_of_their_package():
    published = Published(
        [Export("timeback_things", "Part", "model", "models.Piece"), Export("timeback_things", "Thing", "same")],
        {"timeback_things.parts": ["Part", "Thing"]},
        {},
    )
    things, parts = with_published([root(timeback_kit__services__things=["Thing", "Part"])], published)

    home = f"timeback_things.{MODULE}"
    assert things.homes == {"timeback_kit.services.things": ["Thing"], home: ["Part"]}
    assert parts.homes == {"timeback_kit.services.things": ["Thing"], home: ["Part"]}
    assert things.below == {"parts": "timeback_things.parts"}


def test_a_package_that_is_not_rendered_gets_nothing():
    published = Published(
        [Export("timeback_others", "Part", "model", "models.Piece")], {"timeback_others.x": ["Part"]}, {}
    )
    modules = [root(timeback_kit__services__things=["Thing"])]
    assert with_published(modules, published) == modules
    assert [file.path for file in published_files(modules, published)] == [
        "timeback_common/_published/attribute_table.py"
    ]
