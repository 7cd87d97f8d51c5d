"""Writes json-schema.json: whether values fit schemas by the reference implementation in Python. Run: python3
json_schema.py (jsonschema)."""

import importlib.metadata
import json
import pathlib

from jsonschema import Draft202012Validator

tree = {"type": "object", "required": ["value"], "properties": {"value": {"type": "number"}, "next": {"$ref": "#"}}}
order = {
    "$defs": {"line": {"type": "object", "properties": {"price": {"type": "number", "minimum": 0}}, "required": ["price"]}},
    "type": "object",
    "properties": {"lines": {"type": "array", "items": {"$ref": "#/$defs/line"}}, "kind": {"enum": ["a", 1, None, [1]]}},
    "patternProperties": {"^x-": {"type": "string"}},
    "additionalProperties": False,
    "propertyNames": {"maxLength": 6},
    "dependentRequired": {"kind": ["lines"]},
}
cases = [
    (tree, [{"value": 1}, {"value": 1, "next": {"value": 2}}, {"value": 1, "next": {"value": "x"}}, {"next": {"value": 1}}, 3]),
    (
        order,
        [{}, {"lines": [{"price": 1}]}, {"lines": [{"price": -1}]}, {"lines": [{}]}, {"kind": "a"}, {"kind": "a", "lines": []},
         {"kind": [1], "lines": []}, {"kind": True, "lines": []}, {"x-y": "z"}, {"x-y": 1}, {"other": 1}, {"x-longer": "z"}, []],
    ),
    ({"if": {"required": ["a"]}, "then": {"required": ["b"]}, "else": {"required": ["c"]}}, [{"a": 1}, {"a": 1, "b": 1}, {}, {"c": 1}, 1]),
    ({"if": {"minimum": 3}, "then": {"maximum": 5}}, [1, 3, 6, "x"]),
    ({"then": False}, [1]),
    ({"contains": {"const": 1}}, [[], [1], [2, 1], {}]),
    ({"contains": {"const": 1}, "minContains": 2, "maxContains": 3}, [[1], [1, 1], [1, 1, 1, 1], [2]]),
    ({"contains": {"const": 1}, "minContains": 0}, [[], [2]]),
    ({"prefixItems": [{"type": "string"}], "items": {"$ref": "#/prefixItems/0"}}, [["a", "b"], ["a", 1], [1], []]),
    ({"$ref": "#/$defs/a~1b", "$defs": {"a/b": {"type": "string"}}, "minLength": 2}, ["ab", "a", 1]),
    ({"properties": {"a": {"format": "date", "deprecated": True}}}, [{"a": "no date"}]),
    ({"const": {"a": [1, 2.0]}}, [{"a": [1.0, 2]}, {"a": [1]}]),
    ({"type": "integer", "multipleOf": 2}, [4, 4.0, 3, 2.5, True]),
    ({"anyOf": [{"type": "string", "pattern": "^a+$"}, {"type": "null"}], "description": "as pydantic writes an optional"}, ["aa", "b", None, 1]),
    ({"uniqueItems": True}, [[1, 1.0], [1, True], [{"a": 1}, {"a": 1}]]),
    ({"oneOf": [{"multipleOf": 2}, {"multipleOf": 3}], "not": {"const": 9}}, [2, 3, 6, 9, 5]),
    ({"minProperties": 1, "maxProperties": 2}, [{}, {"a": 1}, {"a": 1, "b": 1, "c": 1}]),
    ({"exclusiveMinimum": 1, "exclusiveMaximum": 2, "minItems": 1, "maxItems": 2, "maxLength": 1}, [1, 1.5, 2, [], [1], [1, 2, 3], "é", "ab"]),
]
out = {
    "versions": {"jsonschema": importlib.metadata.version("jsonschema")},
    "cases": [
        {"schema": schema, "values": [{"value": value, "fits": Draft202012Validator(schema).is_valid(value)} for value in values]}
        for schema, values in cases
    ],
}
pathlib.Path(__file__).with_name("json-schema.json").write_text(json.dumps(out) + "\n")
