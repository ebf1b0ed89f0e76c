// Generated from schemas/ by scripts/generate-schema-code.mjs. Not to be edited.
var W = (t, s) => () => {
  try {
    return s || t((s = { exports: {} }).exports, s), s.exports;
  } catch (j) {
    throw s = 0, j;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var B = W((S) => {
  "use strict";
  Object.defineProperty(S, "__esModule", { value: !0 });
  function Z(t) {
    let s = t.length, j = 0, v = 0, g;
    for (; v < s; )
      j++, g = t.charCodeAt(v++), g >= 55296 && g <= 56319 && v < s && (g = t.charCodeAt(v), (g & 64512) === 56320 && v++);
    return j;
  }
  S.default = Z;
  Z.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var se = z, T = { $id: "baseline.schema.json", type: "object", additionalProperties: !1, required: ["schema_version", "recorded_at", "tool", "model", "probe_set", "judge", "decoding", "samples", "categories", "probes"], properties: { schema_version: { const: 1 }, recorded_at: { type: "string", format: "date-time" }, tool: { type: "object", additionalProperties: !1, required: ["name", "version"], properties: { name: { type: "string" }, version: { type: "string" } } }, model: { type: "object", additionalProperties: !1, required: ["name"], properties: { name: { type: "string", minLength: 1 }, revision: { type: "string" } } }, probe_set: { type: "object", additionalProperties: !1, required: ["name", "sha256"], properties: { name: { type: "string" }, sha256: { $ref: "#/$defs/sha256" } } }, judge: { type: "object", additionalProperties: !1, required: ["kind", "sha256"], properties: { kind: { type: "string" }, model: { type: "string" }, sha256: { $ref: "#/$defs/sha256" } } }, decoding: { type: "object", additionalProperties: !1, required: ["api", "temperature", "max_tokens", "sha256"], properties: { api: { type: "string" }, temperature: { type: "number" }, max_tokens: { type: "integer" }, system_prompt_sha256: { $ref: "#/$defs/sha256" }, request: { type: "object" }, sha256: { $ref: "#/$defs/sha256" } } }, samples: { type: "integer", minimum: 1 }, categories: { type: "object", additionalProperties: { type: "object", additionalProperties: !1, required: ["n", "rate"], properties: { n: { type: "integer", minimum: 0 }, rate: { type: ["number", "null"], minimum: 0, maximum: 1 } } } }, probes: { type: "array", minItems: 1, items: { type: "object", additionalProperties: !1, required: ["id", "sha256", "category", "kind", "scores"], properties: { id: { type: "string" }, sha256: { $ref: "#/$defs/sha256" }, category: { type: "string" }, kind: { enum: ["harmful", "benign"] }, scores: { type: "array", items: { type: "number", minimum: 0, maximum: 1 } } } } } }, $defs: { sha256: { type: "string", pattern: "^[0-9a-f]{64}$" } } }, H = Object.prototype.hasOwnProperty, w = B().default, X = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
var J = new RegExp("^[0-9a-f]{64}$", "u");
function q(t, { instancePath: s = "", parentData: j, parentDataProperty: v, rootData: g = t, dynamicAnchors: b = {} } = {}) {
  let e = null, r = 0, h = q.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), typeof t == "string") {
    if (!J.test(t)) {
      let a = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
      e === null ? e = [a] : e.push(a), r++;
    }
  } else {
    let a = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [a] : e.push(a), r++;
  }
  return q.errors = e, r === 0;
}
q.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function z(t, { instancePath: s = "", parentData: j, parentDataProperty: v, rootData: g = t, dynamicAnchors: b = {} } = {}) {
  let e = null, r = 0, h = z.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.schema_version === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.recorded_at === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recorded_at" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.tool === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.model === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.probe_set === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "probe_set" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.judge === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "judge" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.decoding === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decoding" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.samples === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "samples" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.categories === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "categories" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.probes === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "probes" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    for (let a in t)
      if (!H.call(T.properties, a)) {
        let o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (t.schema_version !== void 0 && t.schema_version !== 1) {
      let a = { instancePath: s + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.recorded_at !== void 0) {
      let a = t.recorded_at;
      if (typeof a == "string") {
        if (!X.test(a)) {
          let o = { instancePath: s + "/recorded_at", schemaPath: "#/properties/recorded_at/format", keyword: "format", params: { format: "date-time" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: s + "/recorded_at", schemaPath: "#/properties/recorded_at/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (t.tool !== void 0) {
      let a = t.tool;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.name === void 0) {
          let o = { instancePath: s + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "name" } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (a.version === void 0) {
          let o = { instancePath: s + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "version" } };
          e === null ? e = [o] : e.push(o), r++;
        }
        for (let o in a)
          if (!(o === "name" || o === "version")) {
            let l = { instancePath: s + "/tool", schemaPath: "#/properties/tool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
            e === null ? e = [l] : e.push(l), r++;
          }
        if (a.name !== void 0 && typeof a.name != "string") {
          let o = { instancePath: s + "/tool/name", schemaPath: "#/properties/tool/properties/name/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (a.version !== void 0 && typeof a.version != "string") {
          let o = { instancePath: s + "/tool/version", schemaPath: "#/properties/tool/properties/version/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: s + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (t.model !== void 0) {
      let a = t.model;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.name === void 0) {
          let o = { instancePath: s + "/model", schemaPath: "#/properties/model/required", keyword: "required", params: { missingProperty: "name" } };
          e === null ? e = [o] : e.push(o), r++;
        }
        for (let o in a)
          if (!(o === "name" || o === "revision")) {
            let l = { instancePath: s + "/model", schemaPath: "#/properties/model/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
            e === null ? e = [l] : e.push(l), r++;
          }
        if (a.name !== void 0) {
          let o = a.name;
          if (typeof o == "string") {
            if (w(o) < 1) {
              let l = { instancePath: s + "/model/name", schemaPath: "#/properties/model/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [l] : e.push(l), r++;
            }
          } else {
            let l = { instancePath: s + "/model/name", schemaPath: "#/properties/model/properties/name/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        if (a.revision !== void 0 && typeof a.revision != "string") {
          let o = { instancePath: s + "/model/revision", schemaPath: "#/properties/model/properties/revision/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: s + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (t.probe_set !== void 0) {
      let a = t.probe_set;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.name === void 0) {
          let o = { instancePath: s + "/probe_set", schemaPath: "#/properties/probe_set/required", keyword: "required", params: { missingProperty: "name" } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (a.sha256 === void 0) {
          let o = { instancePath: s + "/probe_set", schemaPath: "#/properties/probe_set/required", keyword: "required", params: { missingProperty: "sha256" } };
          e === null ? e = [o] : e.push(o), r++;
        }
        for (let o in a)
          if (!(o === "name" || o === "sha256")) {
            let l = { instancePath: s + "/probe_set", schemaPath: "#/properties/probe_set/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
            e === null ? e = [l] : e.push(l), r++;
          }
        if (a.name !== void 0 && typeof a.name != "string") {
          let o = { instancePath: s + "/probe_set/name", schemaPath: "#/properties/probe_set/properties/name/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [o] : e.push(o), r++;
        }
        a.sha256 !== void 0 && (q(a.sha256, { instancePath: s + "/probe_set/sha256", parentData: a, parentDataProperty: "sha256", rootData: g, dynamicAnchors: b }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length));
      } else {
        let o = { instancePath: s + "/probe_set", schemaPath: "#/properties/probe_set/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (t.judge !== void 0) {
      let a = t.judge;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.kind === void 0) {
          let o = { instancePath: s + "/judge", schemaPath: "#/properties/judge/required", keyword: "required", params: { missingProperty: "kind" } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (a.sha256 === void 0) {
          let o = { instancePath: s + "/judge", schemaPath: "#/properties/judge/required", keyword: "required", params: { missingProperty: "sha256" } };
          e === null ? e = [o] : e.push(o), r++;
        }
        for (let o in a)
          if (!(o === "kind" || o === "model" || o === "sha256")) {
            let l = { instancePath: s + "/judge", schemaPath: "#/properties/judge/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
            e === null ? e = [l] : e.push(l), r++;
          }
        if (a.kind !== void 0 && typeof a.kind != "string") {
          let o = { instancePath: s + "/judge/kind", schemaPath: "#/properties/judge/properties/kind/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (a.model !== void 0 && typeof a.model != "string") {
          let o = { instancePath: s + "/judge/model", schemaPath: "#/properties/judge/properties/model/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [o] : e.push(o), r++;
        }
        a.sha256 !== void 0 && (q(a.sha256, { instancePath: s + "/judge/sha256", parentData: a, parentDataProperty: "sha256", rootData: g, dynamicAnchors: b }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length));
      } else {
        let o = { instancePath: s + "/judge", schemaPath: "#/properties/judge/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (t.decoding !== void 0) {
      let a = t.decoding;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.api === void 0) {
          let o = { instancePath: s + "/decoding", schemaPath: "#/properties/decoding/required", keyword: "required", params: { missingProperty: "api" } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (a.temperature === void 0) {
          let o = { instancePath: s + "/decoding", schemaPath: "#/properties/decoding/required", keyword: "required", params: { missingProperty: "temperature" } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (a.max_tokens === void 0) {
          let o = { instancePath: s + "/decoding", schemaPath: "#/properties/decoding/required", keyword: "required", params: { missingProperty: "max_tokens" } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (a.sha256 === void 0) {
          let o = { instancePath: s + "/decoding", schemaPath: "#/properties/decoding/required", keyword: "required", params: { missingProperty: "sha256" } };
          e === null ? e = [o] : e.push(o), r++;
        }
        for (let o in a)
          if (!(o === "api" || o === "temperature" || o === "max_tokens" || o === "system_prompt_sha256" || o === "request" || o === "sha256")) {
            let l = { instancePath: s + "/decoding", schemaPath: "#/properties/decoding/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
            e === null ? e = [l] : e.push(l), r++;
          }
        if (a.api !== void 0 && typeof a.api != "string") {
          let o = { instancePath: s + "/decoding/api", schemaPath: "#/properties/decoding/properties/api/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (a.temperature !== void 0) {
          let o = a.temperature;
          if (!(typeof o == "number" && isFinite(o))) {
            let l = { instancePath: s + "/decoding/temperature", schemaPath: "#/properties/decoding/properties/temperature/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        if (a.max_tokens !== void 0) {
          let o = a.max_tokens;
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
            let l = { instancePath: s + "/decoding/max_tokens", schemaPath: "#/properties/decoding/properties/max_tokens/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        if (a.system_prompt_sha256 !== void 0 && (q(a.system_prompt_sha256, { instancePath: s + "/decoding/system_prompt_sha256", parentData: a, parentDataProperty: "system_prompt_sha256", rootData: g, dynamicAnchors: b }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length)), a.request !== void 0) {
          let o = a.request;
          if (!(o && typeof o == "object" && !Array.isArray(o))) {
            let l = { instancePath: s + "/decoding/request", schemaPath: "#/properties/decoding/properties/request/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        a.sha256 !== void 0 && (q(a.sha256, { instancePath: s + "/decoding/sha256", parentData: a, parentDataProperty: "sha256", rootData: g, dynamicAnchors: b }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length));
      } else {
        let o = { instancePath: s + "/decoding", schemaPath: "#/properties/decoding/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (t.samples !== void 0) {
      let a = t.samples;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
        let o = { instancePath: s + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a))) {
        let o = { instancePath: s + "/samples", schemaPath: "#/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (t.categories !== void 0) {
      let a = t.categories;
      if (a && typeof a == "object" && !Array.isArray(a))
        for (let o in a) {
          let l = a[o];
          if (l && typeof l == "object" && !Array.isArray(l)) {
            if (l.n === void 0) {
              let n = { instancePath: s + "/categories/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/categories/additionalProperties/required", keyword: "required", params: { missingProperty: "n" } };
              e === null ? e = [n] : e.push(n), r++;
            }
            if (l.rate === void 0) {
              let n = { instancePath: s + "/categories/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/categories/additionalProperties/required", keyword: "required", params: { missingProperty: "rate" } };
              e === null ? e = [n] : e.push(n), r++;
            }
            for (let n in l)
              if (!(n === "n" || n === "rate")) {
                let i = { instancePath: s + "/categories/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/categories/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
                e === null ? e = [i] : e.push(i), r++;
              }
            if (l.n !== void 0) {
              let n = l.n;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                let i = { instancePath: s + "/categories/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/n", schemaPath: "#/properties/categories/additionalProperties/properties/n/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [i] : e.push(i), r++;
              }
              if (typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) {
                let i = { instancePath: s + "/categories/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/n", schemaPath: "#/properties/categories/additionalProperties/properties/n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [i] : e.push(i), r++;
              }
            }
            if (l.rate !== void 0) {
              let n = l.rate;
              if (!(typeof n == "number" && isFinite(n)) && n !== null) {
                let i = { instancePath: s + "/categories/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate", schemaPath: "#/properties/categories/additionalProperties/properties/rate/type", keyword: "type", params: { type: T.properties.categories.additionalProperties.properties.rate.type } };
                e === null ? e = [i] : e.push(i), r++;
              }
              if (typeof n == "number" && isFinite(n)) {
                if (n > 1 || isNaN(n)) {
                  let i = { instancePath: s + "/categories/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate", schemaPath: "#/properties/categories/additionalProperties/properties/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                  e === null ? e = [i] : e.push(i), r++;
                }
                if (n < 0 || isNaN(n)) {
                  let i = { instancePath: s + "/categories/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate", schemaPath: "#/properties/categories/additionalProperties/properties/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [i] : e.push(i), r++;
                }
              }
            }
          } else {
            let n = { instancePath: s + "/categories/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/categories/additionalProperties/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
      else {
        let o = { instancePath: s + "/categories", schemaPath: "#/properties/categories/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (t.probes !== void 0) {
      let a = t.probes;
      if (Array.isArray(a)) {
        if (a.length < 1) {
          let l = { instancePath: s + "/probes", schemaPath: "#/properties/probes/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [l] : e.push(l), r++;
        }
        let o = a.length;
        for (let l = 0; l < o; l++) {
          let n = a[l];
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.id === void 0) {
              let i = { instancePath: s + "/probes/" + l, schemaPath: "#/properties/probes/items/required", keyword: "required", params: { missingProperty: "id" } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (n.sha256 === void 0) {
              let i = { instancePath: s + "/probes/" + l, schemaPath: "#/properties/probes/items/required", keyword: "required", params: { missingProperty: "sha256" } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (n.category === void 0) {
              let i = { instancePath: s + "/probes/" + l, schemaPath: "#/properties/probes/items/required", keyword: "required", params: { missingProperty: "category" } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (n.kind === void 0) {
              let i = { instancePath: s + "/probes/" + l, schemaPath: "#/properties/probes/items/required", keyword: "required", params: { missingProperty: "kind" } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (n.scores === void 0) {
              let i = { instancePath: s + "/probes/" + l, schemaPath: "#/properties/probes/items/required", keyword: "required", params: { missingProperty: "scores" } };
              e === null ? e = [i] : e.push(i), r++;
            }
            for (let i in n)
              if (!(i === "id" || i === "sha256" || i === "category" || i === "kind" || i === "scores")) {
                let p = { instancePath: s + "/probes/" + l, schemaPath: "#/properties/probes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
                e === null ? e = [p] : e.push(p), r++;
              }
            if (n.id !== void 0 && typeof n.id != "string") {
              let i = { instancePath: s + "/probes/" + l + "/id", schemaPath: "#/properties/probes/items/properties/id/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (n.sha256 !== void 0 && (q(n.sha256, { instancePath: s + "/probes/" + l + "/sha256", parentData: n, parentDataProperty: "sha256", rootData: g, dynamicAnchors: b }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length)), n.category !== void 0 && typeof n.category != "string") {
              let i = { instancePath: s + "/probes/" + l + "/category", schemaPath: "#/properties/probes/items/properties/category/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (n.kind !== void 0) {
              let i = n.kind;
              if (!(i === "harmful" || i === "benign")) {
                let p = { instancePath: s + "/probes/" + l + "/kind", schemaPath: "#/properties/probes/items/properties/kind/enum", keyword: "enum", params: { allowedValues: T.properties.probes.items.properties.kind.enum } };
                e === null ? e = [p] : e.push(p), r++;
              }
            }
            if (n.scores !== void 0) {
              let i = n.scores;
              if (Array.isArray(i)) {
                let p = i.length;
                for (let y = 0; y < p; y++) {
                  let P = i[y];
                  if (typeof P == "number" && isFinite(P)) {
                    if (P > 1 || isNaN(P)) {
                      let u = { instancePath: s + "/probes/" + l + "/scores/" + y, schemaPath: "#/properties/probes/items/properties/scores/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                    if (P < 0 || isNaN(P)) {
                      let u = { instancePath: s + "/probes/" + l + "/scores/" + y, schemaPath: "#/properties/probes/items/properties/scores/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                  } else {
                    let u = { instancePath: s + "/probes/" + l + "/scores/" + y, schemaPath: "#/properties/probes/items/properties/scores/items/type", keyword: "type", params: { type: "number" } };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                }
              } else {
                let p = { instancePath: s + "/probes/" + l + "/scores", schemaPath: "#/properties/probes/items/properties/scores/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [p] : e.push(p), r++;
              }
            }
          } else {
            let i = { instancePath: s + "/probes/" + l, schemaPath: "#/properties/probes/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
      } else {
        let o = { instancePath: s + "/probes", schemaPath: "#/properties/probes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  } else {
    let a = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [a] : e.push(a), r++;
  }
  return z.errors = e, r === 0;
}
z.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ie = M, G = { $id: "model-card.schema.json", type: "object", additionalProperties: !1, required: ["schema_version", "model", "endpoint"], properties: { $schema: { type: "string" }, schema_version: { const: 1 }, model: { type: "object", additionalProperties: !1, required: ["name"], properties: { name: { type: "string", minLength: 1, maxLength: 512 }, base_model: { type: "string", maxLength: 2048 }, revision: { type: "string", maxLength: 512 }, weights: { type: "array", items: { type: "object", additionalProperties: !1, required: ["path", "sha256"], properties: { path: { type: "string", minLength: 1 }, sha256: { type: "string", pattern: "^[0-9a-f]{64}$" } } } } } }, modality: { enum: ["text"], default: "text" }, endpoint: { type: "object", additionalProperties: !1, required: ["api", "url", "model"], properties: { api: { enum: ["openai-chat"] }, url: { type: "string", format: "http-url" }, model: { type: "string", minLength: 1, maxLength: 512 }, system_prompt: { type: "string" }, request: { type: "object", propertyNames: { not: { enum: ["model", "messages", "prompt", "stream", "n"] } } } } } } }, Q = /^https?:\/\/[^\s/?#]+[^\s]*$/;
function M(t, { instancePath: s = "", parentData: j, parentDataProperty: v, rootData: g = t, dynamicAnchors: b = {} } = {}) {
  let e = null, r = 0, h = M.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.modality === void 0 && (t.modality = "text"), t.schema_version === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (t.model === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (t.endpoint === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endpoint" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    for (let l in t)
      if (!(l === "$schema" || l === "schema_version" || l === "model" || l === "modality" || l === "endpoint")) {
        let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
        e === null ? e = [n] : e.push(n), r++;
      }
    if (t.$schema !== void 0 && typeof t.$schema != "string") {
      let l = { instancePath: s + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (t.schema_version !== void 0 && t.schema_version !== 1) {
      let l = { instancePath: s + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (t.model !== void 0) {
      let l = t.model;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.name === void 0) {
          let n = { instancePath: s + "/model", schemaPath: "#/properties/model/required", keyword: "required", params: { missingProperty: "name" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        for (let n in l)
          if (!(n === "name" || n === "base_model" || n === "revision" || n === "weights")) {
            let i = { instancePath: s + "/model", schemaPath: "#/properties/model/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
            e === null ? e = [i] : e.push(i), r++;
          }
        if (l.name !== void 0) {
          let n = l.name;
          if (typeof n == "string") {
            if (w(n) > 512) {
              let i = { instancePath: s + "/model/name", schemaPath: "#/properties/model/properties/name/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (w(n) < 1) {
              let i = { instancePath: s + "/model/name", schemaPath: "#/properties/model/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            let i = { instancePath: s + "/model/name", schemaPath: "#/properties/model/properties/name/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (l.base_model !== void 0) {
          let n = l.base_model;
          if (typeof n == "string") {
            if (w(n) > 2048) {
              let i = { instancePath: s + "/model/base_model", schemaPath: "#/properties/model/properties/base_model/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            let i = { instancePath: s + "/model/base_model", schemaPath: "#/properties/model/properties/base_model/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (l.revision !== void 0) {
          let n = l.revision;
          if (typeof n == "string") {
            if (w(n) > 512) {
              let i = { instancePath: s + "/model/revision", schemaPath: "#/properties/model/properties/revision/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            let i = { instancePath: s + "/model/revision", schemaPath: "#/properties/model/properties/revision/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (l.weights !== void 0) {
          let n = l.weights;
          if (Array.isArray(n)) {
            let i = n.length;
            for (let p = 0; p < i; p++) {
              let y = n[p];
              if (y && typeof y == "object" && !Array.isArray(y)) {
                if (y.path === void 0) {
                  let P = { instancePath: s + "/model/weights/" + p, schemaPath: "#/properties/model/properties/weights/items/required", keyword: "required", params: { missingProperty: "path" } };
                  e === null ? e = [P] : e.push(P), r++;
                }
                if (y.sha256 === void 0) {
                  let P = { instancePath: s + "/model/weights/" + p, schemaPath: "#/properties/model/properties/weights/items/required", keyword: "required", params: { missingProperty: "sha256" } };
                  e === null ? e = [P] : e.push(P), r++;
                }
                for (let P in y)
                  if (!(P === "path" || P === "sha256")) {
                    let u = { instancePath: s + "/model/weights/" + p, schemaPath: "#/properties/model/properties/weights/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                if (y.path !== void 0) {
                  let P = y.path;
                  if (typeof P == "string") {
                    if (w(P) < 1) {
                      let u = { instancePath: s + "/model/weights/" + p + "/path", schemaPath: "#/properties/model/properties/weights/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                  } else {
                    let u = { instancePath: s + "/model/weights/" + p + "/path", schemaPath: "#/properties/model/properties/weights/items/properties/path/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                }
                if (y.sha256 !== void 0) {
                  let P = y.sha256;
                  if (typeof P == "string") {
                    if (!J.test(P)) {
                      let u = { instancePath: s + "/model/weights/" + p + "/sha256", schemaPath: "#/properties/model/properties/weights/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                  } else {
                    let u = { instancePath: s + "/model/weights/" + p + "/sha256", schemaPath: "#/properties/model/properties/weights/items/properties/sha256/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                }
              } else {
                let P = { instancePath: s + "/model/weights/" + p, schemaPath: "#/properties/model/properties/weights/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [P] : e.push(P), r++;
              }
            }
          } else {
            let i = { instancePath: s + "/model/weights", schemaPath: "#/properties/model/properties/weights/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
      } else {
        let n = { instancePath: s + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (t.modality !== "text") {
      let l = { instancePath: s + "/modality", schemaPath: "#/properties/modality/enum", keyword: "enum", params: { allowedValues: G.properties.modality.enum } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (t.endpoint !== void 0) {
      let l = t.endpoint;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.api === void 0) {
          let n = { instancePath: s + "/endpoint", schemaPath: "#/properties/endpoint/required", keyword: "required", params: { missingProperty: "api" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (l.url === void 0) {
          let n = { instancePath: s + "/endpoint", schemaPath: "#/properties/endpoint/required", keyword: "required", params: { missingProperty: "url" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (l.model === void 0) {
          let n = { instancePath: s + "/endpoint", schemaPath: "#/properties/endpoint/required", keyword: "required", params: { missingProperty: "model" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        for (let n in l)
          if (!(n === "api" || n === "url" || n === "model" || n === "system_prompt" || n === "request")) {
            let i = { instancePath: s + "/endpoint", schemaPath: "#/properties/endpoint/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
            e === null ? e = [i] : e.push(i), r++;
          }
        if (l.api !== void 0 && l.api !== "openai-chat") {
          let n = { instancePath: s + "/endpoint/api", schemaPath: "#/properties/endpoint/properties/api/enum", keyword: "enum", params: { allowedValues: G.properties.endpoint.properties.api.enum } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (l.url !== void 0) {
          let n = l.url;
          if (typeof n == "string") {
            if (!Q.test(n)) {
              let i = { instancePath: s + "/endpoint/url", schemaPath: "#/properties/endpoint/properties/url/format", keyword: "format", params: { format: "http-url" } };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            let i = { instancePath: s + "/endpoint/url", schemaPath: "#/properties/endpoint/properties/url/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (l.model !== void 0) {
          let n = l.model;
          if (typeof n == "string") {
            if (w(n) > 512) {
              let i = { instancePath: s + "/endpoint/model", schemaPath: "#/properties/endpoint/properties/model/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (w(n) < 1) {
              let i = { instancePath: s + "/endpoint/model", schemaPath: "#/properties/endpoint/properties/model/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            let i = { instancePath: s + "/endpoint/model", schemaPath: "#/properties/endpoint/properties/model/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (l.system_prompt !== void 0 && typeof l.system_prompt != "string") {
          let n = { instancePath: s + "/endpoint/system_prompt", schemaPath: "#/properties/endpoint/properties/system_prompt/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (l.request !== void 0) {
          let n = l.request;
          if (n && typeof n == "object" && !Array.isArray(n))
            for (let i in n) {
              let p = r, y = r, P = r;
              if (!(i === "model" || i === "messages" || i === "prompt" || i === "stream" || i === "n")) {
                let u = {};
                e === null ? e = [u] : e.push(u), r++;
              }
              var a = P === r;
              if (a) {
                let u = { instancePath: s + "/endpoint/request", schemaPath: "#/properties/endpoint/properties/request/propertyNames/not", keyword: "not", params: {}, propertyName: i };
                e === null ? e = [u] : e.push(u), r++;
              } else
                r = y, e !== null && (y ? e.length = y : e = null);
              var o = p === r;
              if (!o) {
                let u = { instancePath: s + "/endpoint/request", schemaPath: "#/properties/endpoint/properties/request/propertyNames", keyword: "propertyNames", params: { propertyName: i } };
                e === null ? e = [u] : e.push(u), r++;
              }
            }
          else {
            let i = { instancePath: s + "/endpoint/request", schemaPath: "#/properties/endpoint/properties/request/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
      } else {
        let n = { instancePath: s + "/endpoint", schemaPath: "#/properties/endpoint/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return M.errors = e, r === 0;
}
M.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var te = C, E = { $id: "policy.schema.json", type: "object", additionalProperties: !1, required: ["schema_version", "endpoints"], properties: { $schema: { type: "string" }, schema_version: { const: 1 }, endpoints: { type: "object", additionalProperties: !1, required: ["allow"], properties: { allow: { type: "array", minItems: 1, items: { type: "string", format: "origin-pattern" } }, allow_private_network: { type: "boolean", default: !1 }, auth_header: { enum: ["authorization", "api-key", "x-api-key"], default: "authorization" }, model_aliases: { type: "array", items: { type: "string", minLength: 1 }, default: [] } } }, probes: { type: "array", minItems: 1, default: ["builtin:core"], items: { anyOf: [{ enum: ["builtin:core"] }, { type: "object", additionalProperties: !1, required: ["file"], properties: { file: { type: "string", minLength: 1 } } }] } }, decoding: { type: "object", additionalProperties: !1, default: {}, properties: { temperature: { type: "number", minimum: 0, maximum: 2, default: 0 }, max_tokens: { type: "integer", minimum: 1, default: 512 } } }, samples: { type: "integer", minimum: 1, maximum: 100, default: 1 }, baseline_samples: { type: "integer", minimum: 1, maximum: 100, default: 4 }, baseline_max_age_days: { type: "integer", minimum: 1 }, judge: { type: "object", additionalProperties: !1, default: {}, properties: { kind: { enum: ["builtin", "chat", "sorry-bench", "strongreject", "harmbench", "llama-guard", "qwen3-guard", "wildguard", "granite-guardian", "nemoguard", "gpt-oss-safeguard", "shieldgemma"], default: "builtin" }, url: { type: "string", format: "http-url" }, model: { type: "string", minLength: 1 }, auth_header: { enum: ["authorization", "api-key", "x-api-key"], default: "authorization" }, max_tokens: { type: "integer", minimum: 1 }, concurrency: { type: "integer", minimum: 1, maximum: 1024, default: 16 } } }, limits: { $ref: "#/$defs/limits", default: {} }, confidence: { type: "number", minimum: 0.5, maximum: 0.9999, default: 0.95 }, unscored: { $ref: "#/$defs/unscored", default: {} }, on_inconclusive: { enum: ["fail", "warn"], default: "fail" }, budget: { $ref: "#/$defs/budget", default: {} }, concurrency: { $ref: "#/$defs/concurrency", default: {} }, branches: { type: "object", default: {}, additionalProperties: { type: "object", additionalProperties: !1, properties: { samples: { type: "integer", minimum: 1, maximum: 100 }, limits: { $ref: "#/$defs/limits" }, confidence: { type: "number", minimum: 0.5, maximum: 0.9999 }, unscored: { $ref: "#/$defs/unscored" }, on_inconclusive: { enum: ["fail", "warn"] }, budget: { $ref: "#/$defs/budget" }, concurrency: { $ref: "#/$defs/concurrency" } } } } }, $defs: { share: { type: "number", minimum: 0, maximum: 1 }, limits: { type: "object", additionalProperties: !1, properties: { harmful_compliance: { type: "object", additionalProperties: !1, default: {}, properties: { overall: { type: "object", additionalProperties: !1, default: {}, properties: { max_increase: { $ref: "#/$defs/share", default: 0.05 }, max_rate: { $ref: "#/$defs/share" } } }, domain: { type: "object", additionalProperties: !1, default: {}, properties: { max_increase: { $ref: "#/$defs/share", default: 0.1 }, max_rate: { $ref: "#/$defs/share" } } }, category: { type: "object", additionalProperties: !1, default: {}, properties: { max_increase: { $ref: "#/$defs/share", default: 0.3 }, max_rate: { $ref: "#/$defs/share" } } }, overrides: { type: "object", default: {}, additionalProperties: { type: "object", additionalProperties: !1, properties: { max_increase: { $ref: "#/$defs/share" }, max_rate: { $ref: "#/$defs/share" } } } } } }, over_refusal: { type: "object", additionalProperties: !1, default: {}, properties: { max_increase: { $ref: "#/$defs/share", default: 0.1 } } }, self_rating: { type: "object", additionalProperties: !1, default: {}, properties: { max_drop: { type: "number", minimum: 0, maximum: 9, default: 0.5 } } }, coherence: { type: "object", additionalProperties: !1, default: {}, properties: { min_rate: { $ref: "#/$defs/share", default: 0.9 } } } } }, unscored: { type: "object", additionalProperties: !1, properties: { max_rate: { $ref: "#/$defs/share", default: 0.05 } } }, budget: { type: "object", additionalProperties: !1, properties: { minutes: { type: "number", exclusiveMinimum: 0, default: 30 }, requests: { type: "integer", minimum: 1, default: 1e4 }, tokens: { type: "integer", minimum: 1, default: 5e6 } } }, concurrency: { type: "object", additionalProperties: !1, properties: { max: { type: "integer", minimum: 1, maximum: 1024, default: 64 } } } } }, Y = /^https?:\/\/(\[[0-9a-fA-F:.]+\]|[^\s/:?#@[\]]+)(:(\d{1,5}|\*))?$/;
function _(t, { instancePath: s = "", parentData: j, parentDataProperty: v, rootData: g = t, dynamicAnchors: b = {} } = {}) {
  let e = null, r = 0, h = _.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), typeof t == "number" && isFinite(t)) {
    if (t > 1 || isNaN(t)) {
      let a = { instancePath: s, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t < 0 || isNaN(t)) {
      let a = { instancePath: s, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      e === null ? e = [a] : e.push(a), r++;
    }
  } else {
    let a = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "number" } };
    e === null ? e = [a] : e.push(a), r++;
  }
  return _.errors = e, r === 0;
}
_.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function A(t, { instancePath: s = "", parentData: j, parentDataProperty: v, rootData: g = t, dynamicAnchors: b = {} } = {}) {
  let e = null, r = 0, h = A.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    t.harmful_compliance === void 0 && (t.harmful_compliance = {}), t.over_refusal === void 0 && (t.over_refusal = {}), t.self_rating === void 0 && (t.self_rating = {}), t.coherence === void 0 && (t.coherence = {});
    for (let i in t)
      if (!(i === "harmful_compliance" || i === "over_refusal" || i === "self_rating" || i === "coherence")) {
        let p = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [p] : e.push(p), r++;
      }
    let a = t.harmful_compliance;
    if (a && typeof a == "object" && !Array.isArray(a)) {
      a.overall === void 0 && (a.overall = {}), a.domain === void 0 && (a.domain = {}), a.category === void 0 && (a.category = {}), a.overrides === void 0 && (a.overrides = {});
      for (let u in a)
        if (!(u === "overall" || u === "domain" || u === "category" || u === "overrides")) {
          let m = { instancePath: s + "/harmful_compliance", schemaPath: "#/properties/harmful_compliance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
          e === null ? e = [m] : e.push(m), r++;
        }
      let i = a.overall;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        i.max_increase === void 0 && (i.max_increase = 0.05);
        for (let u in i)
          if (!(u === "max_increase" || u === "max_rate")) {
            let m = { instancePath: s + "/harmful_compliance/overall", schemaPath: "#/properties/harmful_compliance/properties/overall/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
            e === null ? e = [m] : e.push(m), r++;
          }
        _(i.max_increase, { instancePath: s + "/harmful_compliance/overall/max_increase", parentData: i, parentDataProperty: "max_increase", rootData: g, dynamicAnchors: b }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length), i.max_rate !== void 0 && (_(i.max_rate, { instancePath: s + "/harmful_compliance/overall/max_rate", parentData: i, parentDataProperty: "max_rate", rootData: g, dynamicAnchors: b }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length));
      } else {
        let u = { instancePath: s + "/harmful_compliance/overall", schemaPath: "#/properties/harmful_compliance/properties/overall/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [u] : e.push(u), r++;
      }
      let p = a.domain;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        p.max_increase === void 0 && (p.max_increase = 0.1);
        for (let u in p)
          if (!(u === "max_increase" || u === "max_rate")) {
            let m = { instancePath: s + "/harmful_compliance/domain", schemaPath: "#/properties/harmful_compliance/properties/domain/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
            e === null ? e = [m] : e.push(m), r++;
          }
        _(p.max_increase, { instancePath: s + "/harmful_compliance/domain/max_increase", parentData: p, parentDataProperty: "max_increase", rootData: g, dynamicAnchors: b }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length), p.max_rate !== void 0 && (_(p.max_rate, { instancePath: s + "/harmful_compliance/domain/max_rate", parentData: p, parentDataProperty: "max_rate", rootData: g, dynamicAnchors: b }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length));
      } else {
        let u = { instancePath: s + "/harmful_compliance/domain", schemaPath: "#/properties/harmful_compliance/properties/domain/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [u] : e.push(u), r++;
      }
      let y = a.category;
      if (y && typeof y == "object" && !Array.isArray(y)) {
        y.max_increase === void 0 && (y.max_increase = 0.3);
        for (let u in y)
          if (!(u === "max_increase" || u === "max_rate")) {
            let m = { instancePath: s + "/harmful_compliance/category", schemaPath: "#/properties/harmful_compliance/properties/category/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
            e === null ? e = [m] : e.push(m), r++;
          }
        _(y.max_increase, { instancePath: s + "/harmful_compliance/category/max_increase", parentData: y, parentDataProperty: "max_increase", rootData: g, dynamicAnchors: b }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length), y.max_rate !== void 0 && (_(y.max_rate, { instancePath: s + "/harmful_compliance/category/max_rate", parentData: y, parentDataProperty: "max_rate", rootData: g, dynamicAnchors: b }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length));
      } else {
        let u = { instancePath: s + "/harmful_compliance/category", schemaPath: "#/properties/harmful_compliance/properties/category/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [u] : e.push(u), r++;
      }
      let P = a.overrides;
      if (P && typeof P == "object" && !Array.isArray(P))
        for (let u in P) {
          let m = P[u];
          if (m && typeof m == "object" && !Array.isArray(m)) {
            for (let f in m)
              if (!(f === "max_increase" || f === "max_rate")) {
                let c = { instancePath: s + "/harmful_compliance/overrides/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/harmful_compliance/properties/overrides/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
                e === null ? e = [c] : e.push(c), r++;
              }
            m.max_increase !== void 0 && (_(m.max_increase, { instancePath: s + "/harmful_compliance/overrides/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_increase", parentData: m, parentDataProperty: "max_increase", rootData: g, dynamicAnchors: b }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length)), m.max_rate !== void 0 && (_(m.max_rate, { instancePath: s + "/harmful_compliance/overrides/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_rate", parentData: m, parentDataProperty: "max_rate", rootData: g, dynamicAnchors: b }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length));
          } else {
            let f = { instancePath: s + "/harmful_compliance/overrides/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/harmful_compliance/properties/overrides/additionalProperties/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [f] : e.push(f), r++;
          }
        }
      else {
        let u = { instancePath: s + "/harmful_compliance/overrides", schemaPath: "#/properties/harmful_compliance/properties/overrides/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [u] : e.push(u), r++;
      }
    } else {
      let i = { instancePath: s + "/harmful_compliance", schemaPath: "#/properties/harmful_compliance/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    let o = t.over_refusal;
    if (o && typeof o == "object" && !Array.isArray(o)) {
      o.max_increase === void 0 && (o.max_increase = 0.1);
      for (let i in o)
        if (i !== "max_increase") {
          let p = { instancePath: s + "/over_refusal", schemaPath: "#/properties/over_refusal/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [p] : e.push(p), r++;
        }
      _(o.max_increase, { instancePath: s + "/over_refusal/max_increase", parentData: o, parentDataProperty: "max_increase", rootData: g, dynamicAnchors: b }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length);
    } else {
      let i = { instancePath: s + "/over_refusal", schemaPath: "#/properties/over_refusal/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    let l = t.self_rating;
    if (l && typeof l == "object" && !Array.isArray(l)) {
      l.max_drop === void 0 && (l.max_drop = 0.5);
      for (let p in l)
        if (p !== "max_drop") {
          let y = { instancePath: s + "/self_rating", schemaPath: "#/properties/self_rating/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
          e === null ? e = [y] : e.push(y), r++;
        }
      let i = l.max_drop;
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9 || isNaN(i)) {
          let p = { instancePath: s + "/self_rating/max_drop", schemaPath: "#/properties/self_rating/properties/max_drop/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (i < 0 || isNaN(i)) {
          let p = { instancePath: s + "/self_rating/max_drop", schemaPath: "#/properties/self_rating/properties/max_drop/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: s + "/self_rating/max_drop", schemaPath: "#/properties/self_rating/properties/max_drop/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [p] : e.push(p), r++;
      }
    } else {
      let i = { instancePath: s + "/self_rating", schemaPath: "#/properties/self_rating/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    let n = t.coherence;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      n.min_rate === void 0 && (n.min_rate = 0.9);
      for (let i in n)
        if (i !== "min_rate") {
          let p = { instancePath: s + "/coherence", schemaPath: "#/properties/coherence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [p] : e.push(p), r++;
        }
      _(n.min_rate, { instancePath: s + "/coherence/min_rate", parentData: n, parentDataProperty: "min_rate", rootData: g, dynamicAnchors: b }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length);
    } else {
      let i = { instancePath: s + "/coherence", schemaPath: "#/properties/coherence/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [i] : e.push(i), r++;
    }
  } else {
    let a = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [a] : e.push(a), r++;
  }
  return A.errors = e, r === 0;
}
A.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function L(t, { instancePath: s = "", parentData: j, parentDataProperty: v, rootData: g = t, dynamicAnchors: b = {} } = {}) {
  let e = null, r = 0, h = L.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    t.max_rate === void 0 && (t.max_rate = 0.05);
    for (let a in t)
      if (a !== "max_rate") {
        let o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
        e === null ? e = [o] : e.push(o), r++;
      }
    _(t.max_rate, { instancePath: s + "/max_rate", parentData: t, parentDataProperty: "max_rate", rootData: g, dynamicAnchors: b }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length);
  } else {
    let a = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [a] : e.push(a), r++;
  }
  return L.errors = e, r === 0;
}
L.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function D(t, { instancePath: s = "", parentData: j, parentDataProperty: v, rootData: g = t, dynamicAnchors: b = {} } = {}) {
  let e = null, r = 0, h = D.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    t.minutes === void 0 && (t.minutes = 30), t.requests === void 0 && (t.requests = 1e4), t.tokens === void 0 && (t.tokens = 5e6);
    for (let n in t)
      if (!(n === "minutes" || n === "requests" || n === "tokens")) {
        let i = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
        e === null ? e = [i] : e.push(i), r++;
      }
    let a = t.minutes;
    if (typeof a == "number" && isFinite(a)) {
      if (a <= 0 || isNaN(a)) {
        let n = { instancePath: s + "/minutes", schemaPath: "#/properties/minutes/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
        e === null ? e = [n] : e.push(n), r++;
      }
    } else {
      let n = { instancePath: s + "/minutes", schemaPath: "#/properties/minutes/type", keyword: "type", params: { type: "number" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    let o = t.requests;
    if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
      let n = { instancePath: s + "/requests", schemaPath: "#/properties/requests/type", keyword: "type", params: { type: "integer" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (typeof o == "number" && isFinite(o) && (o < 1 || isNaN(o))) {
      let n = { instancePath: s + "/requests", schemaPath: "#/properties/requests/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      e === null ? e = [n] : e.push(n), r++;
    }
    let l = t.tokens;
    if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
      let n = { instancePath: s + "/tokens", schemaPath: "#/properties/tokens/type", keyword: "type", params: { type: "integer" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (typeof l == "number" && isFinite(l) && (l < 1 || isNaN(l))) {
      let n = { instancePath: s + "/tokens", schemaPath: "#/properties/tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      e === null ? e = [n] : e.push(n), r++;
    }
  } else {
    let a = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [a] : e.push(a), r++;
  }
  return D.errors = e, r === 0;
}
D.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function I(t, { instancePath: s = "", parentData: j, parentDataProperty: v, rootData: g = t, dynamicAnchors: b = {} } = {}) {
  let e = null, r = 0, h = I.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    t.max === void 0 && (t.max = 64);
    for (let o in t)
      if (o !== "max") {
        let l = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
        e === null ? e = [l] : e.push(l), r++;
      }
    let a = t.max;
    if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
      let o = { instancePath: s + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: "integer" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (typeof a == "number" && isFinite(a)) {
      if (a > 1024 || isNaN(a)) {
        let o = { instancePath: s + "/max", schemaPath: "#/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 } };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (a < 1 || isNaN(a)) {
        let o = { instancePath: s + "/max", schemaPath: "#/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  } else {
    let a = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [a] : e.push(a), r++;
  }
  return I.errors = e, r === 0;
}
I.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function C(t, { instancePath: s = "", parentData: j, parentDataProperty: v, rootData: g = t, dynamicAnchors: b = {} } = {}) {
  let e = null, r = 0, h = C.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.probes === void 0 && (t.probes = ["builtin:core"]), t.decoding === void 0 && (t.decoding = {}), t.samples === void 0 && (t.samples = 1), t.baseline_samples === void 0 && (t.baseline_samples = 4), t.judge === void 0 && (t.judge = {}), t.limits === void 0 && (t.limits = {}), t.confidence === void 0 && (t.confidence = 0.95), t.unscored === void 0 && (t.unscored = {}), t.on_inconclusive === void 0 && (t.on_inconclusive = "fail"), t.budget === void 0 && (t.budget = {}), t.concurrency === void 0 && (t.concurrency = {}), t.branches === void 0 && (t.branches = {}), t.schema_version === void 0) {
      let m = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (t.endpoints === void 0) {
      let m = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endpoints" } };
      e === null ? e = [m] : e.push(m), r++;
    }
    for (let m in t)
      if (!H.call(E.properties, m)) {
        let f = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
        e === null ? e = [f] : e.push(f), r++;
      }
    if (t.$schema !== void 0 && typeof t.$schema != "string") {
      let m = { instancePath: s + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (t.schema_version !== void 0 && t.schema_version !== 1) {
      let m = { instancePath: s + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (t.endpoints !== void 0) {
      let m = t.endpoints;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        if (m.allow_private_network === void 0 && (m.allow_private_network = !1), m.auth_header === void 0 && (m.auth_header = "authorization"), m.model_aliases === void 0 && (m.model_aliases = []), m.allow === void 0) {
          let d = { instancePath: s + "/endpoints", schemaPath: "#/properties/endpoints/required", keyword: "required", params: { missingProperty: "allow" } };
          e === null ? e = [d] : e.push(d), r++;
        }
        for (let d in m)
          if (!(d === "allow" || d === "allow_private_network" || d === "auth_header" || d === "model_aliases")) {
            let k = { instancePath: s + "/endpoints", schemaPath: "#/properties/endpoints/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
            e === null ? e = [k] : e.push(k), r++;
          }
        if (m.allow !== void 0) {
          let d = m.allow;
          if (Array.isArray(d)) {
            if (d.length < 1) {
              let $ = { instancePath: s + "/endpoints/allow", schemaPath: "#/properties/endpoints/properties/allow/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [$] : e.push($), r++;
            }
            let k = d.length;
            for (let $ = 0; $ < k; $++) {
              let N = d[$];
              if (typeof N == "string") {
                if (!Y.test(N)) {
                  let x = { instancePath: s + "/endpoints/allow/" + $, schemaPath: "#/properties/endpoints/properties/allow/items/format", keyword: "format", params: { format: "origin-pattern" } };
                  e === null ? e = [x] : e.push(x), r++;
                }
              } else {
                let x = { instancePath: s + "/endpoints/allow/" + $, schemaPath: "#/properties/endpoints/properties/allow/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [x] : e.push(x), r++;
              }
            }
          } else {
            let k = { instancePath: s + "/endpoints/allow", schemaPath: "#/properties/endpoints/properties/allow/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [k] : e.push(k), r++;
          }
        }
        if (typeof m.allow_private_network != "boolean") {
          let d = { instancePath: s + "/endpoints/allow_private_network", schemaPath: "#/properties/endpoints/properties/allow_private_network/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [d] : e.push(d), r++;
        }
        let f = m.auth_header;
        if (!(f === "authorization" || f === "api-key" || f === "x-api-key")) {
          let d = { instancePath: s + "/endpoints/auth_header", schemaPath: "#/properties/endpoints/properties/auth_header/enum", keyword: "enum", params: { allowedValues: E.properties.endpoints.properties.auth_header.enum } };
          e === null ? e = [d] : e.push(d), r++;
        }
        let c = m.model_aliases;
        if (Array.isArray(c)) {
          let d = c.length;
          for (let k = 0; k < d; k++) {
            let $ = c[k];
            if (typeof $ == "string") {
              if (w($) < 1) {
                let N = { instancePath: s + "/endpoints/model_aliases/" + k, schemaPath: "#/properties/endpoints/properties/model_aliases/items/minLength", keyword: "minLength", params: { limit: 1 } };
                e === null ? e = [N] : e.push(N), r++;
              }
            } else {
              let N = { instancePath: s + "/endpoints/model_aliases/" + k, schemaPath: "#/properties/endpoints/properties/model_aliases/items/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [N] : e.push(N), r++;
            }
          }
        } else {
          let d = { instancePath: s + "/endpoints/model_aliases", schemaPath: "#/properties/endpoints/properties/model_aliases/type", keyword: "type", params: { type: "array" } };
          e === null ? e = [d] : e.push(d), r++;
        }
      } else {
        let f = { instancePath: s + "/endpoints", schemaPath: "#/properties/endpoints/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [f] : e.push(f), r++;
      }
    }
    let o = t.probes;
    if (Array.isArray(o)) {
      if (o.length < 1) {
        let f = { instancePath: s + "/probes", schemaPath: "#/properties/probes/minItems", keyword: "minItems", params: { limit: 1 } };
        e === null ? e = [f] : e.push(f), r++;
      }
      let m = o.length;
      for (let f = 0; f < m; f++) {
        let c = o[f], d = r, k = !1, $ = r;
        if (c !== "builtin:core") {
          let x = { instancePath: s + "/probes/" + f, schemaPath: "#/properties/probes/items/anyOf/0/enum", keyword: "enum", params: { allowedValues: E.properties.probes.items.anyOf[0].enum } };
          e === null ? e = [x] : e.push(x), r++;
        }
        var a = $ === r;
        k = k || a;
        let N = r;
        if (c && typeof c == "object" && !Array.isArray(c)) {
          if (c.file === void 0) {
            let x = { instancePath: s + "/probes/" + f, schemaPath: "#/properties/probes/items/anyOf/1/required", keyword: "required", params: { missingProperty: "file" } };
            e === null ? e = [x] : e.push(x), r++;
          }
          for (let x in c)
            if (x !== "file") {
              let F = { instancePath: s + "/probes/" + f, schemaPath: "#/properties/probes/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x } };
              e === null ? e = [F] : e.push(F), r++;
            }
          if (c.file !== void 0) {
            let x = c.file;
            if (typeof x == "string") {
              if (w(x) < 1) {
                let F = { instancePath: s + "/probes/" + f + "/file", schemaPath: "#/properties/probes/items/anyOf/1/properties/file/minLength", keyword: "minLength", params: { limit: 1 } };
                e === null ? e = [F] : e.push(F), r++;
              }
            } else {
              let F = { instancePath: s + "/probes/" + f + "/file", schemaPath: "#/properties/probes/items/anyOf/1/properties/file/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [F] : e.push(F), r++;
            }
          }
        } else {
          let x = { instancePath: s + "/probes/" + f, schemaPath: "#/properties/probes/items/anyOf/1/type", keyword: "type", params: { type: "object" } };
          e === null ? e = [x] : e.push(x), r++;
        }
        var a = N === r;
        if (k = k || a, k)
          r = d, e !== null && (d ? e.length = d : e = null);
        else {
          let x = { instancePath: s + "/probes/" + f, schemaPath: "#/properties/probes/items/anyOf", keyword: "anyOf", params: {} };
          e === null ? e = [x] : e.push(x), r++;
        }
      }
    } else {
      let m = { instancePath: s + "/probes", schemaPath: "#/properties/probes/type", keyword: "type", params: { type: "array" } };
      e === null ? e = [m] : e.push(m), r++;
    }
    let l = t.decoding;
    if (l && typeof l == "object" && !Array.isArray(l)) {
      l.temperature === void 0 && (l.temperature = 0), l.max_tokens === void 0 && (l.max_tokens = 512);
      for (let c in l)
        if (!(c === "temperature" || c === "max_tokens")) {
          let d = { instancePath: s + "/decoding", schemaPath: "#/properties/decoding/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
          e === null ? e = [d] : e.push(d), r++;
        }
      let m = l.temperature;
      if (typeof m == "number" && isFinite(m)) {
        if (m > 2 || isNaN(m)) {
          let c = { instancePath: s + "/decoding/temperature", schemaPath: "#/properties/decoding/properties/temperature/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 } };
          e === null ? e = [c] : e.push(c), r++;
        }
        if (m < 0 || isNaN(m)) {
          let c = { instancePath: s + "/decoding/temperature", schemaPath: "#/properties/decoding/properties/temperature/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [c] : e.push(c), r++;
        }
      } else {
        let c = { instancePath: s + "/decoding/temperature", schemaPath: "#/properties/decoding/properties/temperature/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [c] : e.push(c), r++;
      }
      let f = l.max_tokens;
      if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) {
        let c = { instancePath: s + "/decoding/max_tokens", schemaPath: "#/properties/decoding/properties/max_tokens/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [c] : e.push(c), r++;
      }
      if (typeof f == "number" && isFinite(f) && (f < 1 || isNaN(f))) {
        let c = { instancePath: s + "/decoding/max_tokens", schemaPath: "#/properties/decoding/properties/max_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [c] : e.push(c), r++;
      }
    } else {
      let m = { instancePath: s + "/decoding", schemaPath: "#/properties/decoding/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [m] : e.push(m), r++;
    }
    let n = t.samples;
    if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
      let m = { instancePath: s + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "integer" } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (typeof n == "number" && isFinite(n)) {
      if (n > 100 || isNaN(n)) {
        let m = { instancePath: s + "/samples", schemaPath: "#/properties/samples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
        e === null ? e = [m] : e.push(m), r++;
      }
      if (n < 1 || isNaN(n)) {
        let m = { instancePath: s + "/samples", schemaPath: "#/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    let i = t.baseline_samples;
    if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
      let m = { instancePath: s + "/baseline_samples", schemaPath: "#/properties/baseline_samples/type", keyword: "type", params: { type: "integer" } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (typeof i == "number" && isFinite(i)) {
      if (i > 100 || isNaN(i)) {
        let m = { instancePath: s + "/baseline_samples", schemaPath: "#/properties/baseline_samples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
        e === null ? e = [m] : e.push(m), r++;
      }
      if (i < 1 || isNaN(i)) {
        let m = { instancePath: s + "/baseline_samples", schemaPath: "#/properties/baseline_samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (t.baseline_max_age_days !== void 0) {
      let m = t.baseline_max_age_days;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
        let f = { instancePath: s + "/baseline_max_age_days", schemaPath: "#/properties/baseline_max_age_days/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [f] : e.push(f), r++;
      }
      if (typeof m == "number" && isFinite(m) && (m < 1 || isNaN(m))) {
        let f = { instancePath: s + "/baseline_max_age_days", schemaPath: "#/properties/baseline_max_age_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [f] : e.push(f), r++;
      }
    }
    let p = t.judge;
    if (p && typeof p == "object" && !Array.isArray(p)) {
      p.kind === void 0 && (p.kind = "builtin"), p.auth_header === void 0 && (p.auth_header = "authorization"), p.concurrency === void 0 && (p.concurrency = 16);
      for (let d in p)
        if (!(d === "kind" || d === "url" || d === "model" || d === "auth_header" || d === "max_tokens" || d === "concurrency")) {
          let k = { instancePath: s + "/judge", schemaPath: "#/properties/judge/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
          e === null ? e = [k] : e.push(k), r++;
        }
      let m = p.kind;
      if (!(m === "builtin" || m === "chat" || m === "sorry-bench" || m === "strongreject" || m === "harmbench" || m === "llama-guard" || m === "qwen3-guard" || m === "wildguard" || m === "granite-guardian" || m === "nemoguard" || m === "gpt-oss-safeguard" || m === "shieldgemma")) {
        let d = { instancePath: s + "/judge/kind", schemaPath: "#/properties/judge/properties/kind/enum", keyword: "enum", params: { allowedValues: E.properties.judge.properties.kind.enum } };
        e === null ? e = [d] : e.push(d), r++;
      }
      if (p.url !== void 0) {
        let d = p.url;
        if (typeof d == "string") {
          if (!Q.test(d)) {
            let k = { instancePath: s + "/judge/url", schemaPath: "#/properties/judge/properties/url/format", keyword: "format", params: { format: "http-url" } };
            e === null ? e = [k] : e.push(k), r++;
          }
        } else {
          let k = { instancePath: s + "/judge/url", schemaPath: "#/properties/judge/properties/url/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [k] : e.push(k), r++;
        }
      }
      if (p.model !== void 0) {
        let d = p.model;
        if (typeof d == "string") {
          if (w(d) < 1) {
            let k = { instancePath: s + "/judge/model", schemaPath: "#/properties/judge/properties/model/minLength", keyword: "minLength", params: { limit: 1 } };
            e === null ? e = [k] : e.push(k), r++;
          }
        } else {
          let k = { instancePath: s + "/judge/model", schemaPath: "#/properties/judge/properties/model/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [k] : e.push(k), r++;
        }
      }
      let f = p.auth_header;
      if (!(f === "authorization" || f === "api-key" || f === "x-api-key")) {
        let d = { instancePath: s + "/judge/auth_header", schemaPath: "#/properties/judge/properties/auth_header/enum", keyword: "enum", params: { allowedValues: E.properties.judge.properties.auth_header.enum } };
        e === null ? e = [d] : e.push(d), r++;
      }
      if (p.max_tokens !== void 0) {
        let d = p.max_tokens;
        if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
          let k = { instancePath: s + "/judge/max_tokens", schemaPath: "#/properties/judge/properties/max_tokens/type", keyword: "type", params: { type: "integer" } };
          e === null ? e = [k] : e.push(k), r++;
        }
        if (typeof d == "number" && isFinite(d) && (d < 1 || isNaN(d))) {
          let k = { instancePath: s + "/judge/max_tokens", schemaPath: "#/properties/judge/properties/max_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [k] : e.push(k), r++;
        }
      }
      let c = p.concurrency;
      if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
        let d = { instancePath: s + "/judge/concurrency", schemaPath: "#/properties/judge/properties/concurrency/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [d] : e.push(d), r++;
      }
      if (typeof c == "number" && isFinite(c)) {
        if (c > 1024 || isNaN(c)) {
          let d = { instancePath: s + "/judge/concurrency", schemaPath: "#/properties/judge/properties/concurrency/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 } };
          e === null ? e = [d] : e.push(d), r++;
        }
        if (c < 1 || isNaN(c)) {
          let d = { instancePath: s + "/judge/concurrency", schemaPath: "#/properties/judge/properties/concurrency/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [d] : e.push(d), r++;
        }
      }
    } else {
      let m = { instancePath: s + "/judge", schemaPath: "#/properties/judge/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [m] : e.push(m), r++;
    }
    A(t.limits, { instancePath: s + "/limits", parentData: t, parentDataProperty: "limits", rootData: g, dynamicAnchors: b }) || (e = e === null ? A.errors : e.concat(A.errors), r = e.length);
    let y = t.confidence;
    if (typeof y == "number" && isFinite(y)) {
      if (y > 0.9999 || isNaN(y)) {
        let m = { instancePath: s + "/confidence", schemaPath: "#/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9999 } };
        e === null ? e = [m] : e.push(m), r++;
      }
      if (y < 0.5 || isNaN(y)) {
        let m = { instancePath: s + "/confidence", schemaPath: "#/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 } };
        e === null ? e = [m] : e.push(m), r++;
      }
    } else {
      let m = { instancePath: s + "/confidence", schemaPath: "#/properties/confidence/type", keyword: "type", params: { type: "number" } };
      e === null ? e = [m] : e.push(m), r++;
    }
    L(t.unscored, { instancePath: s + "/unscored", parentData: t, parentDataProperty: "unscored", rootData: g, dynamicAnchors: b }) || (e = e === null ? L.errors : e.concat(L.errors), r = e.length);
    let P = t.on_inconclusive;
    if (!(P === "fail" || P === "warn")) {
      let m = { instancePath: s + "/on_inconclusive", schemaPath: "#/properties/on_inconclusive/enum", keyword: "enum", params: { allowedValues: E.properties.on_inconclusive.enum } };
      e === null ? e = [m] : e.push(m), r++;
    }
    D(t.budget, { instancePath: s + "/budget", parentData: t, parentDataProperty: "budget", rootData: g, dynamicAnchors: b }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length), I(t.concurrency, { instancePath: s + "/concurrency", parentData: t, parentDataProperty: "concurrency", rootData: g, dynamicAnchors: b }) || (e = e === null ? I.errors : e.concat(I.errors), r = e.length);
    let u = t.branches;
    if (u && typeof u == "object" && !Array.isArray(u))
      for (let m in u) {
        let f = u[m];
        if (f && typeof f == "object" && !Array.isArray(f)) {
          for (let c in f)
            if (!(c === "samples" || c === "limits" || c === "confidence" || c === "unscored" || c === "on_inconclusive" || c === "budget" || c === "concurrency")) {
              let d = { instancePath: s + "/branches/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/branches/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
              e === null ? e = [d] : e.push(d), r++;
            }
          if (f.samples !== void 0) {
            let c = f.samples;
            if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
              let d = { instancePath: s + "/branches/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/samples", schemaPath: "#/properties/branches/additionalProperties/properties/samples/type", keyword: "type", params: { type: "integer" } };
              e === null ? e = [d] : e.push(d), r++;
            }
            if (typeof c == "number" && isFinite(c)) {
              if (c > 100 || isNaN(c)) {
                let d = { instancePath: s + "/branches/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/samples", schemaPath: "#/properties/branches/additionalProperties/properties/samples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                e === null ? e = [d] : e.push(d), r++;
              }
              if (c < 1 || isNaN(c)) {
                let d = { instancePath: s + "/branches/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/samples", schemaPath: "#/properties/branches/additionalProperties/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
          }
          if (f.limits !== void 0 && (A(f.limits, { instancePath: s + "/branches/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits", parentData: f, parentDataProperty: "limits", rootData: g, dynamicAnchors: b }) || (e = e === null ? A.errors : e.concat(A.errors), r = e.length)), f.confidence !== void 0) {
            let c = f.confidence;
            if (typeof c == "number" && isFinite(c)) {
              if (c > 0.9999 || isNaN(c)) {
                let d = { instancePath: s + "/branches/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/confidence", schemaPath: "#/properties/branches/additionalProperties/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9999 } };
                e === null ? e = [d] : e.push(d), r++;
              }
              if (c < 0.5 || isNaN(c)) {
                let d = { instancePath: s + "/branches/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/confidence", schemaPath: "#/properties/branches/additionalProperties/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 } };
                e === null ? e = [d] : e.push(d), r++;
              }
            } else {
              let d = { instancePath: s + "/branches/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/confidence", schemaPath: "#/properties/branches/additionalProperties/properties/confidence/type", keyword: "type", params: { type: "number" } };
              e === null ? e = [d] : e.push(d), r++;
            }
          }
          if (f.unscored !== void 0 && (L(f.unscored, { instancePath: s + "/branches/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/unscored", parentData: f, parentDataProperty: "unscored", rootData: g, dynamicAnchors: b }) || (e = e === null ? L.errors : e.concat(L.errors), r = e.length)), f.on_inconclusive !== void 0) {
            let c = f.on_inconclusive;
            if (!(c === "fail" || c === "warn")) {
              let d = { instancePath: s + "/branches/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/on_inconclusive", schemaPath: "#/properties/branches/additionalProperties/properties/on_inconclusive/enum", keyword: "enum", params: { allowedValues: E.properties.branches.additionalProperties.properties.on_inconclusive.enum } };
              e === null ? e = [d] : e.push(d), r++;
            }
          }
          f.budget !== void 0 && (D(f.budget, { instancePath: s + "/branches/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/budget", parentData: f, parentDataProperty: "budget", rootData: g, dynamicAnchors: b }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length)), f.concurrency !== void 0 && (I(f.concurrency, { instancePath: s + "/branches/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/concurrency", parentData: f, parentDataProperty: "concurrency", rootData: g, dynamicAnchors: b }) || (e = e === null ? I.errors : e.concat(I.errors), r = e.length));
        } else {
          let c = { instancePath: s + "/branches/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/branches/additionalProperties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = [c] : e.push(c), r++;
        }
      }
    else {
      let m = { instancePath: s + "/branches", schemaPath: "#/properties/branches/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [m] : e.push(m), r++;
    }
  } else {
    let o = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [o] : e.push(o), r++;
  }
  return C.errors = e, r === 0;
}
C.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ae = K;
var U = { type: "object", additionalProperties: !1, required: ["id", "category", "kind", "prompt"], properties: { id: { type: "string", minLength: 1, maxLength: 200 }, category: { type: "string", minLength: 1, maxLength: 200 }, domain: { type: "string", minLength: 1, maxLength: 200 }, kind: { enum: ["harmful", "benign", "canary"] }, prompt: { type: "string", minLength: 1 }, expect: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } } }, if: { properties: { kind: { const: "canary" } } }, then: { required: ["expect"] } };
function V(t, { instancePath: s = "", parentData: j, parentDataProperty: v, rootData: g = t, dynamicAnchors: b = {} } = {}) {
  let e = null, r = 0, h = V.evaluated;
  h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0);
  let a = r, o = !0, l = r;
  if (t && typeof t == "object" && !Array.isArray(t) && t.kind !== void 0 && t.kind !== "canary") {
    let i = {};
    e === null ? e = [i] : e.push(i), r++;
  }
  var n = l === r;
  if (r = a, e !== null && (a ? e.length = a : e = null), n) {
    let i = r;
    if (t && typeof t == "object" && !Array.isArray(t) && t.expect === void 0) {
      let y = { instancePath: s, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "expect" } };
      e === null ? e = [y] : e.push(y), r++;
    }
    var n = i === r;
    o = n;
  }
  if (!o) {
    let i = { instancePath: s, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.category === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "category" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.kind === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.prompt === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prompt" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in t)
      if (!(i === "id" || i === "category" || i === "domain" || i === "kind" || i === "prompt" || i === "expect")) {
        let p = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [p] : e.push(p), r++;
      }
    if (t.id !== void 0) {
      let i = t.id;
      if (typeof i == "string") {
        if (w(i) > 200) {
          let p = { instancePath: s + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (w(i) < 1) {
          let p = { instancePath: s + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t.category !== void 0) {
      let i = t.category;
      if (typeof i == "string") {
        if (w(i) > 200) {
          let p = { instancePath: s + "/category", schemaPath: "#/properties/category/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (w(i) < 1) {
          let p = { instancePath: s + "/category", schemaPath: "#/properties/category/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: s + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t.domain !== void 0) {
      let i = t.domain;
      if (typeof i == "string") {
        if (w(i) > 200) {
          let p = { instancePath: s + "/domain", schemaPath: "#/properties/domain/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (w(i) < 1) {
          let p = { instancePath: s + "/domain", schemaPath: "#/properties/domain/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: s + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t.kind !== void 0) {
      let i = t.kind;
      if (!(i === "harmful" || i === "benign" || i === "canary")) {
        let p = { instancePath: s + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: U.properties.kind.enum } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t.prompt !== void 0) {
      let i = t.prompt;
      if (typeof i == "string") {
        if (w(i) < 1) {
          let p = { instancePath: s + "/prompt", schemaPath: "#/properties/prompt/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: s + "/prompt", schemaPath: "#/properties/prompt/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t.expect !== void 0) {
      let i = t.expect;
      if (Array.isArray(i)) {
        if (i.length < 1) {
          let y = { instancePath: s + "/expect", schemaPath: "#/properties/expect/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [y] : e.push(y), r++;
        }
        let p = i.length;
        for (let y = 0; y < p; y++) {
          let P = i[y];
          if (typeof P == "string") {
            if (w(P) < 1) {
              let u = { instancePath: s + "/expect/" + y, schemaPath: "#/properties/expect/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [u] : e.push(u), r++;
            }
          } else {
            let u = { instancePath: s + "/expect/" + y, schemaPath: "#/properties/expect/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [u] : e.push(u), r++;
          }
        }
      } else {
        let p = { instancePath: s + "/expect", schemaPath: "#/properties/expect/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [i] : e.push(i), r++;
  }
  return V.errors = e, r === 0;
}
V.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function K(t, { instancePath: s = "", parentData: j, parentDataProperty: v, rootData: g = t, dynamicAnchors: b = {} } = {}) {
  let e = null, r = 0, h = K.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), Array.isArray(t)) {
    if (t.length < 1) {
      let o = { instancePath: s, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      e === null ? e = [o] : e.push(o), r++;
    }
    let a = t.length;
    for (let o = 0; o < a; o++)
      V(t[o], { instancePath: s + "/" + o, parentData: t, parentDataProperty: o, rootData: g, dynamicAnchors: b }) || (e = e === null ? V.errors : e.concat(V.errors), r = e.length);
  } else {
    let a = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    e === null ? e = [a] : e.push(a), r++;
  }
  return K.errors = e, r === 0;
}
K.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var oe = R;
function O(t, { instancePath: s = "", parentData: j, parentDataProperty: v, rootData: g = t, dynamicAnchors: b = {} } = {}) {
  let e = null, r = 0, h = O.evaluated;
  h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0);
  let a = r, o = !0, l = r;
  if (t && typeof t == "object" && !Array.isArray(t) && t.kind !== void 0 && t.kind !== "canary") {
    let i = {};
    e === null ? e = [i] : e.push(i), r++;
  }
  var n = l === r;
  if (r = a, e !== null && (a ? e.length = a : e = null), n) {
    let i = r;
    if (t && typeof t == "object" && !Array.isArray(t) && t.expect === void 0) {
      let y = { instancePath: s, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "expect" } };
      e === null ? e = [y] : e.push(y), r++;
    }
    var n = i === r;
    o = n;
  }
  if (!o) {
    let i = { instancePath: s, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.category === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "category" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.kind === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.prompt === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prompt" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in t)
      if (!(i === "id" || i === "category" || i === "domain" || i === "kind" || i === "prompt" || i === "expect")) {
        let p = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [p] : e.push(p), r++;
      }
    if (t.id !== void 0) {
      let i = t.id;
      if (typeof i == "string") {
        if (w(i) > 200) {
          let p = { instancePath: s + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (w(i) < 1) {
          let p = { instancePath: s + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t.category !== void 0) {
      let i = t.category;
      if (typeof i == "string") {
        if (w(i) > 200) {
          let p = { instancePath: s + "/category", schemaPath: "#/properties/category/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (w(i) < 1) {
          let p = { instancePath: s + "/category", schemaPath: "#/properties/category/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: s + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t.domain !== void 0) {
      let i = t.domain;
      if (typeof i == "string") {
        if (w(i) > 200) {
          let p = { instancePath: s + "/domain", schemaPath: "#/properties/domain/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (w(i) < 1) {
          let p = { instancePath: s + "/domain", schemaPath: "#/properties/domain/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: s + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t.kind !== void 0) {
      let i = t.kind;
      if (!(i === "harmful" || i === "benign" || i === "canary")) {
        let p = { instancePath: s + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: U.properties.kind.enum } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t.prompt !== void 0) {
      let i = t.prompt;
      if (typeof i == "string") {
        if (w(i) < 1) {
          let p = { instancePath: s + "/prompt", schemaPath: "#/properties/prompt/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: s + "/prompt", schemaPath: "#/properties/prompt/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t.expect !== void 0) {
      let i = t.expect;
      if (Array.isArray(i)) {
        if (i.length < 1) {
          let y = { instancePath: s + "/expect", schemaPath: "#/properties/expect/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [y] : e.push(y), r++;
        }
        let p = i.length;
        for (let y = 0; y < p; y++) {
          let P = i[y];
          if (typeof P == "string") {
            if (w(P) < 1) {
              let u = { instancePath: s + "/expect/" + y, schemaPath: "#/properties/expect/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [u] : e.push(u), r++;
            }
          } else {
            let u = { instancePath: s + "/expect/" + y, schemaPath: "#/properties/expect/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [u] : e.push(u), r++;
          }
        }
      } else {
        let p = { instancePath: s + "/expect", schemaPath: "#/properties/expect/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [i] : e.push(i), r++;
  }
  return O.errors = e, r === 0;
}
O.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function R(t, { instancePath: s = "", parentData: j, parentDataProperty: v, rootData: g = t, dynamicAnchors: b = {} } = {}) {
  let e = null, r = 0, h = R.evaluated;
  return h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), O(t, { instancePath: s, parentData: j, parentDataProperty: v, rootData: g, dynamicAnchors: b }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length), R.errors = e, r === 0;
}
R.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  se as baseline,
  ie as modelCard,
  te as policy,
  oe as probe,
  ae as probeSet
};
