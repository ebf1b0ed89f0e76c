// Generated from schemas/ by scripts/generate-schema-code.mjs. Not to be edited.
var ve = (s, i) => () => {
  try {
    return i || s((i = { exports: {} }).exports, i), i.exports;
  } catch (P) {
    throw i = 0, P;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var Ie = ve((xe) => {
  "use strict";
  Object.defineProperty(xe, "__esModule", { value: !0 });
  function Le(s) {
    let i = s.length, P = 0, b = 0, u;
    for (; b < i; )
      P++, u = s.charCodeAt(b++), u >= 55296 && u <= 56319 && b < i && (u = s.charCodeAt(b), (u & 64512) === 56320 && b++);
    return P;
  }
  xe.default = Le;
  Le.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// node_modules/fast-deep-equal/index.js
var Oe = ve((sr, Fe) => {
  "use strict";
  Fe.exports = function s(i, P) {
    if (i === P) return !0;
    if (i && P && typeof i == "object" && typeof P == "object") {
      if (i.constructor !== P.constructor) return !1;
      var b, u, y;
      if (Array.isArray(i)) {
        if (b = i.length, b != P.length) return !1;
        for (u = b; u-- !== 0; )
          if (!s(i[u], P[u])) return !1;
        return !0;
      }
      if (i.constructor === RegExp) return i.source === P.source && i.flags === P.flags;
      if (i.valueOf !== Object.prototype.valueOf) return i.valueOf() === P.valueOf();
      if (i.toString !== Object.prototype.toString) return i.toString() === P.toString();
      if (y = Object.keys(i), b = y.length, b !== Object.keys(P).length) return !1;
      for (u = b; u-- !== 0; )
        if (!Object.prototype.hasOwnProperty.call(P, y[u])) return !1;
      for (u = b; u-- !== 0; ) {
        var e = y[u];
        if (!s(i[e], P[e])) return !1;
      }
      return !0;
    }
    return i !== i && P !== P;
  };
});

// node_modules/ajv/dist/runtime/equal.js
var Ee = ve((je) => {
  "use strict";
  Object.defineProperty(je, "__esModule", { value: !0 });
  var Ve = Oe();
  Ve.code = 'require("ajv/dist/runtime/equal").default';
  je.default = Ve;
});

// <stdin>
var ar = he, fe = { $id: "baseline.schema.json", type: "object", additionalProperties: !1, required: ["schema_version", "recorded_at", "tool", "model", "probe_set", "judge", "decoding", "samples", "categories", "probes"], properties: { schema_version: { const: 1 }, recorded_at: { type: "string", format: "date-time" }, tool: { type: "object", additionalProperties: !1, required: ["name", "version"], properties: { name: { type: "string" }, version: { type: "string" } } }, model: { type: "object", additionalProperties: !1, required: ["name"], properties: { name: { type: "string", minLength: 1 }, revision: { type: "string" } } }, probe_set: { type: "object", additionalProperties: !1, required: ["name", "sha256"], properties: { name: { type: "string" }, sha256: { $ref: "#/$defs/sha256" } } }, judge: { type: "object", additionalProperties: !1, required: ["kind", "sha256"], properties: { kind: { type: "string" }, model: { type: "string" }, sha256: { $ref: "#/$defs/sha256" } } }, decoding: { type: "object", additionalProperties: !1, required: ["api", "sha256"], properties: { api: { type: "string" }, temperature: { type: "number" }, max_tokens: { type: "integer" }, size: { type: "string" }, steps: { type: "integer" }, system_prompt_sha256: { $ref: "#/$defs/sha256" }, request: { type: "object" }, template_sha256: { $ref: "#/$defs/sha256" }, stop: { type: "array", items: { type: "string" } }, sha256: { $ref: "#/$defs/sha256" } } }, samples: { type: "integer", minimum: 1 }, self_rating: { type: "object", additionalProperties: !1, required: ["way", "prompt_sha256"], properties: { way: { enum: ["logprobs", "sampled"] }, prompt_sha256: { $ref: "#/$defs/sha256" } } }, categories: { type: "object", additionalProperties: { type: "object", additionalProperties: !1, required: ["n", "rate"], properties: { n: { type: "integer", minimum: 0 }, rate: { type: ["number", "null"], minimum: 0, maximum: 1 } } } }, probes: { type: "array", minItems: 1, items: { $ref: "#/$defs/probe" } } }, $defs: { sha256: { type: "string", pattern: "^[0-9a-f]{64}$" }, probe: { type: "object", additionalProperties: !1, required: ["id", "sha256", "category", "kind", "scores"], properties: { id: { type: "string" }, sha256: { $ref: "#/$defs/sha256" }, category: { type: "string" }, kind: { enum: ["harmful", "benign"] }, scores: { type: "array", items: { type: "number", minimum: 0, maximum: 1 } }, ratings: { type: "array", items: { type: "number", minimum: 0, maximum: 9 } } } } } }, K = Object.prototype.hasOwnProperty, q = Ie().default, Ae = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
var we = new RegExp("^[0-9a-f]{64}$", "u");
function A(s, { instancePath: i = "", parentData: P, parentDataProperty: b, rootData: u = s, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, l = A.evaluated;
  return l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), typeof s == "string" ? we.test(s) || ((e ??= []).push({ instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } }), r++) : ((e ??= []).push({ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }), r++), A.errors = e, r === 0;
}
A.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ce = { type: "object", additionalProperties: !1, required: ["id", "sha256", "category", "kind", "scores"], properties: { id: { type: "string" }, sha256: { $ref: "#/$defs/sha256" }, category: { type: "string" }, kind: { enum: ["harmful", "benign"] }, scores: { type: "array", items: { type: "number", minimum: 0, maximum: 1 } }, ratings: { type: "array", items: { type: "number", minimum: 0, maximum: 9 } } } };
function Q(s, { instancePath: i = "", parentData: P, parentDataProperty: b, rootData: u = s, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, l = Q.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.id === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } }), r++), s.sha256 === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sha256" } }), r++), s.category === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "category" } }), r++), s.kind === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } }), r++), s.scores === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scores" } }), r++);
    for (let p in s)
      p === "id" || p === "sha256" || p === "category" || p === "kind" || p === "scores" || p === "ratings" || ((e ??= []).push({ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } }), r++);
    if (s.id !== void 0 && typeof s.id != "string" && ((e ??= []).push({ instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }), r++), s.sha256 !== void 0 && (A(s.sha256, { instancePath: i + "/sha256", parentData: s, parentDataProperty: "sha256", rootData: u, dynamicAnchors: y }) || (e = e === null ? A.errors : e.concat(A.errors), r = e.length)), s.category !== void 0 && typeof s.category != "string" && ((e ??= []).push({ instancePath: i + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" } }), r++), s.kind !== void 0) {
      let p = s.kind;
      p === "harmful" || p === "benign" || ((e ??= []).push({ instancePath: i + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: Ce.properties.kind.enum } }), r++);
    }
    if (s.scores !== void 0) {
      let p = s.scores;
      if (Array.isArray(p)) {
        let m = p.length;
        for (let a = 0; a < m; a++) {
          let t = p[a];
          typeof t == "number" && isFinite(t) ? ((t > 1 || isNaN(t)) && ((e ??= []).push({ instancePath: i + "/scores/" + a, schemaPath: "#/properties/scores/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } }), r++), (t < 0 || isNaN(t)) && ((e ??= []).push({ instancePath: i + "/scores/" + a, schemaPath: "#/properties/scores/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++)) : ((e ??= []).push({ instancePath: i + "/scores/" + a, schemaPath: "#/properties/scores/items/type", keyword: "type", params: { type: "number" } }), r++);
        }
      } else
        (e ??= []).push({ instancePath: i + "/scores", schemaPath: "#/properties/scores/type", keyword: "type", params: { type: "array" } }), r++;
    }
    if (s.ratings !== void 0) {
      let p = s.ratings;
      if (Array.isArray(p)) {
        let m = p.length;
        for (let a = 0; a < m; a++) {
          let t = p[a];
          typeof t == "number" && isFinite(t) ? ((t > 9 || isNaN(t)) && ((e ??= []).push({ instancePath: i + "/ratings/" + a, schemaPath: "#/properties/ratings/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 } }), r++), (t < 0 || isNaN(t)) && ((e ??= []).push({ instancePath: i + "/ratings/" + a, schemaPath: "#/properties/ratings/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++)) : ((e ??= []).push({ instancePath: i + "/ratings/" + a, schemaPath: "#/properties/ratings/items/type", keyword: "type", params: { type: "number" } }), r++);
        }
      } else
        (e ??= []).push({ instancePath: i + "/ratings", schemaPath: "#/properties/ratings/type", keyword: "type", params: { type: "array" } }), r++;
    }
  } else
    (e ??= []).push({ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), r++;
  return Q.errors = e, r === 0;
}
Q.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function he(s, { instancePath: i = "", parentData: P, parentDataProperty: b, rootData: u = s, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, l = he.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.schema_version === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" } }), r++), s.recorded_at === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recorded_at" } }), r++), s.tool === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool" } }), r++), s.model === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" } }), r++), s.probe_set === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "probe_set" } }), r++), s.judge === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "judge" } }), r++), s.decoding === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decoding" } }), r++), s.samples === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "samples" } }), r++), s.categories === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "categories" } }), r++), s.probes === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "probes" } }), r++);
    for (let p in s)
      K.call(fe.properties, p) || ((e ??= []).push({ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } }), r++);
    if (s.schema_version !== void 0 && s.schema_version !== 1 && ((e ??= []).push({ instancePath: i + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: 1 } }), r++), s.recorded_at !== void 0) {
      let p = s.recorded_at;
      typeof p == "string" ? Ae.test(p) || ((e ??= []).push({ instancePath: i + "/recorded_at", schemaPath: "#/properties/recorded_at/format", keyword: "format", params: { format: "date-time" } }), r++) : ((e ??= []).push({ instancePath: i + "/recorded_at", schemaPath: "#/properties/recorded_at/type", keyword: "type", params: { type: "string" } }), r++);
    }
    if (s.tool !== void 0) {
      let p = s.tool;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        p.name === void 0 && ((e ??= []).push({ instancePath: i + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "name" } }), r++), p.version === void 0 && ((e ??= []).push({ instancePath: i + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "version" } }), r++);
        for (let m in p)
          m === "name" || m === "version" || ((e ??= []).push({ instancePath: i + "/tool", schemaPath: "#/properties/tool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } }), r++);
        p.name !== void 0 && typeof p.name != "string" && ((e ??= []).push({ instancePath: i + "/tool/name", schemaPath: "#/properties/tool/properties/name/type", keyword: "type", params: { type: "string" } }), r++), p.version !== void 0 && typeof p.version != "string" && ((e ??= []).push({ instancePath: i + "/tool/version", schemaPath: "#/properties/tool/properties/version/type", keyword: "type", params: { type: "string" } }), r++);
      } else
        (e ??= []).push({ instancePath: i + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "object" } }), r++;
    }
    if (s.model !== void 0) {
      let p = s.model;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        p.name === void 0 && ((e ??= []).push({ instancePath: i + "/model", schemaPath: "#/properties/model/required", keyword: "required", params: { missingProperty: "name" } }), r++);
        for (let m in p)
          m === "name" || m === "revision" || ((e ??= []).push({ instancePath: i + "/model", schemaPath: "#/properties/model/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } }), r++);
        if (p.name !== void 0) {
          let m = p.name;
          typeof m == "string" ? q(m) < 1 && ((e ??= []).push({ instancePath: i + "/model/name", schemaPath: "#/properties/model/properties/name/minLength", keyword: "minLength", params: { limit: 1 } }), r++) : ((e ??= []).push({ instancePath: i + "/model/name", schemaPath: "#/properties/model/properties/name/type", keyword: "type", params: { type: "string" } }), r++);
        }
        p.revision !== void 0 && typeof p.revision != "string" && ((e ??= []).push({ instancePath: i + "/model/revision", schemaPath: "#/properties/model/properties/revision/type", keyword: "type", params: { type: "string" } }), r++);
      } else
        (e ??= []).push({ instancePath: i + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "object" } }), r++;
    }
    if (s.probe_set !== void 0) {
      let p = s.probe_set;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        p.name === void 0 && ((e ??= []).push({ instancePath: i + "/probe_set", schemaPath: "#/properties/probe_set/required", keyword: "required", params: { missingProperty: "name" } }), r++), p.sha256 === void 0 && ((e ??= []).push({ instancePath: i + "/probe_set", schemaPath: "#/properties/probe_set/required", keyword: "required", params: { missingProperty: "sha256" } }), r++);
        for (let m in p)
          m === "name" || m === "sha256" || ((e ??= []).push({ instancePath: i + "/probe_set", schemaPath: "#/properties/probe_set/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } }), r++);
        p.name !== void 0 && typeof p.name != "string" && ((e ??= []).push({ instancePath: i + "/probe_set/name", schemaPath: "#/properties/probe_set/properties/name/type", keyword: "type", params: { type: "string" } }), r++), p.sha256 !== void 0 && (A(p.sha256, { instancePath: i + "/probe_set/sha256", parentData: p, parentDataProperty: "sha256", rootData: u, dynamicAnchors: y }) || (e = e === null ? A.errors : e.concat(A.errors), r = e.length));
      } else
        (e ??= []).push({ instancePath: i + "/probe_set", schemaPath: "#/properties/probe_set/type", keyword: "type", params: { type: "object" } }), r++;
    }
    if (s.judge !== void 0) {
      let p = s.judge;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        p.kind === void 0 && ((e ??= []).push({ instancePath: i + "/judge", schemaPath: "#/properties/judge/required", keyword: "required", params: { missingProperty: "kind" } }), r++), p.sha256 === void 0 && ((e ??= []).push({ instancePath: i + "/judge", schemaPath: "#/properties/judge/required", keyword: "required", params: { missingProperty: "sha256" } }), r++);
        for (let m in p)
          m === "kind" || m === "model" || m === "sha256" || ((e ??= []).push({ instancePath: i + "/judge", schemaPath: "#/properties/judge/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } }), r++);
        p.kind !== void 0 && typeof p.kind != "string" && ((e ??= []).push({ instancePath: i + "/judge/kind", schemaPath: "#/properties/judge/properties/kind/type", keyword: "type", params: { type: "string" } }), r++), p.model !== void 0 && typeof p.model != "string" && ((e ??= []).push({ instancePath: i + "/judge/model", schemaPath: "#/properties/judge/properties/model/type", keyword: "type", params: { type: "string" } }), r++), p.sha256 !== void 0 && (A(p.sha256, { instancePath: i + "/judge/sha256", parentData: p, parentDataProperty: "sha256", rootData: u, dynamicAnchors: y }) || (e = e === null ? A.errors : e.concat(A.errors), r = e.length));
      } else
        (e ??= []).push({ instancePath: i + "/judge", schemaPath: "#/properties/judge/type", keyword: "type", params: { type: "object" } }), r++;
    }
    if (s.decoding !== void 0) {
      let p = s.decoding;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        p.api === void 0 && ((e ??= []).push({ instancePath: i + "/decoding", schemaPath: "#/properties/decoding/required", keyword: "required", params: { missingProperty: "api" } }), r++), p.sha256 === void 0 && ((e ??= []).push({ instancePath: i + "/decoding", schemaPath: "#/properties/decoding/required", keyword: "required", params: { missingProperty: "sha256" } }), r++);
        for (let m in p)
          K.call(fe.properties.decoding.properties, m) || ((e ??= []).push({ instancePath: i + "/decoding", schemaPath: "#/properties/decoding/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } }), r++);
        if (p.api !== void 0 && typeof p.api != "string" && ((e ??= []).push({ instancePath: i + "/decoding/api", schemaPath: "#/properties/decoding/properties/api/type", keyword: "type", params: { type: "string" } }), r++), p.temperature !== void 0) {
          let m = p.temperature;
          typeof m == "number" && isFinite(m) || ((e ??= []).push({ instancePath: i + "/decoding/temperature", schemaPath: "#/properties/decoding/properties/temperature/type", keyword: "type", params: { type: "number" } }), r++);
        }
        if (p.max_tokens !== void 0) {
          let m = p.max_tokens;
          typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m) || ((e ??= []).push({ instancePath: i + "/decoding/max_tokens", schemaPath: "#/properties/decoding/properties/max_tokens/type", keyword: "type", params: { type: "integer" } }), r++);
        }
        if (p.size !== void 0 && typeof p.size != "string" && ((e ??= []).push({ instancePath: i + "/decoding/size", schemaPath: "#/properties/decoding/properties/size/type", keyword: "type", params: { type: "string" } }), r++), p.steps !== void 0) {
          let m = p.steps;
          typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m) || ((e ??= []).push({ instancePath: i + "/decoding/steps", schemaPath: "#/properties/decoding/properties/steps/type", keyword: "type", params: { type: "integer" } }), r++);
        }
        if (p.system_prompt_sha256 !== void 0 && (A(p.system_prompt_sha256, { instancePath: i + "/decoding/system_prompt_sha256", parentData: p, parentDataProperty: "system_prompt_sha256", rootData: u, dynamicAnchors: y }) || (e = e === null ? A.errors : e.concat(A.errors), r = e.length)), p.request !== void 0) {
          let m = p.request;
          m && typeof m == "object" && !Array.isArray(m) || ((e ??= []).push({ instancePath: i + "/decoding/request", schemaPath: "#/properties/decoding/properties/request/type", keyword: "type", params: { type: "object" } }), r++);
        }
        if (p.template_sha256 !== void 0 && (A(p.template_sha256, { instancePath: i + "/decoding/template_sha256", parentData: p, parentDataProperty: "template_sha256", rootData: u, dynamicAnchors: y }) || (e = e === null ? A.errors : e.concat(A.errors), r = e.length)), p.stop !== void 0) {
          let m = p.stop;
          if (Array.isArray(m)) {
            let a = m.length;
            for (let t = 0; t < a; t++)
              typeof m[t] != "string" && ((e ??= []).push({ instancePath: i + "/decoding/stop/" + t, schemaPath: "#/properties/decoding/properties/stop/items/type", keyword: "type", params: { type: "string" } }), r++);
          } else
            (e ??= []).push({ instancePath: i + "/decoding/stop", schemaPath: "#/properties/decoding/properties/stop/type", keyword: "type", params: { type: "array" } }), r++;
        }
        p.sha256 !== void 0 && (A(p.sha256, { instancePath: i + "/decoding/sha256", parentData: p, parentDataProperty: "sha256", rootData: u, dynamicAnchors: y }) || (e = e === null ? A.errors : e.concat(A.errors), r = e.length));
      } else
        (e ??= []).push({ instancePath: i + "/decoding", schemaPath: "#/properties/decoding/type", keyword: "type", params: { type: "object" } }), r++;
    }
    if (s.samples !== void 0) {
      let p = s.samples;
      typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p) || ((e ??= []).push({ instancePath: i + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "integer" } }), r++), typeof p == "number" && isFinite(p) && (p < 1 || isNaN(p)) && ((e ??= []).push({ instancePath: i + "/samples", schemaPath: "#/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), r++);
    }
    if (s.self_rating !== void 0) {
      let p = s.self_rating;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        p.way === void 0 && ((e ??= []).push({ instancePath: i + "/self_rating", schemaPath: "#/properties/self_rating/required", keyword: "required", params: { missingProperty: "way" } }), r++), p.prompt_sha256 === void 0 && ((e ??= []).push({ instancePath: i + "/self_rating", schemaPath: "#/properties/self_rating/required", keyword: "required", params: { missingProperty: "prompt_sha256" } }), r++);
        for (let m in p)
          m === "way" || m === "prompt_sha256" || ((e ??= []).push({ instancePath: i + "/self_rating", schemaPath: "#/properties/self_rating/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } }), r++);
        if (p.way !== void 0) {
          let m = p.way;
          m === "logprobs" || m === "sampled" || ((e ??= []).push({ instancePath: i + "/self_rating/way", schemaPath: "#/properties/self_rating/properties/way/enum", keyword: "enum", params: { allowedValues: fe.properties.self_rating.properties.way.enum } }), r++);
        }
        p.prompt_sha256 !== void 0 && (A(p.prompt_sha256, { instancePath: i + "/self_rating/prompt_sha256", parentData: p, parentDataProperty: "prompt_sha256", rootData: u, dynamicAnchors: y }) || (e = e === null ? A.errors : e.concat(A.errors), r = e.length));
      } else
        (e ??= []).push({ instancePath: i + "/self_rating", schemaPath: "#/properties/self_rating/type", keyword: "type", params: { type: "object" } }), r++;
    }
    if (s.categories !== void 0) {
      let p = s.categories;
      if (p && typeof p == "object" && !Array.isArray(p))
        for (let m in p) {
          let a = p[m];
          if (a && typeof a == "object" && !Array.isArray(a)) {
            a.n === void 0 && ((e ??= []).push({ instancePath: i + "/categories/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/categories/additionalProperties/required", keyword: "required", params: { missingProperty: "n" } }), r++), a.rate === void 0 && ((e ??= []).push({ instancePath: i + "/categories/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/categories/additionalProperties/required", keyword: "required", params: { missingProperty: "rate" } }), r++);
            for (let t in a)
              t === "n" || t === "rate" || ((e ??= []).push({ instancePath: i + "/categories/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/categories/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } }), r++);
            if (a.n !== void 0) {
              let t = a.n;
              typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t) || ((e ??= []).push({ instancePath: i + "/categories/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/n", schemaPath: "#/properties/categories/additionalProperties/properties/n/type", keyword: "type", params: { type: "integer" } }), r++), typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t)) && ((e ??= []).push({ instancePath: i + "/categories/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/n", schemaPath: "#/properties/categories/additionalProperties/properties/n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++);
            }
            if (a.rate !== void 0) {
              let t = a.rate;
              !(typeof t == "number" && isFinite(t)) && t !== null && ((e ??= []).push({ instancePath: i + "/categories/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate", schemaPath: "#/properties/categories/additionalProperties/properties/rate/type", keyword: "type", params: { type: fe.properties.categories.additionalProperties.properties.rate.type } }), r++), typeof t == "number" && isFinite(t) && ((t > 1 || isNaN(t)) && ((e ??= []).push({ instancePath: i + "/categories/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate", schemaPath: "#/properties/categories/additionalProperties/properties/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } }), r++), (t < 0 || isNaN(t)) && ((e ??= []).push({ instancePath: i + "/categories/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate", schemaPath: "#/properties/categories/additionalProperties/properties/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++));
            }
          } else
            (e ??= []).push({ instancePath: i + "/categories/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/categories/additionalProperties/type", keyword: "type", params: { type: "object" } }), r++;
        }
      else
        (e ??= []).push({ instancePath: i + "/categories", schemaPath: "#/properties/categories/type", keyword: "type", params: { type: "object" } }), r++;
    }
    if (s.probes !== void 0) {
      let p = s.probes;
      if (Array.isArray(p)) {
        p.length < 1 && ((e ??= []).push({ instancePath: i + "/probes", schemaPath: "#/properties/probes/minItems", keyword: "minItems", params: { limit: 1 } }), r++);
        let m = p.length;
        for (let a = 0; a < m; a++)
          Q(p[a], { instancePath: i + "/probes/" + a, parentData: p, parentDataProperty: a, rootData: u, dynamicAnchors: y }) || (e = e === null ? Q.errors : e.concat(Q.errors), r = e.length);
      } else
        (e ??= []).push({ instancePath: i + "/probes", schemaPath: "#/properties/probes/type", keyword: "type", params: { type: "array" } }), r++;
    }
  } else
    (e ??= []).push({ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), r++;
  return he.errors = e, r === 0;
}
he.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pr = ce, ze = { $id: "model-card.schema.json", type: "object", additionalProperties: !1, required: ["schema_version", "model", "endpoint"], properties: { $schema: { type: "string" }, schema_version: { const: 1 }, model: { type: "object", additionalProperties: !1, required: ["name"], properties: { name: { type: "string", minLength: 1, maxLength: 512 }, base_model: { type: "string", maxLength: 2048 }, revision: { type: "string", maxLength: 512 }, weights: { type: "array", items: { type: "object", additionalProperties: !1, required: ["path", "sha256"], properties: { path: { type: "string", pattern: "^[^\\u0000-\\u001f\\u007f]+$" }, sha256: { type: "string", pattern: "^[0-9a-f]{64}$" } } } } } }, modality: { enum: ["text", "image"], default: "text" }, endpoint: { type: "object", additionalProperties: !1, required: ["api", "url", "model"], properties: { api: { enum: ["openai-chat", "openai-completions", "openai-responses", "openai-images", "automatic1111", "huggingface-text-to-image"] }, url: { type: "string", format: "http-url" }, model: { type: "string", minLength: 1, maxLength: 512 }, system_prompt: { type: "string" }, request: { type: "object", propertyNames: { not: { enum: ["model", "messages", "prompt", "input", "inputs", "instructions", "stream", "n", "echo", "background", "batch_size", "n_iter"] } } } } } } }, Ke = new RegExp("^[^\\u0000-\\u001f\\u007f]+$", "u"), De = /^https?:\/\/[^\s/?#]+[^\s]*$/;
function ce(s, { instancePath: i = "", parentData: P, parentDataProperty: b, rootData: u = s, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, l = ce.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.modality === void 0 && (s.modality = "text"), s.schema_version === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" } }), r++), s.model === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" } }), r++), s.endpoint === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endpoint" } }), r++);
    for (let t in s)
      t === "$schema" || t === "schema_version" || t === "model" || t === "modality" || t === "endpoint" || ((e ??= []).push({ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } }), r++);
    if (s.$schema !== void 0 && typeof s.$schema != "string" && ((e ??= []).push({ instancePath: i + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } }), r++), s.schema_version !== void 0 && s.schema_version !== 1 && ((e ??= []).push({ instancePath: i + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: 1 } }), r++), s.model !== void 0) {
      let t = s.model;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        t.name === void 0 && ((e ??= []).push({ instancePath: i + "/model", schemaPath: "#/properties/model/required", keyword: "required", params: { missingProperty: "name" } }), r++);
        for (let o in t)
          o === "name" || o === "base_model" || o === "revision" || o === "weights" || ((e ??= []).push({ instancePath: i + "/model", schemaPath: "#/properties/model/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }), r++);
        if (t.name !== void 0) {
          let o = t.name;
          typeof o == "string" ? (q(o) > 512 && ((e ??= []).push({ instancePath: i + "/model/name", schemaPath: "#/properties/model/properties/name/maxLength", keyword: "maxLength", params: { limit: 512 } }), r++), q(o) < 1 && ((e ??= []).push({ instancePath: i + "/model/name", schemaPath: "#/properties/model/properties/name/minLength", keyword: "minLength", params: { limit: 1 } }), r++)) : ((e ??= []).push({ instancePath: i + "/model/name", schemaPath: "#/properties/model/properties/name/type", keyword: "type", params: { type: "string" } }), r++);
        }
        if (t.base_model !== void 0) {
          let o = t.base_model;
          typeof o == "string" ? q(o) > 2048 && ((e ??= []).push({ instancePath: i + "/model/base_model", schemaPath: "#/properties/model/properties/base_model/maxLength", keyword: "maxLength", params: { limit: 2048 } }), r++) : ((e ??= []).push({ instancePath: i + "/model/base_model", schemaPath: "#/properties/model/properties/base_model/type", keyword: "type", params: { type: "string" } }), r++);
        }
        if (t.revision !== void 0) {
          let o = t.revision;
          typeof o == "string" ? q(o) > 512 && ((e ??= []).push({ instancePath: i + "/model/revision", schemaPath: "#/properties/model/properties/revision/maxLength", keyword: "maxLength", params: { limit: 512 } }), r++) : ((e ??= []).push({ instancePath: i + "/model/revision", schemaPath: "#/properties/model/properties/revision/type", keyword: "type", params: { type: "string" } }), r++);
        }
        if (t.weights !== void 0) {
          let o = t.weights;
          if (Array.isArray(o)) {
            let n = o.length;
            for (let d = 0; d < n; d++) {
              let h = o[d];
              if (h && typeof h == "object" && !Array.isArray(h)) {
                h.path === void 0 && ((e ??= []).push({ instancePath: i + "/model/weights/" + d, schemaPath: "#/properties/model/properties/weights/items/required", keyword: "required", params: { missingProperty: "path" } }), r++), h.sha256 === void 0 && ((e ??= []).push({ instancePath: i + "/model/weights/" + d, schemaPath: "#/properties/model/properties/weights/items/required", keyword: "required", params: { missingProperty: "sha256" } }), r++);
                for (let k in h)
                  k === "path" || k === "sha256" || ((e ??= []).push({ instancePath: i + "/model/weights/" + d, schemaPath: "#/properties/model/properties/weights/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } }), r++);
                if (h.path !== void 0) {
                  let k = h.path;
                  typeof k == "string" ? Ke.test(k) || ((e ??= []).push({ instancePath: i + "/model/weights/" + d + "/path", schemaPath: "#/properties/model/properties/weights/items/properties/path/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } }), r++) : ((e ??= []).push({ instancePath: i + "/model/weights/" + d + "/path", schemaPath: "#/properties/model/properties/weights/items/properties/path/type", keyword: "type", params: { type: "string" } }), r++);
                }
                if (h.sha256 !== void 0) {
                  let k = h.sha256;
                  typeof k == "string" ? we.test(k) || ((e ??= []).push({ instancePath: i + "/model/weights/" + d + "/sha256", schemaPath: "#/properties/model/properties/weights/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } }), r++) : ((e ??= []).push({ instancePath: i + "/model/weights/" + d + "/sha256", schemaPath: "#/properties/model/properties/weights/items/properties/sha256/type", keyword: "type", params: { type: "string" } }), r++);
                }
              } else
                (e ??= []).push({ instancePath: i + "/model/weights/" + d, schemaPath: "#/properties/model/properties/weights/items/type", keyword: "type", params: { type: "object" } }), r++;
            }
          } else
            (e ??= []).push({ instancePath: i + "/model/weights", schemaPath: "#/properties/model/properties/weights/type", keyword: "type", params: { type: "array" } }), r++;
        }
      } else
        (e ??= []).push({ instancePath: i + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "object" } }), r++;
    }
    let a = s.modality;
    if (a === "text" || a === "image" || ((e ??= []).push({ instancePath: i + "/modality", schemaPath: "#/properties/modality/enum", keyword: "enum", params: { allowedValues: ze.properties.modality.enum } }), r++), s.endpoint !== void 0) {
      let t = s.endpoint;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        t.api === void 0 && ((e ??= []).push({ instancePath: i + "/endpoint", schemaPath: "#/properties/endpoint/required", keyword: "required", params: { missingProperty: "api" } }), r++), t.url === void 0 && ((e ??= []).push({ instancePath: i + "/endpoint", schemaPath: "#/properties/endpoint/required", keyword: "required", params: { missingProperty: "url" } }), r++), t.model === void 0 && ((e ??= []).push({ instancePath: i + "/endpoint", schemaPath: "#/properties/endpoint/required", keyword: "required", params: { missingProperty: "model" } }), r++);
        for (let o in t)
          o === "api" || o === "url" || o === "model" || o === "system_prompt" || o === "request" || ((e ??= []).push({ instancePath: i + "/endpoint", schemaPath: "#/properties/endpoint/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }), r++);
        if (t.api !== void 0) {
          let o = t.api;
          o === "openai-chat" || o === "openai-completions" || o === "openai-responses" || o === "openai-images" || o === "automatic1111" || o === "huggingface-text-to-image" || ((e ??= []).push({ instancePath: i + "/endpoint/api", schemaPath: "#/properties/endpoint/properties/api/enum", keyword: "enum", params: { allowedValues: ze.properties.endpoint.properties.api.enum } }), r++);
        }
        if (t.url !== void 0) {
          let o = t.url;
          typeof o == "string" ? De.test(o) || ((e ??= []).push({ instancePath: i + "/endpoint/url", schemaPath: "#/properties/endpoint/properties/url/format", keyword: "format", params: { format: "http-url" } }), r++) : ((e ??= []).push({ instancePath: i + "/endpoint/url", schemaPath: "#/properties/endpoint/properties/url/type", keyword: "type", params: { type: "string" } }), r++);
        }
        if (t.model !== void 0) {
          let o = t.model;
          typeof o == "string" ? (q(o) > 512 && ((e ??= []).push({ instancePath: i + "/endpoint/model", schemaPath: "#/properties/endpoint/properties/model/maxLength", keyword: "maxLength", params: { limit: 512 } }), r++), q(o) < 1 && ((e ??= []).push({ instancePath: i + "/endpoint/model", schemaPath: "#/properties/endpoint/properties/model/minLength", keyword: "minLength", params: { limit: 1 } }), r++)) : ((e ??= []).push({ instancePath: i + "/endpoint/model", schemaPath: "#/properties/endpoint/properties/model/type", keyword: "type", params: { type: "string" } }), r++);
        }
        if (t.system_prompt !== void 0 && typeof t.system_prompt != "string" && ((e ??= []).push({ instancePath: i + "/endpoint/system_prompt", schemaPath: "#/properties/endpoint/properties/system_prompt/type", keyword: "type", params: { type: "string" } }), r++), t.request !== void 0) {
          let o = t.request;
          if (o && typeof o == "object" && !Array.isArray(o))
            for (let n in o) {
              let d = r, h = r, k = r;
              n === "model" || n === "messages" || n === "prompt" || n === "input" || n === "inputs" || n === "instructions" || n === "stream" || n === "n" || n === "echo" || n === "background" || n === "batch_size" || n === "n_iter" || ((e ??= []).push({}), r++);
              var p = k === r;
              p ? ((e ??= []).push({ instancePath: i + "/endpoint/request", schemaPath: "#/properties/endpoint/properties/request/propertyNames/not", keyword: "not", params: {}, propertyName: n }), r++) : (r = h, e !== null && (h ? e.length = h : e = null));
              var m = d === r;
              m || ((e ??= []).push({ instancePath: i + "/endpoint/request", schemaPath: "#/properties/endpoint/properties/request/propertyNames", keyword: "propertyNames", params: { propertyName: n } }), r++);
            }
          else
            (e ??= []).push({ instancePath: i + "/endpoint/request", schemaPath: "#/properties/endpoint/properties/request/type", keyword: "type", params: { type: "object" } }), r++;
        }
      } else
        (e ??= []).push({ instancePath: i + "/endpoint", schemaPath: "#/properties/endpoint/type", keyword: "type", params: { type: "object" } }), r++;
    }
  } else
    (e ??= []).push({ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), r++;
  return ce.errors = e, r === 0;
}
ce.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var or = ge, R = { $id: "policy.schema.json", type: "object", additionalProperties: !1, required: ["schema_version", "endpoints"], properties: { $schema: { type: "string" }, schema_version: { const: 1 }, endpoints: { type: "object", additionalProperties: !1, required: ["allow"], properties: { allow: { type: "array", minItems: 1, items: { type: "string", format: "origin-pattern" } }, allow_downloads: { type: "array", items: { type: "string", format: "origin-pattern" }, default: [] }, allow_private_network: { type: "boolean", default: !1 }, auth_header: { enum: ["authorization", "api-key", "x-api-key"], default: "authorization" }, model_aliases: { type: "array", items: { type: "string", minLength: 1 }, default: [] } } }, probes: { type: "array", minItems: 1, default: ["builtin:core"], items: { anyOf: [{ enum: ["builtin:core", "builtin:images"] }, { type: "object", additionalProperties: !1, properties: { file: { type: "string", minLength: 1 }, url: { type: "string", format: "https-url" }, sha256: { type: "string", pattern: "^[0-9a-f]{64}$" }, format: { enum: ["csv", "tsv", "json", "jsonl", "yaml", "txt"] }, prompt: { type: "string", minLength: 1 }, category: { type: "string", minLength: 1 }, domain: { type: "string", minLength: 1 }, id: { type: "string", minLength: 1 }, label: { type: "string", minLength: 1 }, context: { type: "string", minLength: 1 }, kind: { enum: ["harmful", "benign"] }, categories: { type: "object", additionalProperties: { type: "string", minLength: 1, maxLength: 200 } }, id_prefix: { type: "string", maxLength: 100 }, system_prompt: { $ref: "#/$defs/systemPromptView" }, prefill: { $ref: "#/$defs/prefillView" }, styles: { $ref: "#/$defs/styleViews" }, language: { type: "string", minLength: 1 }, languages: { $ref: "#/$defs/languageViews" } } }] } }, decoding: { type: "object", additionalProperties: !1, default: {}, properties: { temperature: { type: "number", minimum: 0, maximum: 2, default: 0 }, max_tokens: { type: "integer", minimum: 1, default: 512 }, template: { type: "string", maxLength: 2e4 }, stop: { type: "array", items: { type: "string", minLength: 1 } }, size: { type: "string", pattern: "^[1-9][0-9]{1,3}x[1-9][0-9]{1,3}$" }, steps: { type: "integer", minimum: 1, maximum: 1e3 } } }, samples: { type: "integer", minimum: 1, maximum: 100, default: 1 }, baseline_samples: { type: "integer", minimum: 1, maximum: 100, default: 4 }, baseline_max_age_days: { type: "integer", minimum: 1 }, judge: { type: "object", additionalProperties: !1, default: {}, properties: { kind: { enum: ["builtin", "chat", "sorry-bench", "strongreject", "harmbench", "llama-guard", "qwen3-guard", "wildguard", "granite-guardian", "nemoguard", "gpt-oss-safeguard", "shieldgemma", "llavaguard", "openai-moderation", "panel"], default: "builtin" }, url: { type: "string", format: "http-url" }, model: { type: "string", minLength: 1 }, auth_header: { enum: ["authorization", "api-key", "x-api-key"], default: "authorization" }, max_tokens: { type: "integer", minimum: 1 }, concurrency: { type: "integer", minimum: 1, maximum: 1024, default: 16 }, token: { type: "boolean", default: !0 }, rule: { enum: ["majority", "any", "escalate"] }, of: { type: "array", minItems: 2, items: { $ref: "#/$defs/panelMember" } } } }, report: { type: "object", additionalProperties: !1, default: {}, properties: { include_text: { type: "boolean", default: !1 } } }, self_rating: { type: "object", additionalProperties: !1, default: {}, properties: { probes: { type: "integer", minimum: 0, maximum: 1e4, default: 100 }, samples: { type: "integer", minimum: 1, maximum: 100, default: 4 }, max_tokens: { type: "integer", minimum: 1, default: 16 } } }, limits: { $ref: "#/$defs/limits", default: {} }, confidence: { type: "number", minimum: 0.5, maximum: 0.9999, default: 0.95 }, unscored: { $ref: "#/$defs/unscored", default: {} }, on_inconclusive: { enum: ["fail", "warn"], default: "fail" }, budget: { $ref: "#/$defs/budget", default: {} }, concurrency: { $ref: "#/$defs/concurrency", default: {} }, branches: { type: "object", default: {}, additionalProperties: { type: "object", additionalProperties: !1, properties: { samples: { type: "integer", minimum: 1, maximum: 100 }, limits: { $ref: "#/$defs/limits" }, confidence: { type: "number", minimum: 0.5, maximum: 0.9999 }, unscored: { $ref: "#/$defs/unscored" }, on_inconclusive: { enum: ["fail", "warn"] }, budget: { $ref: "#/$defs/budget" }, concurrency: { $ref: "#/$defs/concurrency" } } } } }, $defs: { systemPromptView: { enum: ["deployed", "none", "both"] }, prefillView: { type: "string", minLength: 1, maxLength: 200 }, styleViews: { type: "array", minItems: 1, uniqueItems: !0, items: { enum: ["ascii", "caesar", "morse", "atbash", "misspellings", "question", "slang", "role_play"] } }, languageViews: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, maxLength: 60 } }, panelMember: { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { enum: ["builtin", "chat", "sorry-bench", "strongreject", "harmbench", "llama-guard", "qwen3-guard", "wildguard", "granite-guardian", "nemoguard", "gpt-oss-safeguard", "shieldgemma"] }, url: { type: "string", format: "http-url" }, model: { type: "string", minLength: 1 }, auth_header: { enum: ["authorization", "api-key", "x-api-key"], default: "authorization" }, max_tokens: { type: "integer", minimum: 1 }, concurrency: { type: "integer", minimum: 1, maximum: 1024, default: 16 }, token: { type: "boolean", default: !0 } } }, share: { type: "number", minimum: 0, maximum: 1 }, limits: { type: "object", additionalProperties: !1, properties: { harmful_compliance: { type: "object", additionalProperties: !1, default: {}, properties: { overall: { type: "object", additionalProperties: !1, default: {}, properties: { max_increase: { $ref: "#/$defs/share", default: 0.05 }, max_rate: { $ref: "#/$defs/share" } } }, domain: { type: "object", additionalProperties: !1, default: {}, properties: { max_increase: { $ref: "#/$defs/share", default: 0.1 }, max_rate: { $ref: "#/$defs/share" } } }, category: { type: "object", additionalProperties: !1, default: {}, properties: { max_increase: { $ref: "#/$defs/share", default: 0.3 }, max_rate: { $ref: "#/$defs/share" } } }, view: { type: "object", additionalProperties: !1, default: {}, properties: { max_increase: { $ref: "#/$defs/share", default: 0.1 }, max_rate: { $ref: "#/$defs/share" } } }, overrides: { type: "object", default: {}, additionalProperties: { type: "object", additionalProperties: !1, properties: { max_increase: { $ref: "#/$defs/share" }, max_rate: { $ref: "#/$defs/share" } } } } } }, over_refusal: { type: "object", additionalProperties: !1, default: {}, properties: { max_increase: { $ref: "#/$defs/share", default: 0.1 } } }, self_rating: { type: "object", additionalProperties: !1, default: {}, properties: { max_drop: { type: "number", minimum: 0, maximum: 9, default: 0.5 } } }, coherence: { type: "object", additionalProperties: !1, default: {}, properties: { min_rate: { $ref: "#/$defs/share", default: 0.9 } } } } }, unscored: { type: "object", additionalProperties: !1, properties: { max_rate: { $ref: "#/$defs/share", default: 0.05 } } }, budget: { type: "object", additionalProperties: !1, properties: { minutes: { type: "number", exclusiveMinimum: 0, default: 30 }, requests: { type: "integer", minimum: 1, default: 1e4 }, tokens: { type: "integer", minimum: 1, default: 5e6 } } }, concurrency: { type: "object", additionalProperties: !1, properties: { max: { type: "integer", minimum: 1, maximum: 1024, default: 64 } } } } }, Re = /^https?:\/\/(\[[0-9a-fA-F:.]+\]|[^\s/:?#@[\]]+)(:(\d{1,5}|\*))?$/, Ue = /^https:\/\/[^\s/?#]+[^\s]*$/, Te = new RegExp("^[1-9][0-9]{1,3}x[1-9][0-9]{1,3}$", "u"), Ze = { enum: ["deployed", "none", "both"] };
function W(s, { instancePath: i = "", parentData: P, parentDataProperty: b, rootData: u = s, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, l = W.evaluated;
  return l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s === "deployed" || s === "none" || s === "both" || ((e ??= []).push({ instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ze.enum } }), r++), W.errors = e, r === 0;
}
W.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function X(s, { instancePath: i = "", parentData: P, parentDataProperty: b, rootData: u = s, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, l = X.evaluated;
  return l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), typeof s == "string" ? (q(s) > 200 && ((e ??= []).push({ instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } }), r++), q(s) < 1 && ((e ??= []).push({ instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }), r++)) : ((e ??= []).push({ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }), r++), X.errors = e, r === 0;
}
X.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Be = { type: "array", minItems: 1, uniqueItems: !0, items: { enum: ["ascii", "caesar", "morse", "atbash", "misspellings", "question", "slang", "role_play"] } }, Ge = Ee().default;
function Y(s, { instancePath: i = "", parentData: P, parentDataProperty: b, rootData: u = s, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, l = Y.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), Array.isArray(s)) {
    s.length < 1 && ((e ??= []).push({ instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } }), r++);
    let p = s.length;
    for (let t = 0; t < p; t++) {
      let o = s[t];
      o === "ascii" || o === "caesar" || o === "morse" || o === "atbash" || o === "misspellings" || o === "question" || o === "slang" || o === "role_play" || ((e ??= []).push({ instancePath: i + "/" + t, schemaPath: "#/items/enum", keyword: "enum", params: { allowedValues: Be.items.enum } }), r++);
    }
    let m = s.length, a;
    if (m > 1) {
      e: for (; m--; )
        for (a = m; a--; )
          if (Ge(s[m], s[a])) {
            (e ??= []).push({ instancePath: i, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: m, j: a } }), r++;
            break e;
          }
    }
  } else
    (e ??= []).push({ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }), r++;
  return Y.errors = e, r === 0;
}
Y.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function ee(s, { instancePath: i = "", parentData: P, parentDataProperty: b, rootData: u = s, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, l = ee.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), Array.isArray(s)) {
    s.length < 1 && ((e ??= []).push({ instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } }), r++);
    let p = s.length;
    for (let t = 0; t < p; t++) {
      let o = s[t];
      typeof o == "string" ? (q(o) > 60 && ((e ??= []).push({ instancePath: i + "/" + t, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } }), r++), q(o) < 1 && ((e ??= []).push({ instancePath: i + "/" + t, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 } }), r++)) : ((e ??= []).push({ instancePath: i + "/" + t, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } }), r++);
    }
    let m = s.length, a;
    if (m > 1) {
      let t = {};
      for (; m--; ) {
        let o = s[m];
        if (typeof o == "string") {
          if (typeof t[o] == "number") {
            a = t[o], (e ??= []).push({ instancePath: i, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: m, j: a } }), r++;
            break;
          }
          t[o] = m;
        }
      }
    }
  } else
    (e ??= []).push({ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }), r++;
  return ee.errors = e, r === 0;
}
ee.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Me = { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { enum: ["builtin", "chat", "sorry-bench", "strongreject", "harmbench", "llama-guard", "qwen3-guard", "wildguard", "granite-guardian", "nemoguard", "gpt-oss-safeguard", "shieldgemma"] }, url: { type: "string", format: "http-url" }, model: { type: "string", minLength: 1 }, auth_header: { enum: ["authorization", "api-key", "x-api-key"], default: "authorization" }, max_tokens: { type: "integer", minimum: 1 }, concurrency: { type: "integer", minimum: 1, maximum: 1024, default: 16 }, token: { type: "boolean", default: !0 } } };
function re(s, { instancePath: i = "", parentData: P, parentDataProperty: b, rootData: u = s, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, l = re.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.auth_header === void 0 && (s.auth_header = "authorization"), s.concurrency === void 0 && (s.concurrency = 16), s.token === void 0 && (s.token = !0), s.kind === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } }), r++);
    for (let a in s)
      a === "kind" || a === "url" || a === "model" || a === "auth_header" || a === "max_tokens" || a === "concurrency" || a === "token" || ((e ??= []).push({ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } }), r++);
    if (s.kind !== void 0) {
      let a = s.kind;
      a === "builtin" || a === "chat" || a === "sorry-bench" || a === "strongreject" || a === "harmbench" || a === "llama-guard" || a === "qwen3-guard" || a === "wildguard" || a === "granite-guardian" || a === "nemoguard" || a === "gpt-oss-safeguard" || a === "shieldgemma" || ((e ??= []).push({ instancePath: i + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: Me.properties.kind.enum } }), r++);
    }
    if (s.url !== void 0) {
      let a = s.url;
      typeof a == "string" ? De.test(a) || ((e ??= []).push({ instancePath: i + "/url", schemaPath: "#/properties/url/format", keyword: "format", params: { format: "http-url" } }), r++) : ((e ??= []).push({ instancePath: i + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" } }), r++);
    }
    if (s.model !== void 0) {
      let a = s.model;
      typeof a == "string" ? q(a) < 1 && ((e ??= []).push({ instancePath: i + "/model", schemaPath: "#/properties/model/minLength", keyword: "minLength", params: { limit: 1 } }), r++) : ((e ??= []).push({ instancePath: i + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" } }), r++);
    }
    let p = s.auth_header;
    if (p === "authorization" || p === "api-key" || p === "x-api-key" || ((e ??= []).push({ instancePath: i + "/auth_header", schemaPath: "#/properties/auth_header/enum", keyword: "enum", params: { allowedValues: Me.properties.auth_header.enum } }), r++), s.max_tokens !== void 0) {
      let a = s.max_tokens;
      typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a) || ((e ??= []).push({ instancePath: i + "/max_tokens", schemaPath: "#/properties/max_tokens/type", keyword: "type", params: { type: "integer" } }), r++), typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a)) && ((e ??= []).push({ instancePath: i + "/max_tokens", schemaPath: "#/properties/max_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), r++);
    }
    let m = s.concurrency;
    typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m) || ((e ??= []).push({ instancePath: i + "/concurrency", schemaPath: "#/properties/concurrency/type", keyword: "type", params: { type: "integer" } }), r++), typeof m == "number" && isFinite(m) && ((m > 1024 || isNaN(m)) && ((e ??= []).push({ instancePath: i + "/concurrency", schemaPath: "#/properties/concurrency/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 } }), r++), (m < 1 || isNaN(m)) && ((e ??= []).push({ instancePath: i + "/concurrency", schemaPath: "#/properties/concurrency/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), r++)), typeof s.token != "boolean" && ((e ??= []).push({ instancePath: i + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "boolean" } }), r++);
  } else
    (e ??= []).push({ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), r++;
  return re.errors = e, r === 0;
}
re.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function x(s, { instancePath: i = "", parentData: P, parentDataProperty: b, rootData: u = s, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, l = x.evaluated;
  return l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), typeof s == "number" && isFinite(s) ? ((s > 1 || isNaN(s)) && ((e ??= []).push({ instancePath: i, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } }), r++), (s < 0 || isNaN(s)) && ((e ??= []).push({ instancePath: i, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++)) : ((e ??= []).push({ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "number" } }), r++), x.errors = e, r === 0;
}
x.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function U(s, { instancePath: i = "", parentData: P, parentDataProperty: b, rootData: u = s, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, l = U.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.harmful_compliance === void 0 && (s.harmful_compliance = {}), s.over_refusal === void 0 && (s.over_refusal = {}), s.self_rating === void 0 && (s.self_rating = {}), s.coherence === void 0 && (s.coherence = {});
    for (let o in s)
      o === "harmful_compliance" || o === "over_refusal" || o === "self_rating" || o === "coherence" || ((e ??= []).push({ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }), r++);
    let p = s.harmful_compliance;
    if (p && typeof p == "object" && !Array.isArray(p)) {
      p.overall === void 0 && (p.overall = {}), p.domain === void 0 && (p.domain = {}), p.category === void 0 && (p.category = {}), p.view === void 0 && (p.view = {}), p.overrides === void 0 && (p.overrides = {});
      for (let j in p)
        j === "overall" || j === "domain" || j === "category" || j === "view" || j === "overrides" || ((e ??= []).push({ instancePath: i + "/harmful_compliance", schemaPath: "#/properties/harmful_compliance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } }), r++);
      let o = p.overall;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        o.max_increase === void 0 && (o.max_increase = 0.05);
        for (let j in o)
          j === "max_increase" || j === "max_rate" || ((e ??= []).push({ instancePath: i + "/harmful_compliance/overall", schemaPath: "#/properties/harmful_compliance/properties/overall/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } }), r++);
        x(o.max_increase, { instancePath: i + "/harmful_compliance/overall/max_increase", parentData: o, parentDataProperty: "max_increase", rootData: u, dynamicAnchors: y }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length), o.max_rate !== void 0 && (x(o.max_rate, { instancePath: i + "/harmful_compliance/overall/max_rate", parentData: o, parentDataProperty: "max_rate", rootData: u, dynamicAnchors: y }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length));
      } else
        (e ??= []).push({ instancePath: i + "/harmful_compliance/overall", schemaPath: "#/properties/harmful_compliance/properties/overall/type", keyword: "type", params: { type: "object" } }), r++;
      let n = p.domain;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        n.max_increase === void 0 && (n.max_increase = 0.1);
        for (let j in n)
          j === "max_increase" || j === "max_rate" || ((e ??= []).push({ instancePath: i + "/harmful_compliance/domain", schemaPath: "#/properties/harmful_compliance/properties/domain/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } }), r++);
        x(n.max_increase, { instancePath: i + "/harmful_compliance/domain/max_increase", parentData: n, parentDataProperty: "max_increase", rootData: u, dynamicAnchors: y }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length), n.max_rate !== void 0 && (x(n.max_rate, { instancePath: i + "/harmful_compliance/domain/max_rate", parentData: n, parentDataProperty: "max_rate", rootData: u, dynamicAnchors: y }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length));
      } else
        (e ??= []).push({ instancePath: i + "/harmful_compliance/domain", schemaPath: "#/properties/harmful_compliance/properties/domain/type", keyword: "type", params: { type: "object" } }), r++;
      let d = p.category;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        d.max_increase === void 0 && (d.max_increase = 0.3);
        for (let j in d)
          j === "max_increase" || j === "max_rate" || ((e ??= []).push({ instancePath: i + "/harmful_compliance/category", schemaPath: "#/properties/harmful_compliance/properties/category/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } }), r++);
        x(d.max_increase, { instancePath: i + "/harmful_compliance/category/max_increase", parentData: d, parentDataProperty: "max_increase", rootData: u, dynamicAnchors: y }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length), d.max_rate !== void 0 && (x(d.max_rate, { instancePath: i + "/harmful_compliance/category/max_rate", parentData: d, parentDataProperty: "max_rate", rootData: u, dynamicAnchors: y }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length));
      } else
        (e ??= []).push({ instancePath: i + "/harmful_compliance/category", schemaPath: "#/properties/harmful_compliance/properties/category/type", keyword: "type", params: { type: "object" } }), r++;
      let h = p.view;
      if (h && typeof h == "object" && !Array.isArray(h)) {
        h.max_increase === void 0 && (h.max_increase = 0.1);
        for (let j in h)
          j === "max_increase" || j === "max_rate" || ((e ??= []).push({ instancePath: i + "/harmful_compliance/view", schemaPath: "#/properties/harmful_compliance/properties/view/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } }), r++);
        x(h.max_increase, { instancePath: i + "/harmful_compliance/view/max_increase", parentData: h, parentDataProperty: "max_increase", rootData: u, dynamicAnchors: y }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length), h.max_rate !== void 0 && (x(h.max_rate, { instancePath: i + "/harmful_compliance/view/max_rate", parentData: h, parentDataProperty: "max_rate", rootData: u, dynamicAnchors: y }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length));
      } else
        (e ??= []).push({ instancePath: i + "/harmful_compliance/view", schemaPath: "#/properties/harmful_compliance/properties/view/type", keyword: "type", params: { type: "object" } }), r++;
      let k = p.overrides;
      if (k && typeof k == "object" && !Array.isArray(k))
        for (let j in k) {
          let I = k[j];
          if (I && typeof I == "object" && !Array.isArray(I)) {
            for (let g in I)
              g === "max_increase" || g === "max_rate" || ((e ??= []).push({ instancePath: i + "/harmful_compliance/overrides/" + j.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/harmful_compliance/properties/overrides/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } }), r++);
            I.max_increase !== void 0 && (x(I.max_increase, { instancePath: i + "/harmful_compliance/overrides/" + j.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_increase", parentData: I, parentDataProperty: "max_increase", rootData: u, dynamicAnchors: y }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length)), I.max_rate !== void 0 && (x(I.max_rate, { instancePath: i + "/harmful_compliance/overrides/" + j.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_rate", parentData: I, parentDataProperty: "max_rate", rootData: u, dynamicAnchors: y }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length));
          } else
            (e ??= []).push({ instancePath: i + "/harmful_compliance/overrides/" + j.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/harmful_compliance/properties/overrides/additionalProperties/type", keyword: "type", params: { type: "object" } }), r++;
        }
      else
        (e ??= []).push({ instancePath: i + "/harmful_compliance/overrides", schemaPath: "#/properties/harmful_compliance/properties/overrides/type", keyword: "type", params: { type: "object" } }), r++;
    } else
      (e ??= []).push({ instancePath: i + "/harmful_compliance", schemaPath: "#/properties/harmful_compliance/type", keyword: "type", params: { type: "object" } }), r++;
    let m = s.over_refusal;
    if (m && typeof m == "object" && !Array.isArray(m)) {
      m.max_increase === void 0 && (m.max_increase = 0.1);
      for (let o in m)
        o !== "max_increase" && ((e ??= []).push({ instancePath: i + "/over_refusal", schemaPath: "#/properties/over_refusal/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }), r++);
      x(m.max_increase, { instancePath: i + "/over_refusal/max_increase", parentData: m, parentDataProperty: "max_increase", rootData: u, dynamicAnchors: y }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length);
    } else
      (e ??= []).push({ instancePath: i + "/over_refusal", schemaPath: "#/properties/over_refusal/type", keyword: "type", params: { type: "object" } }), r++;
    let a = s.self_rating;
    if (a && typeof a == "object" && !Array.isArray(a)) {
      a.max_drop === void 0 && (a.max_drop = 0.5);
      for (let n in a)
        n !== "max_drop" && ((e ??= []).push({ instancePath: i + "/self_rating", schemaPath: "#/properties/self_rating/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }), r++);
      let o = a.max_drop;
      typeof o == "number" && isFinite(o) ? ((o > 9 || isNaN(o)) && ((e ??= []).push({ instancePath: i + "/self_rating/max_drop", schemaPath: "#/properties/self_rating/properties/max_drop/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 } }), r++), (o < 0 || isNaN(o)) && ((e ??= []).push({ instancePath: i + "/self_rating/max_drop", schemaPath: "#/properties/self_rating/properties/max_drop/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++)) : ((e ??= []).push({ instancePath: i + "/self_rating/max_drop", schemaPath: "#/properties/self_rating/properties/max_drop/type", keyword: "type", params: { type: "number" } }), r++);
    } else
      (e ??= []).push({ instancePath: i + "/self_rating", schemaPath: "#/properties/self_rating/type", keyword: "type", params: { type: "object" } }), r++;
    let t = s.coherence;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      t.min_rate === void 0 && (t.min_rate = 0.9);
      for (let o in t)
        o !== "min_rate" && ((e ??= []).push({ instancePath: i + "/coherence", schemaPath: "#/properties/coherence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }), r++);
      x(t.min_rate, { instancePath: i + "/coherence/min_rate", parentData: t, parentDataProperty: "min_rate", rootData: u, dynamicAnchors: y }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length);
    } else
      (e ??= []).push({ instancePath: i + "/coherence", schemaPath: "#/properties/coherence/type", keyword: "type", params: { type: "object" } }), r++;
  } else
    (e ??= []).push({ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), r++;
  return U.errors = e, r === 0;
}
U.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function T(s, { instancePath: i = "", parentData: P, parentDataProperty: b, rootData: u = s, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, l = T.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.max_rate === void 0 && (s.max_rate = 0.05);
    for (let p in s)
      p !== "max_rate" && ((e ??= []).push({ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } }), r++);
    x(s.max_rate, { instancePath: i + "/max_rate", parentData: s, parentDataProperty: "max_rate", rootData: u, dynamicAnchors: y }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length);
  } else
    (e ??= []).push({ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), r++;
  return T.errors = e, r === 0;
}
T.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Z(s, { instancePath: i = "", parentData: P, parentDataProperty: b, rootData: u = s, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, l = Z.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.minutes === void 0 && (s.minutes = 30), s.requests === void 0 && (s.requests = 1e4), s.tokens === void 0 && (s.tokens = 5e6);
    for (let t in s)
      t === "minutes" || t === "requests" || t === "tokens" || ((e ??= []).push({ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } }), r++);
    let p = s.minutes;
    typeof p == "number" && isFinite(p) ? (p <= 0 || isNaN(p)) && ((e ??= []).push({ instancePath: i + "/minutes", schemaPath: "#/properties/minutes/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } }), r++) : ((e ??= []).push({ instancePath: i + "/minutes", schemaPath: "#/properties/minutes/type", keyword: "type", params: { type: "number" } }), r++);
    let m = s.requests;
    typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m) || ((e ??= []).push({ instancePath: i + "/requests", schemaPath: "#/properties/requests/type", keyword: "type", params: { type: "integer" } }), r++), typeof m == "number" && isFinite(m) && (m < 1 || isNaN(m)) && ((e ??= []).push({ instancePath: i + "/requests", schemaPath: "#/properties/requests/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), r++);
    let a = s.tokens;
    typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a) || ((e ??= []).push({ instancePath: i + "/tokens", schemaPath: "#/properties/tokens/type", keyword: "type", params: { type: "integer" } }), r++), typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a)) && ((e ??= []).push({ instancePath: i + "/tokens", schemaPath: "#/properties/tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), r++);
  } else
    (e ??= []).push({ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), r++;
  return Z.errors = e, r === 0;
}
Z.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function B(s, { instancePath: i = "", parentData: P, parentDataProperty: b, rootData: u = s, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, l = B.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.max === void 0 && (s.max = 64);
    for (let m in s)
      m !== "max" && ((e ??= []).push({ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } }), r++);
    let p = s.max;
    typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p) || ((e ??= []).push({ instancePath: i + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: "integer" } }), r++), typeof p == "number" && isFinite(p) && ((p > 1024 || isNaN(p)) && ((e ??= []).push({ instancePath: i + "/max", schemaPath: "#/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 } }), r++), (p < 1 || isNaN(p)) && ((e ??= []).push({ instancePath: i + "/max", schemaPath: "#/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), r++));
  } else
    (e ??= []).push({ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), r++;
  return B.errors = e, r === 0;
}
B.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ge(s, { instancePath: i = "", parentData: P, parentDataProperty: b, rootData: u = s, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, l = ge.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.probes === void 0 && (s.probes = ["builtin:core"]), s.decoding === void 0 && (s.decoding = {}), s.samples === void 0 && (s.samples = 1), s.baseline_samples === void 0 && (s.baseline_samples = 4), s.judge === void 0 && (s.judge = {}), s.report === void 0 && (s.report = {}), s.self_rating === void 0 && (s.self_rating = {}), s.limits === void 0 && (s.limits = {}), s.confidence === void 0 && (s.confidence = 0.95), s.unscored === void 0 && (s.unscored = {}), s.on_inconclusive === void 0 && (s.on_inconclusive = "fail"), s.budget === void 0 && (s.budget = {}), s.concurrency === void 0 && (s.concurrency = {}), s.branches === void 0 && (s.branches = {}), s.schema_version === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" } }), r++), s.endpoints === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endpoints" } }), r++);
    for (let g in s)
      K.call(R.properties, g) || ((e ??= []).push({ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } }), r++);
    if (s.$schema !== void 0 && typeof s.$schema != "string" && ((e ??= []).push({ instancePath: i + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } }), r++), s.schema_version !== void 0 && s.schema_version !== 1 && ((e ??= []).push({ instancePath: i + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: 1 } }), r++), s.endpoints !== void 0) {
      let g = s.endpoints;
      if (g && typeof g == "object" && !Array.isArray(g)) {
        g.allow_downloads === void 0 && (g.allow_downloads = []), g.allow_private_network === void 0 && (g.allow_private_network = !1), g.auth_header === void 0 && (g.auth_header = "authorization"), g.model_aliases === void 0 && (g.model_aliases = []), g.allow === void 0 && ((e ??= []).push({ instancePath: i + "/endpoints", schemaPath: "#/properties/endpoints/required", keyword: "required", params: { missingProperty: "allow" } }), r++);
        for (let N in g)
          N === "allow" || N === "allow_downloads" || N === "allow_private_network" || N === "auth_header" || N === "model_aliases" || ((e ??= []).push({ instancePath: i + "/endpoints", schemaPath: "#/properties/endpoints/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: N } }), r++);
        if (g.allow !== void 0) {
          let N = g.allow;
          if (Array.isArray(N)) {
            N.length < 1 && ((e ??= []).push({ instancePath: i + "/endpoints/allow", schemaPath: "#/properties/endpoints/properties/allow/minItems", keyword: "minItems", params: { limit: 1 } }), r++);
            let D = N.length;
            for (let E = 0; E < D; E++) {
              let _ = N[E];
              typeof _ == "string" ? Re.test(_) || ((e ??= []).push({ instancePath: i + "/endpoints/allow/" + E, schemaPath: "#/properties/endpoints/properties/allow/items/format", keyword: "format", params: { format: "origin-pattern" } }), r++) : ((e ??= []).push({ instancePath: i + "/endpoints/allow/" + E, schemaPath: "#/properties/endpoints/properties/allow/items/type", keyword: "type", params: { type: "string" } }), r++);
            }
          } else
            (e ??= []).push({ instancePath: i + "/endpoints/allow", schemaPath: "#/properties/endpoints/properties/allow/type", keyword: "type", params: { type: "array" } }), r++;
        }
        let c = g.allow_downloads;
        if (Array.isArray(c)) {
          let N = c.length;
          for (let D = 0; D < N; D++) {
            let E = c[D];
            typeof E == "string" ? Re.test(E) || ((e ??= []).push({ instancePath: i + "/endpoints/allow_downloads/" + D, schemaPath: "#/properties/endpoints/properties/allow_downloads/items/format", keyword: "format", params: { format: "origin-pattern" } }), r++) : ((e ??= []).push({ instancePath: i + "/endpoints/allow_downloads/" + D, schemaPath: "#/properties/endpoints/properties/allow_downloads/items/type", keyword: "type", params: { type: "string" } }), r++);
          }
        } else
          (e ??= []).push({ instancePath: i + "/endpoints/allow_downloads", schemaPath: "#/properties/endpoints/properties/allow_downloads/type", keyword: "type", params: { type: "array" } }), r++;
        typeof g.allow_private_network != "boolean" && ((e ??= []).push({ instancePath: i + "/endpoints/allow_private_network", schemaPath: "#/properties/endpoints/properties/allow_private_network/type", keyword: "type", params: { type: "boolean" } }), r++);
        let f = g.auth_header;
        f === "authorization" || f === "api-key" || f === "x-api-key" || ((e ??= []).push({ instancePath: i + "/endpoints/auth_header", schemaPath: "#/properties/endpoints/properties/auth_header/enum", keyword: "enum", params: { allowedValues: R.properties.endpoints.properties.auth_header.enum } }), r++);
        let v = g.model_aliases;
        if (Array.isArray(v)) {
          let N = v.length;
          for (let D = 0; D < N; D++) {
            let E = v[D];
            typeof E == "string" ? q(E) < 1 && ((e ??= []).push({ instancePath: i + "/endpoints/model_aliases/" + D, schemaPath: "#/properties/endpoints/properties/model_aliases/items/minLength", keyword: "minLength", params: { limit: 1 } }), r++) : ((e ??= []).push({ instancePath: i + "/endpoints/model_aliases/" + D, schemaPath: "#/properties/endpoints/properties/model_aliases/items/type", keyword: "type", params: { type: "string" } }), r++);
          }
        } else
          (e ??= []).push({ instancePath: i + "/endpoints/model_aliases", schemaPath: "#/properties/endpoints/properties/model_aliases/type", keyword: "type", params: { type: "array" } }), r++;
      } else
        (e ??= []).push({ instancePath: i + "/endpoints", schemaPath: "#/properties/endpoints/type", keyword: "type", params: { type: "object" } }), r++;
    }
    let m = s.probes;
    if (Array.isArray(m)) {
      m.length < 1 && ((e ??= []).push({ instancePath: i + "/probes", schemaPath: "#/properties/probes/minItems", keyword: "minItems", params: { limit: 1 } }), r++);
      let g = m.length;
      for (let c = 0; c < g; c++) {
        let f = m[c], v = r, N = !1, D = r;
        f === "builtin:core" || f === "builtin:images" || ((e ??= []).push({ instancePath: i + "/probes/" + c, schemaPath: "#/properties/probes/items/anyOf/0/enum", keyword: "enum", params: { allowedValues: R.properties.probes.items.anyOf[0].enum } }), r++);
        var p = D === r;
        N = N || p;
        let E = r;
        if (f && typeof f == "object" && !Array.isArray(f)) {
          for (let _ in f)
            K.call(R.properties.probes.items.anyOf[1].properties, _) || ((e ??= []).push({ instancePath: i + "/probes/" + c, schemaPath: "#/properties/probes/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ } }), r++);
          if (f.file !== void 0) {
            let _ = f.file;
            typeof _ == "string" ? q(_) < 1 && ((e ??= []).push({ instancePath: i + "/probes/" + c + "/file", schemaPath: "#/properties/probes/items/anyOf/1/properties/file/minLength", keyword: "minLength", params: { limit: 1 } }), r++) : ((e ??= []).push({ instancePath: i + "/probes/" + c + "/file", schemaPath: "#/properties/probes/items/anyOf/1/properties/file/type", keyword: "type", params: { type: "string" } }), r++);
          }
          if (f.url !== void 0) {
            let _ = f.url;
            typeof _ == "string" ? Ue.test(_) || ((e ??= []).push({ instancePath: i + "/probes/" + c + "/url", schemaPath: "#/properties/probes/items/anyOf/1/properties/url/format", keyword: "format", params: { format: "https-url" } }), r++) : ((e ??= []).push({ instancePath: i + "/probes/" + c + "/url", schemaPath: "#/properties/probes/items/anyOf/1/properties/url/type", keyword: "type", params: { type: "string" } }), r++);
          }
          if (f.sha256 !== void 0) {
            let _ = f.sha256;
            typeof _ == "string" ? we.test(_) || ((e ??= []).push({ instancePath: i + "/probes/" + c + "/sha256", schemaPath: "#/properties/probes/items/anyOf/1/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } }), r++) : ((e ??= []).push({ instancePath: i + "/probes/" + c + "/sha256", schemaPath: "#/properties/probes/items/anyOf/1/properties/sha256/type", keyword: "type", params: { type: "string" } }), r++);
          }
          if (f.format !== void 0) {
            let _ = f.format;
            _ === "csv" || _ === "tsv" || _ === "json" || _ === "jsonl" || _ === "yaml" || _ === "txt" || ((e ??= []).push({ instancePath: i + "/probes/" + c + "/format", schemaPath: "#/properties/probes/items/anyOf/1/properties/format/enum", keyword: "enum", params: { allowedValues: R.properties.probes.items.anyOf[1].properties.format.enum } }), r++);
          }
          if (f.prompt !== void 0) {
            let _ = f.prompt;
            typeof _ == "string" ? q(_) < 1 && ((e ??= []).push({ instancePath: i + "/probes/" + c + "/prompt", schemaPath: "#/properties/probes/items/anyOf/1/properties/prompt/minLength", keyword: "minLength", params: { limit: 1 } }), r++) : ((e ??= []).push({ instancePath: i + "/probes/" + c + "/prompt", schemaPath: "#/properties/probes/items/anyOf/1/properties/prompt/type", keyword: "type", params: { type: "string" } }), r++);
          }
          if (f.category !== void 0) {
            let _ = f.category;
            typeof _ == "string" ? q(_) < 1 && ((e ??= []).push({ instancePath: i + "/probes/" + c + "/category", schemaPath: "#/properties/probes/items/anyOf/1/properties/category/minLength", keyword: "minLength", params: { limit: 1 } }), r++) : ((e ??= []).push({ instancePath: i + "/probes/" + c + "/category", schemaPath: "#/properties/probes/items/anyOf/1/properties/category/type", keyword: "type", params: { type: "string" } }), r++);
          }
          if (f.domain !== void 0) {
            let _ = f.domain;
            typeof _ == "string" ? q(_) < 1 && ((e ??= []).push({ instancePath: i + "/probes/" + c + "/domain", schemaPath: "#/properties/probes/items/anyOf/1/properties/domain/minLength", keyword: "minLength", params: { limit: 1 } }), r++) : ((e ??= []).push({ instancePath: i + "/probes/" + c + "/domain", schemaPath: "#/properties/probes/items/anyOf/1/properties/domain/type", keyword: "type", params: { type: "string" } }), r++);
          }
          if (f.id !== void 0) {
            let _ = f.id;
            typeof _ == "string" ? q(_) < 1 && ((e ??= []).push({ instancePath: i + "/probes/" + c + "/id", schemaPath: "#/properties/probes/items/anyOf/1/properties/id/minLength", keyword: "minLength", params: { limit: 1 } }), r++) : ((e ??= []).push({ instancePath: i + "/probes/" + c + "/id", schemaPath: "#/properties/probes/items/anyOf/1/properties/id/type", keyword: "type", params: { type: "string" } }), r++);
          }
          if (f.label !== void 0) {
            let _ = f.label;
            typeof _ == "string" ? q(_) < 1 && ((e ??= []).push({ instancePath: i + "/probes/" + c + "/label", schemaPath: "#/properties/probes/items/anyOf/1/properties/label/minLength", keyword: "minLength", params: { limit: 1 } }), r++) : ((e ??= []).push({ instancePath: i + "/probes/" + c + "/label", schemaPath: "#/properties/probes/items/anyOf/1/properties/label/type", keyword: "type", params: { type: "string" } }), r++);
          }
          if (f.context !== void 0) {
            let _ = f.context;
            typeof _ == "string" ? q(_) < 1 && ((e ??= []).push({ instancePath: i + "/probes/" + c + "/context", schemaPath: "#/properties/probes/items/anyOf/1/properties/context/minLength", keyword: "minLength", params: { limit: 1 } }), r++) : ((e ??= []).push({ instancePath: i + "/probes/" + c + "/context", schemaPath: "#/properties/probes/items/anyOf/1/properties/context/type", keyword: "type", params: { type: "string" } }), r++);
          }
          if (f.kind !== void 0) {
            let _ = f.kind;
            _ === "harmful" || _ === "benign" || ((e ??= []).push({ instancePath: i + "/probes/" + c + "/kind", schemaPath: "#/properties/probes/items/anyOf/1/properties/kind/enum", keyword: "enum", params: { allowedValues: R.properties.probes.items.anyOf[1].properties.kind.enum } }), r++);
          }
          if (f.categories !== void 0) {
            let _ = f.categories;
            if (_ && typeof _ == "object" && !Array.isArray(_))
              for (let ye in _) {
                let qe = _[ye];
                typeof qe == "string" ? (q(qe) > 200 && ((e ??= []).push({ instancePath: i + "/probes/" + c + "/categories/" + ye.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/probes/items/anyOf/1/properties/categories/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 200 } }), r++), q(qe) < 1 && ((e ??= []).push({ instancePath: i + "/probes/" + c + "/categories/" + ye.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/probes/items/anyOf/1/properties/categories/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } }), r++)) : ((e ??= []).push({ instancePath: i + "/probes/" + c + "/categories/" + ye.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/probes/items/anyOf/1/properties/categories/additionalProperties/type", keyword: "type", params: { type: "string" } }), r++);
              }
            else
              (e ??= []).push({ instancePath: i + "/probes/" + c + "/categories", schemaPath: "#/properties/probes/items/anyOf/1/properties/categories/type", keyword: "type", params: { type: "object" } }), r++;
          }
          if (f.id_prefix !== void 0) {
            let _ = f.id_prefix;
            typeof _ == "string" ? q(_) > 100 && ((e ??= []).push({ instancePath: i + "/probes/" + c + "/id_prefix", schemaPath: "#/properties/probes/items/anyOf/1/properties/id_prefix/maxLength", keyword: "maxLength", params: { limit: 100 } }), r++) : ((e ??= []).push({ instancePath: i + "/probes/" + c + "/id_prefix", schemaPath: "#/properties/probes/items/anyOf/1/properties/id_prefix/type", keyword: "type", params: { type: "string" } }), r++);
          }
          if (f.system_prompt !== void 0 && (W(f.system_prompt, { instancePath: i + "/probes/" + c + "/system_prompt", parentData: f, parentDataProperty: "system_prompt", rootData: u, dynamicAnchors: y }) || (e = e === null ? W.errors : e.concat(W.errors), r = e.length)), f.prefill !== void 0 && (X(f.prefill, { instancePath: i + "/probes/" + c + "/prefill", parentData: f, parentDataProperty: "prefill", rootData: u, dynamicAnchors: y }) || (e = e === null ? X.errors : e.concat(X.errors), r = e.length)), f.styles !== void 0 && (Y(f.styles, { instancePath: i + "/probes/" + c + "/styles", parentData: f, parentDataProperty: "styles", rootData: u, dynamicAnchors: y }) || (e = e === null ? Y.errors : e.concat(Y.errors), r = e.length)), f.language !== void 0) {
            let _ = f.language;
            typeof _ == "string" ? q(_) < 1 && ((e ??= []).push({ instancePath: i + "/probes/" + c + "/language", schemaPath: "#/properties/probes/items/anyOf/1/properties/language/minLength", keyword: "minLength", params: { limit: 1 } }), r++) : ((e ??= []).push({ instancePath: i + "/probes/" + c + "/language", schemaPath: "#/properties/probes/items/anyOf/1/properties/language/type", keyword: "type", params: { type: "string" } }), r++);
          }
          f.languages !== void 0 && (ee(f.languages, { instancePath: i + "/probes/" + c + "/languages", parentData: f, parentDataProperty: "languages", rootData: u, dynamicAnchors: y }) || (e = e === null ? ee.errors : e.concat(ee.errors), r = e.length));
        } else
          (e ??= []).push({ instancePath: i + "/probes/" + c, schemaPath: "#/properties/probes/items/anyOf/1/type", keyword: "type", params: { type: "object" } }), r++;
        var p = E === r;
        N = N || p, N ? (r = v, e !== null && (v ? e.length = v : e = null)) : ((e ??= []).push({ instancePath: i + "/probes/" + c, schemaPath: "#/properties/probes/items/anyOf", keyword: "anyOf", params: {} }), r++);
      }
    } else
      (e ??= []).push({ instancePath: i + "/probes", schemaPath: "#/properties/probes/type", keyword: "type", params: { type: "array" } }), r++;
    let a = s.decoding;
    if (a && typeof a == "object" && !Array.isArray(a)) {
      a.temperature === void 0 && (a.temperature = 0), a.max_tokens === void 0 && (a.max_tokens = 512);
      for (let f in a)
        f === "temperature" || f === "max_tokens" || f === "template" || f === "stop" || f === "size" || f === "steps" || ((e ??= []).push({ instancePath: i + "/decoding", schemaPath: "#/properties/decoding/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } }), r++);
      let g = a.temperature;
      typeof g == "number" && isFinite(g) ? ((g > 2 || isNaN(g)) && ((e ??= []).push({ instancePath: i + "/decoding/temperature", schemaPath: "#/properties/decoding/properties/temperature/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 } }), r++), (g < 0 || isNaN(g)) && ((e ??= []).push({ instancePath: i + "/decoding/temperature", schemaPath: "#/properties/decoding/properties/temperature/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++)) : ((e ??= []).push({ instancePath: i + "/decoding/temperature", schemaPath: "#/properties/decoding/properties/temperature/type", keyword: "type", params: { type: "number" } }), r++);
      let c = a.max_tokens;
      if (typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c) || ((e ??= []).push({ instancePath: i + "/decoding/max_tokens", schemaPath: "#/properties/decoding/properties/max_tokens/type", keyword: "type", params: { type: "integer" } }), r++), typeof c == "number" && isFinite(c) && (c < 1 || isNaN(c)) && ((e ??= []).push({ instancePath: i + "/decoding/max_tokens", schemaPath: "#/properties/decoding/properties/max_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), r++), a.template !== void 0) {
        let f = a.template;
        typeof f == "string" ? q(f) > 2e4 && ((e ??= []).push({ instancePath: i + "/decoding/template", schemaPath: "#/properties/decoding/properties/template/maxLength", keyword: "maxLength", params: { limit: 2e4 } }), r++) : ((e ??= []).push({ instancePath: i + "/decoding/template", schemaPath: "#/properties/decoding/properties/template/type", keyword: "type", params: { type: "string" } }), r++);
      }
      if (a.stop !== void 0) {
        let f = a.stop;
        if (Array.isArray(f)) {
          let v = f.length;
          for (let N = 0; N < v; N++) {
            let D = f[N];
            typeof D == "string" ? q(D) < 1 && ((e ??= []).push({ instancePath: i + "/decoding/stop/" + N, schemaPath: "#/properties/decoding/properties/stop/items/minLength", keyword: "minLength", params: { limit: 1 } }), r++) : ((e ??= []).push({ instancePath: i + "/decoding/stop/" + N, schemaPath: "#/properties/decoding/properties/stop/items/type", keyword: "type", params: { type: "string" } }), r++);
          }
        } else
          (e ??= []).push({ instancePath: i + "/decoding/stop", schemaPath: "#/properties/decoding/properties/stop/type", keyword: "type", params: { type: "array" } }), r++;
      }
      if (a.size !== void 0) {
        let f = a.size;
        typeof f == "string" ? Te.test(f) || ((e ??= []).push({ instancePath: i + "/decoding/size", schemaPath: "#/properties/decoding/properties/size/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{1,3}x[1-9][0-9]{1,3}$" } }), r++) : ((e ??= []).push({ instancePath: i + "/decoding/size", schemaPath: "#/properties/decoding/properties/size/type", keyword: "type", params: { type: "string" } }), r++);
      }
      if (a.steps !== void 0) {
        let f = a.steps;
        typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f) || ((e ??= []).push({ instancePath: i + "/decoding/steps", schemaPath: "#/properties/decoding/properties/steps/type", keyword: "type", params: { type: "integer" } }), r++), typeof f == "number" && isFinite(f) && ((f > 1e3 || isNaN(f)) && ((e ??= []).push({ instancePath: i + "/decoding/steps", schemaPath: "#/properties/decoding/properties/steps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } }), r++), (f < 1 || isNaN(f)) && ((e ??= []).push({ instancePath: i + "/decoding/steps", schemaPath: "#/properties/decoding/properties/steps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), r++));
      }
    } else
      (e ??= []).push({ instancePath: i + "/decoding", schemaPath: "#/properties/decoding/type", keyword: "type", params: { type: "object" } }), r++;
    let t = s.samples;
    typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t) || ((e ??= []).push({ instancePath: i + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "integer" } }), r++), typeof t == "number" && isFinite(t) && ((t > 100 || isNaN(t)) && ((e ??= []).push({ instancePath: i + "/samples", schemaPath: "#/properties/samples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } }), r++), (t < 1 || isNaN(t)) && ((e ??= []).push({ instancePath: i + "/samples", schemaPath: "#/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), r++));
    let o = s.baseline_samples;
    if (typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o) || ((e ??= []).push({ instancePath: i + "/baseline_samples", schemaPath: "#/properties/baseline_samples/type", keyword: "type", params: { type: "integer" } }), r++), typeof o == "number" && isFinite(o) && ((o > 100 || isNaN(o)) && ((e ??= []).push({ instancePath: i + "/baseline_samples", schemaPath: "#/properties/baseline_samples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } }), r++), (o < 1 || isNaN(o)) && ((e ??= []).push({ instancePath: i + "/baseline_samples", schemaPath: "#/properties/baseline_samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), r++)), s.baseline_max_age_days !== void 0) {
      let g = s.baseline_max_age_days;
      typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g) || ((e ??= []).push({ instancePath: i + "/baseline_max_age_days", schemaPath: "#/properties/baseline_max_age_days/type", keyword: "type", params: { type: "integer" } }), r++), typeof g == "number" && isFinite(g) && (g < 1 || isNaN(g)) && ((e ??= []).push({ instancePath: i + "/baseline_max_age_days", schemaPath: "#/properties/baseline_max_age_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), r++);
    }
    let n = s.judge;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      n.kind === void 0 && (n.kind = "builtin"), n.auth_header === void 0 && (n.auth_header = "authorization"), n.concurrency === void 0 && (n.concurrency = 16), n.token === void 0 && (n.token = !0);
      for (let v in n)
        K.call(R.properties.judge.properties, v) || ((e ??= []).push({ instancePath: i + "/judge", schemaPath: "#/properties/judge/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } }), r++);
      let g = n.kind;
      if (g === "builtin" || g === "chat" || g === "sorry-bench" || g === "strongreject" || g === "harmbench" || g === "llama-guard" || g === "qwen3-guard" || g === "wildguard" || g === "granite-guardian" || g === "nemoguard" || g === "gpt-oss-safeguard" || g === "shieldgemma" || g === "llavaguard" || g === "openai-moderation" || g === "panel" || ((e ??= []).push({ instancePath: i + "/judge/kind", schemaPath: "#/properties/judge/properties/kind/enum", keyword: "enum", params: { allowedValues: R.properties.judge.properties.kind.enum } }), r++), n.url !== void 0) {
        let v = n.url;
        typeof v == "string" ? De.test(v) || ((e ??= []).push({ instancePath: i + "/judge/url", schemaPath: "#/properties/judge/properties/url/format", keyword: "format", params: { format: "http-url" } }), r++) : ((e ??= []).push({ instancePath: i + "/judge/url", schemaPath: "#/properties/judge/properties/url/type", keyword: "type", params: { type: "string" } }), r++);
      }
      if (n.model !== void 0) {
        let v = n.model;
        typeof v == "string" ? q(v) < 1 && ((e ??= []).push({ instancePath: i + "/judge/model", schemaPath: "#/properties/judge/properties/model/minLength", keyword: "minLength", params: { limit: 1 } }), r++) : ((e ??= []).push({ instancePath: i + "/judge/model", schemaPath: "#/properties/judge/properties/model/type", keyword: "type", params: { type: "string" } }), r++);
      }
      let c = n.auth_header;
      if (c === "authorization" || c === "api-key" || c === "x-api-key" || ((e ??= []).push({ instancePath: i + "/judge/auth_header", schemaPath: "#/properties/judge/properties/auth_header/enum", keyword: "enum", params: { allowedValues: R.properties.judge.properties.auth_header.enum } }), r++), n.max_tokens !== void 0) {
        let v = n.max_tokens;
        typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v) || ((e ??= []).push({ instancePath: i + "/judge/max_tokens", schemaPath: "#/properties/judge/properties/max_tokens/type", keyword: "type", params: { type: "integer" } }), r++), typeof v == "number" && isFinite(v) && (v < 1 || isNaN(v)) && ((e ??= []).push({ instancePath: i + "/judge/max_tokens", schemaPath: "#/properties/judge/properties/max_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), r++);
      }
      let f = n.concurrency;
      if (typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f) || ((e ??= []).push({ instancePath: i + "/judge/concurrency", schemaPath: "#/properties/judge/properties/concurrency/type", keyword: "type", params: { type: "integer" } }), r++), typeof f == "number" && isFinite(f) && ((f > 1024 || isNaN(f)) && ((e ??= []).push({ instancePath: i + "/judge/concurrency", schemaPath: "#/properties/judge/properties/concurrency/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 } }), r++), (f < 1 || isNaN(f)) && ((e ??= []).push({ instancePath: i + "/judge/concurrency", schemaPath: "#/properties/judge/properties/concurrency/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), r++)), typeof n.token != "boolean" && ((e ??= []).push({ instancePath: i + "/judge/token", schemaPath: "#/properties/judge/properties/token/type", keyword: "type", params: { type: "boolean" } }), r++), n.rule !== void 0) {
        let v = n.rule;
        v === "majority" || v === "any" || v === "escalate" || ((e ??= []).push({ instancePath: i + "/judge/rule", schemaPath: "#/properties/judge/properties/rule/enum", keyword: "enum", params: { allowedValues: R.properties.judge.properties.rule.enum } }), r++);
      }
      if (n.of !== void 0) {
        let v = n.of;
        if (Array.isArray(v)) {
          v.length < 2 && ((e ??= []).push({ instancePath: i + "/judge/of", schemaPath: "#/properties/judge/properties/of/minItems", keyword: "minItems", params: { limit: 2 } }), r++);
          let N = v.length;
          for (let D = 0; D < N; D++)
            re(v[D], { instancePath: i + "/judge/of/" + D, parentData: v, parentDataProperty: D, rootData: u, dynamicAnchors: y }) || (e = e === null ? re.errors : e.concat(re.errors), r = e.length);
        } else
          (e ??= []).push({ instancePath: i + "/judge/of", schemaPath: "#/properties/judge/properties/of/type", keyword: "type", params: { type: "array" } }), r++;
      }
    } else
      (e ??= []).push({ instancePath: i + "/judge", schemaPath: "#/properties/judge/type", keyword: "type", params: { type: "object" } }), r++;
    let d = s.report;
    if (d && typeof d == "object" && !Array.isArray(d)) {
      d.include_text === void 0 && (d.include_text = !1);
      for (let g in d)
        g !== "include_text" && ((e ??= []).push({ instancePath: i + "/report", schemaPath: "#/properties/report/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } }), r++);
      typeof d.include_text != "boolean" && ((e ??= []).push({ instancePath: i + "/report/include_text", schemaPath: "#/properties/report/properties/include_text/type", keyword: "type", params: { type: "boolean" } }), r++);
    } else
      (e ??= []).push({ instancePath: i + "/report", schemaPath: "#/properties/report/type", keyword: "type", params: { type: "object" } }), r++;
    let h = s.self_rating;
    if (h && typeof h == "object" && !Array.isArray(h)) {
      h.probes === void 0 && (h.probes = 100), h.samples === void 0 && (h.samples = 4), h.max_tokens === void 0 && (h.max_tokens = 16);
      for (let v in h)
        v === "probes" || v === "samples" || v === "max_tokens" || ((e ??= []).push({ instancePath: i + "/self_rating", schemaPath: "#/properties/self_rating/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } }), r++);
      let g = h.probes;
      typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g) || ((e ??= []).push({ instancePath: i + "/self_rating/probes", schemaPath: "#/properties/self_rating/properties/probes/type", keyword: "type", params: { type: "integer" } }), r++), typeof g == "number" && isFinite(g) && ((g > 1e4 || isNaN(g)) && ((e ??= []).push({ instancePath: i + "/self_rating/probes", schemaPath: "#/properties/self_rating/properties/probes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } }), r++), (g < 0 || isNaN(g)) && ((e ??= []).push({ instancePath: i + "/self_rating/probes", schemaPath: "#/properties/self_rating/properties/probes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++));
      let c = h.samples;
      typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c) || ((e ??= []).push({ instancePath: i + "/self_rating/samples", schemaPath: "#/properties/self_rating/properties/samples/type", keyword: "type", params: { type: "integer" } }), r++), typeof c == "number" && isFinite(c) && ((c > 100 || isNaN(c)) && ((e ??= []).push({ instancePath: i + "/self_rating/samples", schemaPath: "#/properties/self_rating/properties/samples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } }), r++), (c < 1 || isNaN(c)) && ((e ??= []).push({ instancePath: i + "/self_rating/samples", schemaPath: "#/properties/self_rating/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), r++));
      let f = h.max_tokens;
      typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f) || ((e ??= []).push({ instancePath: i + "/self_rating/max_tokens", schemaPath: "#/properties/self_rating/properties/max_tokens/type", keyword: "type", params: { type: "integer" } }), r++), typeof f == "number" && isFinite(f) && (f < 1 || isNaN(f)) && ((e ??= []).push({ instancePath: i + "/self_rating/max_tokens", schemaPath: "#/properties/self_rating/properties/max_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), r++);
    } else
      (e ??= []).push({ instancePath: i + "/self_rating", schemaPath: "#/properties/self_rating/type", keyword: "type", params: { type: "object" } }), r++;
    U(s.limits, { instancePath: i + "/limits", parentData: s, parentDataProperty: "limits", rootData: u, dynamicAnchors: y }) || (e = e === null ? U.errors : e.concat(U.errors), r = e.length);
    let k = s.confidence;
    typeof k == "number" && isFinite(k) ? ((k > 0.9999 || isNaN(k)) && ((e ??= []).push({ instancePath: i + "/confidence", schemaPath: "#/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9999 } }), r++), (k < 0.5 || isNaN(k)) && ((e ??= []).push({ instancePath: i + "/confidence", schemaPath: "#/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 } }), r++)) : ((e ??= []).push({ instancePath: i + "/confidence", schemaPath: "#/properties/confidence/type", keyword: "type", params: { type: "number" } }), r++), T(s.unscored, { instancePath: i + "/unscored", parentData: s, parentDataProperty: "unscored", rootData: u, dynamicAnchors: y }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length);
    let j = s.on_inconclusive;
    j === "fail" || j === "warn" || ((e ??= []).push({ instancePath: i + "/on_inconclusive", schemaPath: "#/properties/on_inconclusive/enum", keyword: "enum", params: { allowedValues: R.properties.on_inconclusive.enum } }), r++), Z(s.budget, { instancePath: i + "/budget", parentData: s, parentDataProperty: "budget", rootData: u, dynamicAnchors: y }) || (e = e === null ? Z.errors : e.concat(Z.errors), r = e.length), B(s.concurrency, { instancePath: i + "/concurrency", parentData: s, parentDataProperty: "concurrency", rootData: u, dynamicAnchors: y }) || (e = e === null ? B.errors : e.concat(B.errors), r = e.length);
    let I = s.branches;
    if (I && typeof I == "object" && !Array.isArray(I))
      for (let g in I) {
        let c = I[g];
        if (c && typeof c == "object" && !Array.isArray(c)) {
          for (let f in c)
            f === "samples" || f === "limits" || f === "confidence" || f === "unscored" || f === "on_inconclusive" || f === "budget" || f === "concurrency" || ((e ??= []).push({ instancePath: i + "/branches/" + g.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/branches/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } }), r++);
          if (c.samples !== void 0) {
            let f = c.samples;
            typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f) || ((e ??= []).push({ instancePath: i + "/branches/" + g.replace(/~/g, "~0").replace(/\//g, "~1") + "/samples", schemaPath: "#/properties/branches/additionalProperties/properties/samples/type", keyword: "type", params: { type: "integer" } }), r++), typeof f == "number" && isFinite(f) && ((f > 100 || isNaN(f)) && ((e ??= []).push({ instancePath: i + "/branches/" + g.replace(/~/g, "~0").replace(/\//g, "~1") + "/samples", schemaPath: "#/properties/branches/additionalProperties/properties/samples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } }), r++), (f < 1 || isNaN(f)) && ((e ??= []).push({ instancePath: i + "/branches/" + g.replace(/~/g, "~0").replace(/\//g, "~1") + "/samples", schemaPath: "#/properties/branches/additionalProperties/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), r++));
          }
          if (c.limits !== void 0 && (U(c.limits, { instancePath: i + "/branches/" + g.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits", parentData: c, parentDataProperty: "limits", rootData: u, dynamicAnchors: y }) || (e = e === null ? U.errors : e.concat(U.errors), r = e.length)), c.confidence !== void 0) {
            let f = c.confidence;
            typeof f == "number" && isFinite(f) ? ((f > 0.9999 || isNaN(f)) && ((e ??= []).push({ instancePath: i + "/branches/" + g.replace(/~/g, "~0").replace(/\//g, "~1") + "/confidence", schemaPath: "#/properties/branches/additionalProperties/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9999 } }), r++), (f < 0.5 || isNaN(f)) && ((e ??= []).push({ instancePath: i + "/branches/" + g.replace(/~/g, "~0").replace(/\//g, "~1") + "/confidence", schemaPath: "#/properties/branches/additionalProperties/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 } }), r++)) : ((e ??= []).push({ instancePath: i + "/branches/" + g.replace(/~/g, "~0").replace(/\//g, "~1") + "/confidence", schemaPath: "#/properties/branches/additionalProperties/properties/confidence/type", keyword: "type", params: { type: "number" } }), r++);
          }
          if (c.unscored !== void 0 && (T(c.unscored, { instancePath: i + "/branches/" + g.replace(/~/g, "~0").replace(/\//g, "~1") + "/unscored", parentData: c, parentDataProperty: "unscored", rootData: u, dynamicAnchors: y }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length)), c.on_inconclusive !== void 0) {
            let f = c.on_inconclusive;
            f === "fail" || f === "warn" || ((e ??= []).push({ instancePath: i + "/branches/" + g.replace(/~/g, "~0").replace(/\//g, "~1") + "/on_inconclusive", schemaPath: "#/properties/branches/additionalProperties/properties/on_inconclusive/enum", keyword: "enum", params: { allowedValues: R.properties.branches.additionalProperties.properties.on_inconclusive.enum } }), r++);
          }
          c.budget !== void 0 && (Z(c.budget, { instancePath: i + "/branches/" + g.replace(/~/g, "~0").replace(/\//g, "~1") + "/budget", parentData: c, parentDataProperty: "budget", rootData: u, dynamicAnchors: y }) || (e = e === null ? Z.errors : e.concat(Z.errors), r = e.length)), c.concurrency !== void 0 && (B(c.concurrency, { instancePath: i + "/branches/" + g.replace(/~/g, "~0").replace(/\//g, "~1") + "/concurrency", parentData: c, parentDataProperty: "concurrency", rootData: u, dynamicAnchors: y }) || (e = e === null ? B.errors : e.concat(B.errors), r = e.length));
        } else
          (e ??= []).push({ instancePath: i + "/branches/" + g.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/branches/additionalProperties/type", keyword: "type", params: { type: "object" } }), r++;
      }
    else
      (e ??= []).push({ instancePath: i + "/branches", schemaPath: "#/properties/branches/type", keyword: "type", params: { type: "object" } }), r++;
  } else
    (e ??= []).push({ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), r++;
  return ge.errors = e, r === 0;
}
ge.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var nr = Pe;
var Se = { type: "object", additionalProperties: !1, required: ["id", "kind", "prompt"], properties: { id: { type: "string", minLength: 1, maxLength: 200 }, category: { type: "string", minLength: 1, maxLength: 200 }, domain: { type: "string", minLength: 1, maxLength: 200 }, kind: { enum: ["harmful", "benign", "canary"] }, prompt: { type: "string", minLength: 1 }, expect: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } } }, if: { required: ["kind"], properties: { kind: { const: "canary" } } }, else: { required: ["category"] } };
function ie(s, { instancePath: i = "", parentData: P, parentDataProperty: b, rootData: u = s, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, l = ie.evaluated;
  l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0);
  let p = r, m = !0, a = r;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    let o;
    s.kind === void 0 && (o = "kind") ? ((e ??= []).push({}), r++) : s.kind !== void 0 && s.kind !== "canary" && ((e ??= []).push({}), r++);
  }
  var t = a === r;
  if (r = p, e !== null && (p ? e.length = p : e = null), !t) {
    let o = r;
    s && typeof s == "object" && !Array.isArray(s) && s.category === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: "category" } }), r++);
    var t = o === r;
    m = t;
  }
  if (m || ((e ??= []).push({ instancePath: i, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "else" } }), r++), s && typeof s == "object" && !Array.isArray(s)) {
    s.id === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } }), r++), s.kind === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } }), r++), s.prompt === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prompt" } }), r++);
    for (let o in s)
      o === "id" || o === "category" || o === "domain" || o === "kind" || o === "prompt" || o === "expect" || ((e ??= []).push({ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }), r++);
    if (s.id !== void 0) {
      let o = s.id;
      typeof o == "string" ? (q(o) > 200 && ((e ??= []).push({ instancePath: i + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 200 } }), r++), q(o) < 1 && ((e ??= []).push({ instancePath: i + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 } }), r++)) : ((e ??= []).push({ instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }), r++);
    }
    if (s.category !== void 0) {
      let o = s.category;
      typeof o == "string" ? (q(o) > 200 && ((e ??= []).push({ instancePath: i + "/category", schemaPath: "#/properties/category/maxLength", keyword: "maxLength", params: { limit: 200 } }), r++), q(o) < 1 && ((e ??= []).push({ instancePath: i + "/category", schemaPath: "#/properties/category/minLength", keyword: "minLength", params: { limit: 1 } }), r++)) : ((e ??= []).push({ instancePath: i + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" } }), r++);
    }
    if (s.domain !== void 0) {
      let o = s.domain;
      typeof o == "string" ? (q(o) > 200 && ((e ??= []).push({ instancePath: i + "/domain", schemaPath: "#/properties/domain/maxLength", keyword: "maxLength", params: { limit: 200 } }), r++), q(o) < 1 && ((e ??= []).push({ instancePath: i + "/domain", schemaPath: "#/properties/domain/minLength", keyword: "minLength", params: { limit: 1 } }), r++)) : ((e ??= []).push({ instancePath: i + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" } }), r++);
    }
    if (s.kind !== void 0) {
      let o = s.kind;
      o === "harmful" || o === "benign" || o === "canary" || ((e ??= []).push({ instancePath: i + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: Se.properties.kind.enum } }), r++);
    }
    if (s.prompt !== void 0) {
      let o = s.prompt;
      typeof o == "string" ? q(o) < 1 && ((e ??= []).push({ instancePath: i + "/prompt", schemaPath: "#/properties/prompt/minLength", keyword: "minLength", params: { limit: 1 } }), r++) : ((e ??= []).push({ instancePath: i + "/prompt", schemaPath: "#/properties/prompt/type", keyword: "type", params: { type: "string" } }), r++);
    }
    if (s.expect !== void 0) {
      let o = s.expect;
      if (Array.isArray(o)) {
        o.length < 1 && ((e ??= []).push({ instancePath: i + "/expect", schemaPath: "#/properties/expect/minItems", keyword: "minItems", params: { limit: 1 } }), r++);
        let n = o.length;
        for (let d = 0; d < n; d++) {
          let h = o[d];
          typeof h == "string" ? q(h) < 1 && ((e ??= []).push({ instancePath: i + "/expect/" + d, schemaPath: "#/properties/expect/items/minLength", keyword: "minLength", params: { limit: 1 } }), r++) : ((e ??= []).push({ instancePath: i + "/expect/" + d, schemaPath: "#/properties/expect/items/type", keyword: "type", params: { type: "string" } }), r++);
        }
      } else
        (e ??= []).push({ instancePath: i + "/expect", schemaPath: "#/properties/expect/type", keyword: "type", params: { type: "array" } }), r++;
    }
  } else
    (e ??= []).push({ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), r++;
  return ie.errors = e, r === 0;
}
ie.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Pe(s, { instancePath: i = "", parentData: P, parentDataProperty: b, rootData: u = s, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, l = Pe.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), Array.isArray(s)) {
    s.length < 1 && ((e ??= []).push({ instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } }), r++);
    let p = s.length;
    for (let m = 0; m < p; m++)
      ie(s[m], { instancePath: i + "/" + m, parentData: s, parentDataProperty: m, rootData: u, dynamicAnchors: y }) || (e = e === null ? ie.errors : e.concat(ie.errors), r = e.length);
  } else
    (e ??= []).push({ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }), r++;
  return Pe.errors = e, r === 0;
}
Pe.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var mr = ke, z = { $id: "report.schema.json", type: "object", additionalProperties: !1, required: ["schema_version", "tool", "generated_at", "verdict", "model", "manifest", "event", "policy", "baseline", "probe_sets", "judge", "decoding", "endpoint", "instrument", "legs", "basis", "usage", "notes", "probes"], properties: { schema_version: { const: 1 }, tool: { type: "object", additionalProperties: !1, required: ["name", "version"], properties: { name: { type: "string" }, version: { type: "string" } } }, generated_at: { type: "string", format: "date-time" }, verdict: { type: "object", additionalProperties: !1, required: ["result", "headline", "reasons"], properties: { result: { $ref: "#/$defs/result" }, headline: { type: "string" }, reasons: { type: "array", items: { $ref: "#/$defs/reason" } } } }, model: { type: "object", additionalProperties: !1, required: ["name"], properties: { name: { type: "string" }, base_model: { type: "string" }, revision: { type: "string" }, weights: { type: "array", items: { type: "object", additionalProperties: !1, required: ["path", "sha256"], properties: { path: { type: "string" }, sha256: { $ref: "#/$defs/sha256" } } } } } }, modality: { enum: ["text", "image"] }, manifest: { type: "object", additionalProperties: !1, required: ["path", "sha256"], properties: { path: { type: "string" }, sha256: { $ref: "#/$defs/sha256" } } }, event: { type: "object", additionalProperties: !1, required: ["name", "head_sha", "trusted_sha"], properties: { name: { type: "string" }, head_sha: { type: ["string", "null"] }, trusted_sha: { type: ["string", "null"] }, branch: { type: "string" }, pull_request: { type: "integer" }, repository: { type: "string" }, run_url: { type: "string" } } }, policy: { type: "object", additionalProperties: !1, required: ["path", "sha256"], properties: { path: { type: "string" }, sha256: { anyOf: [{ $ref: "#/$defs/sha256" }, { type: "null" }] } } }, baseline: { type: "object", additionalProperties: !1, required: ["path", "sha256", "recorded_at"], properties: { path: { type: "string" }, sha256: { anyOf: [{ $ref: "#/$defs/sha256" }, { type: "null" }] }, recorded_at: { type: ["string", "null"] }, revision: { type: "string" }, samples: { type: "integer" } } }, probe_sets: { type: "array", items: { type: "object", additionalProperties: !1, required: ["name", "sha256", "n"], properties: { name: { type: "string" }, sha256: { $ref: "#/$defs/sha256" }, n: { type: "integer" } } } }, judge: { type: "object", additionalProperties: !1, required: ["kind", "sha256"], properties: { kind: { type: "string" }, model: { type: "string" }, sha256: { $ref: "#/$defs/sha256" }, rule: { enum: ["majority", "any", "escalate"] }, of: { type: "array", items: { $ref: "#/$defs/judgeMember" } }, usage: { type: "array", items: { $ref: "#/$defs/judgeUsage" } } } }, decoding: { type: "object", additionalProperties: !1, required: ["api", "samples", "run_seed", "sha256"], properties: { api: { type: "string" }, temperature: { type: "number" }, max_tokens: { type: "integer" }, size: { type: "string" }, steps: { type: "integer" }, system_prompt_sha256: { $ref: "#/$defs/sha256" }, request: { type: "object" }, template_sha256: { $ref: "#/$defs/sha256" }, stop: { type: "array", items: { type: "string" } }, samples: { type: "integer" }, run_seed: { type: "string" }, sha256: { $ref: "#/$defs/sha256" } } }, endpoint: { type: "object", additionalProperties: !1, required: ["origin", "api", "model", "identity"], properties: { origin: { type: "string" }, api: { type: "string" }, model: { type: "string" }, identity: { type: "object", additionalProperties: !1, required: ["grade", "notes"], properties: { grade: { enum: ["declared", "echoed", "mismatch"] }, reported_model: { type: "string" }, notes: { type: "array", items: { type: "string" } } } } } }, instrument: { type: "object", additionalProperties: !1, required: ["ok", "canaries"], properties: { ok: { type: ["boolean", "null"] }, canaries: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id", "ok"], properties: { id: { type: "string" }, ok: { type: "boolean" }, note: { type: "string" } } } } } }, legs: { type: "object", additionalProperties: !1, required: ["harmful_compliance"], properties: { harmful_compliance: { $ref: "#/$defs/leg" }, self_rating: { $ref: "#/$defs/ratingLeg" }, over_refusal: { $ref: "#/$defs/leg" }, coherence: { $ref: "#/$defs/leg" } } }, basis: { type: "object", additionalProperties: !1, required: ["rules", "looks", "stopped_early", "obstacles"], properties: { rules: { type: "object", additionalProperties: !1, required: ["limits", "confidence", "unscored"], properties: { limits: { type: "object", additionalProperties: !1, required: ["harmful_compliance", "over_refusal", "self_rating", "coherence"], properties: { harmful_compliance: { type: "object", additionalProperties: !1, required: ["overall", "domain", "category", "view", "overrides"], properties: { overall: { $ref: "#/$defs/limit" }, domain: { $ref: "#/$defs/limit" }, category: { $ref: "#/$defs/limit" }, view: { $ref: "#/$defs/limit" }, overrides: { type: "object", additionalProperties: { type: "object", additionalProperties: !1, properties: { max_increase: { $ref: "#/$defs/share" }, max_rate: { $ref: "#/$defs/share" } } } } } }, over_refusal: { type: "object", additionalProperties: !1, required: ["max_increase"], properties: { max_increase: { $ref: "#/$defs/share" } } }, self_rating: { type: "object", additionalProperties: !1, required: ["max_drop"], properties: { max_drop: { type: "number", minimum: 0, maximum: 9 } } }, coherence: { type: "object", additionalProperties: !1, required: ["min_rate"], properties: { min_rate: { $ref: "#/$defs/share" } } } } }, confidence: { type: "number", minimum: 0.5, maximum: 0.9999 }, unscored: { type: "object", additionalProperties: !1, required: ["max_rate"], properties: { max_rate: { $ref: "#/$defs/share" } } } } }, looks: { type: "object", additionalProperties: !1, required: ["harmful", "benign", "rows"], properties: { harmful: { type: "integer", minimum: 0, maximum: 2 }, benign: { type: "integer", minimum: 0, maximum: 2 }, rows: { type: "integer", minimum: 0, maximum: 2 } } }, self_rating: { type: "object", additionalProperties: !1, required: ["baseline"], properties: { baseline: { $ref: "#/$defs/ratingMethod" }, now: { $ref: "#/$defs/ratingMethod" }, left_out: { type: "boolean" }, failure: { enum: ["no_logprobs", "unrated"] } } }, prefill_failure: { enum: ["refused", "ignored"] }, stopped_early: { type: "boolean" }, obstacles: { type: "array", items: { $ref: "#/$defs/reason" } }, stop: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { enum: ["endpoint_unreachable", "budget_exhausted"] }, message: { type: "string" }, subject: { enum: ["judge", "cancelled", "turned_down"] } } } } }, journals: { type: "array", items: { type: "object", additionalProperties: !1, required: ["name", "sha256"], properties: { name: { type: "string" }, sha256: { $ref: "#/$defs/sha256" } } } }, relabelled: { type: "object", additionalProperties: !1, required: ["at", "report_sha256", "labels_sha256"], properties: { at: { type: "string", format: "date-time" }, report_sha256: { $ref: "#/$defs/sha256" }, labels_sha256: { $ref: "#/$defs/sha256" } } }, usage: { type: "object", additionalProperties: !1, required: ["requests", "retries", "prompt_tokens", "completion_tokens", "seconds", "from_cache"], properties: { requests: { type: "integer", minimum: 0 }, retries: { type: "integer", minimum: 0 }, prompt_tokens: { type: "integer", minimum: 0 }, completion_tokens: { type: "integer", minimum: 0 }, seconds: { type: "number", minimum: 0 }, from_cache: { type: "integer", minimum: 0 } } }, notes: { type: "array", items: { type: "string" } }, probes: { type: "array", items: { $ref: "#/$defs/probe" } } }, $defs: { judgeMember: { type: "object", additionalProperties: !1, required: ["kind", "sha256"], properties: { kind: { type: "string" }, model: { type: "string" }, sha256: { $ref: "#/$defs/sha256" } } }, judgeUsage: { type: "object", additionalProperties: !1, required: ["answers", "unsure", "missing", "requests", "prompt_tokens", "completion_tokens"], properties: { answers: { type: "integer", minimum: 0 }, unsure: { type: "integer", minimum: 0 }, missing: { type: "integer", minimum: 0 }, requests: { type: "integer", minimum: 0 }, prompt_tokens: { type: "integer", minimum: 0 }, completion_tokens: { type: "integer", minimum: 0 }, failure: { type: "string" }, broken: { type: "string" } } }, sha256: { type: "string", pattern: "^[0-9a-f]{64}$" }, result: { enum: ["pass", "regressed", "inconclusive"] }, reason: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { $ref: "#/$defs/reasonCode" }, message: { type: "string" }, subject: { type: "string" } } }, reasonCode: { enum: ["overall_regressed", "domain_regressed", "category_regressed", "rate_over_cap", "self_rating_dropped", "over_refusal_rose", "incoherent", "too_many_unscored", "insufficient_evidence", "canary_failed", "endpoint_unreachable", "endpoint_identity", "endpoint_not_allowed", "baseline_missing", "baseline_incomparable", "policy_missing", "budget_exhausted", "no_secrets"] }, leg: { type: "object", additionalProperties: !1, required: ["overall", "domains", "categories"], properties: { overall: { $ref: "#/$defs/row" }, domains: { type: "array", items: { $ref: "#/$defs/row" } }, categories: { type: "array", items: { $ref: "#/$defs/row" } }, views: { type: "array", items: { $ref: "#/$defs/row" } } } }, row: { type: "object", additionalProperties: !1, required: ["name", "n", "unscored", "baseline_rate", "rate", "delta", "ci", "limit", "status", "flips", "smallest_detectable"], properties: { name: { type: "string" }, domain: { type: "string" }, n: { type: "integer", minimum: 0 }, unscored: { type: "integer", minimum: 0 }, baseline_rate: { $ref: "#/$defs/rate" }, rate: { $ref: "#/$defs/rate" }, delta: { type: ["number", "null"], minimum: -1, maximum: 1 }, ci: { anyOf: [{ type: "array", minItems: 2, maxItems: 2, items: { type: "number" } }, { type: "null" }] }, limit: { $ref: "#/$defs/rate" }, max_rate: { type: "number" }, p_value: { $ref: "#/$defs/rate" }, status: { enum: ["ok", "regressed", "inconclusive"] }, flips: { type: "object", additionalProperties: !1, required: ["to_complied", "to_refused"], properties: { to_complied: { type: "integer", minimum: 0 }, to_refused: { type: "integer", minimum: 0 } } }, smallest_detectable: { $ref: "#/$defs/rate" } } }, rate: { type: ["number", "null"], minimum: 0, maximum: 1 }, probe: { type: "object", additionalProperties: !1, required: ["id", "sha256", "category", "kind", "outcome", "score", "baseline_score", "scores", "baseline_scores"], properties: { id: { type: "string" }, sha256: { $ref: "#/$defs/sha256" }, category: { type: "string" }, domain: { type: "string" }, view: { type: "string" }, kind: { enum: ["harmful", "benign"] }, outcome: { enum: ["refused", "complied", "partial", "unscored"] }, score: { $ref: "#/$defs/rate" }, baseline_score: { $ref: "#/$defs/rate" }, scores: { type: "array", items: { type: ["number", "null"], minimum: 0, maximum: 1 } }, baseline_scores: { type: "array", items: { type: "number", minimum: 0, maximum: 1 } }, samples: { type: "array", items: { type: "integer", minimum: 0 } }, reasons: { type: "array", items: { anyOf: [{ $ref: "#/$defs/unscoredReason" }, { type: "null" }] } }, answers: { type: "array", items: { type: ["integer", "null"], minimum: 0 } }, prompt: { type: "string" }, answer_texts: { type: "array", items: { type: ["string", "null"] } }, answer_digests: { type: "array", items: { anyOf: [{ $ref: "#/$defs/sha256" }, { type: "null" }] } }, labels: { type: "array", items: { type: "object", additionalProperties: !1, required: ["sample", "label", "judged"], properties: { sample: { type: "integer", minimum: 0 }, label: { const: "person" }, judged: { $ref: "#/$defs/rate" }, reason: { $ref: "#/$defs/unscoredReason" } } } }, reason: { $ref: "#/$defs/unscoredReason" }, ratings: { type: "array", items: { type: ["number", "null"], minimum: 0, maximum: 9 } }, baseline_ratings: { type: "array", items: { type: "number", minimum: 0, maximum: 9 } }, rating_reasons: { type: "array", items: { anyOf: [{ $ref: "#/$defs/unscoredReason" }, { type: "null" }] } }, digit_mass: { type: "number", minimum: 0, maximum: 1 } } }, unscoredReason: { enum: ["empty", "truncated", "filtered", "degenerate", "error", "judge_unparsed", "judge_error", "skipped"] }, share: { type: "number", minimum: 0, maximum: 1 }, limit: { type: "object", additionalProperties: !1, required: ["max_increase"], properties: { max_increase: { $ref: "#/$defs/share" }, max_rate: { $ref: "#/$defs/share" } } }, ratingMethod: { type: "object", additionalProperties: !1, required: ["way", "prompt_sha256"], properties: { way: { enum: ["logprobs", "sampled"] }, prompt_sha256: { $ref: "#/$defs/sha256" } } }, ratingRow: { type: "object", additionalProperties: !1, required: ["name", "n", "unscored", "baseline_rate", "rate", "delta", "ci", "limit", "status", "flips", "smallest_detectable", "rated_lower", "rated_higher"], properties: { name: { type: "string" }, domain: { type: "string" }, n: { type: "integer", minimum: 0 }, unscored: { type: "integer", minimum: 0 }, baseline_rate: { $ref: "#/$defs/meanRating" }, rate: { $ref: "#/$defs/meanRating" }, delta: { type: ["number", "null"], minimum: -9, maximum: 9 }, ci: { anyOf: [{ type: "array", minItems: 2, maxItems: 2, items: { type: "number" } }, { type: "null" }] }, limit: { type: ["number", "null"] }, status: { $ref: "#/$defs/row/properties/status" }, flips: { $ref: "#/$defs/row/properties/flips" }, smallest_detectable: { $ref: "#/$defs/meanRating" }, rated_lower: { $ref: "#/$defs/rate" }, rated_higher: { $ref: "#/$defs/rate" } } }, meanRating: { type: ["number", "null"], minimum: 0, maximum: 9 }, ratingLeg: { type: "object", additionalProperties: !1, required: ["overall", "domains", "categories", "digit_mass"], properties: { overall: { $ref: "#/$defs/ratingRow" }, domains: { type: "array", items: { $ref: "#/$defs/ratingRow" } }, categories: { type: "array", items: { $ref: "#/$defs/ratingRow" } }, digit_mass: { $ref: "#/$defs/rate" } } } } }, He = { enum: ["pass", "regressed", "inconclusive"] };
function se(s, { instancePath: i = "", parentData: P, parentDataProperty: b, rootData: u = s, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, l = se.evaluated;
  return l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s === "pass" || s === "regressed" || s === "inconclusive" || ((e ??= []).push({ instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: He.enum } }), r++), se.errors = e, r === 0;
}
se.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Je = { enum: ["overall_regressed", "domain_regressed", "category_regressed", "rate_over_cap", "self_rating_dropped", "over_refusal_rose", "incoherent", "too_many_unscored", "insufficient_evidence", "canary_failed", "endpoint_unreachable", "endpoint_identity", "endpoint_not_allowed", "baseline_missing", "baseline_incomparable", "policy_missing", "budget_exhausted", "no_secrets"] };
function te(s, { instancePath: i = "", parentData: P, parentDataProperty: b, rootData: u = s, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, l = te.evaluated;
  return l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s === "overall_regressed" || s === "domain_regressed" || s === "category_regressed" || s === "rate_over_cap" || s === "self_rating_dropped" || s === "over_refusal_rose" || s === "incoherent" || s === "too_many_unscored" || s === "insufficient_evidence" || s === "canary_failed" || s === "endpoint_unreachable" || s === "endpoint_identity" || s === "endpoint_not_allowed" || s === "baseline_missing" || s === "baseline_incomparable" || s === "policy_missing" || s === "budget_exhausted" || s === "no_secrets" || ((e ??= []).push({ instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Je.enum } }), r++), te.errors = e, r === 0;
}
te.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function G(s, { instancePath: i = "", parentData: P, parentDataProperty: b, rootData: u = s, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, l = G.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.code === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } }), r++), s.message === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" } }), r++);
    for (let p in s)
      p === "code" || p === "message" || p === "subject" || ((e ??= []).push({ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } }), r++);
    s.code !== void 0 && (te(s.code, { instancePath: i + "/code", parentData: s, parentDataProperty: "code", rootData: u, dynamicAnchors: y }) || (e = e === null ? te.errors : e.concat(te.errors), r = e.length)), s.message !== void 0 && typeof s.message != "string" && ((e ??= []).push({ instancePath: i + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }), r++), s.subject !== void 0 && typeof s.subject != "string" && ((e ??= []).push({ instancePath: i + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "string" } }), r++);
  } else
    (e ??= []).push({ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), r++;
  return G.errors = e, r === 0;
}
G.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function w(s, { instancePath: i = "", parentData: P, parentDataProperty: b, rootData: u = s, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, l = w.evaluated;
  return l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), typeof s == "string" ? we.test(s) || ((e ??= []).push({ instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } }), r++) : ((e ??= []).push({ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } }), r++), w.errors = e, r === 0;
}
w.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ae(s, { instancePath: i = "", parentData: P, parentDataProperty: b, rootData: u = s, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, l = ae.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.kind === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } }), r++), s.sha256 === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sha256" } }), r++);
    for (let p in s)
      p === "kind" || p === "model" || p === "sha256" || ((e ??= []).push({ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } }), r++);
    s.kind !== void 0 && typeof s.kind != "string" && ((e ??= []).push({ instancePath: i + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } }), r++), s.model !== void 0 && typeof s.model != "string" && ((e ??= []).push({ instancePath: i + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" } }), r++), s.sha256 !== void 0 && (w(s.sha256, { instancePath: i + "/sha256", parentData: s, parentDataProperty: "sha256", rootData: u, dynamicAnchors: y }) || (e = e === null ? w.errors : e.concat(w.errors), r = e.length));
  } else
    (e ??= []).push({ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), r++;
  return ae.errors = e, r === 0;
}
ae.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function pe(s, { instancePath: i = "", parentData: P, parentDataProperty: b, rootData: u = s, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, l = pe.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.answers === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "answers" } }), r++), s.unsure === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unsure" } }), r++), s.missing === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "missing" } }), r++), s.requests === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requests" } }), r++), s.prompt_tokens === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prompt_tokens" } }), r++), s.completion_tokens === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "completion_tokens" } }), r++);
    for (let p in s)
      p === "answers" || p === "unsure" || p === "missing" || p === "requests" || p === "prompt_tokens" || p === "completion_tokens" || p === "failure" || p === "broken" || ((e ??= []).push({ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } }), r++);
    if (s.answers !== void 0) {
      let p = s.answers;
      typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p) || ((e ??= []).push({ instancePath: i + "/answers", schemaPath: "#/properties/answers/type", keyword: "type", params: { type: "integer" } }), r++), typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p)) && ((e ??= []).push({ instancePath: i + "/answers", schemaPath: "#/properties/answers/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++);
    }
    if (s.unsure !== void 0) {
      let p = s.unsure;
      typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p) || ((e ??= []).push({ instancePath: i + "/unsure", schemaPath: "#/properties/unsure/type", keyword: "type", params: { type: "integer" } }), r++), typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p)) && ((e ??= []).push({ instancePath: i + "/unsure", schemaPath: "#/properties/unsure/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++);
    }
    if (s.missing !== void 0) {
      let p = s.missing;
      typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p) || ((e ??= []).push({ instancePath: i + "/missing", schemaPath: "#/properties/missing/type", keyword: "type", params: { type: "integer" } }), r++), typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p)) && ((e ??= []).push({ instancePath: i + "/missing", schemaPath: "#/properties/missing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++);
    }
    if (s.requests !== void 0) {
      let p = s.requests;
      typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p) || ((e ??= []).push({ instancePath: i + "/requests", schemaPath: "#/properties/requests/type", keyword: "type", params: { type: "integer" } }), r++), typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p)) && ((e ??= []).push({ instancePath: i + "/requests", schemaPath: "#/properties/requests/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++);
    }
    if (s.prompt_tokens !== void 0) {
      let p = s.prompt_tokens;
      typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p) || ((e ??= []).push({ instancePath: i + "/prompt_tokens", schemaPath: "#/properties/prompt_tokens/type", keyword: "type", params: { type: "integer" } }), r++), typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p)) && ((e ??= []).push({ instancePath: i + "/prompt_tokens", schemaPath: "#/properties/prompt_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++);
    }
    if (s.completion_tokens !== void 0) {
      let p = s.completion_tokens;
      typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p) || ((e ??= []).push({ instancePath: i + "/completion_tokens", schemaPath: "#/properties/completion_tokens/type", keyword: "type", params: { type: "integer" } }), r++), typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p)) && ((e ??= []).push({ instancePath: i + "/completion_tokens", schemaPath: "#/properties/completion_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++);
    }
    s.failure !== void 0 && typeof s.failure != "string" && ((e ??= []).push({ instancePath: i + "/failure", schemaPath: "#/properties/failure/type", keyword: "type", params: { type: "string" } }), r++), s.broken !== void 0 && typeof s.broken != "string" && ((e ??= []).push({ instancePath: i + "/broken", schemaPath: "#/properties/broken/type", keyword: "type", params: { type: "string" } }), r++);
  } else
    (e ??= []).push({ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), r++;
  return pe.errors = e, r === 0;
}
pe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var $e = { type: "object", additionalProperties: !1, required: ["name", "n", "unscored", "baseline_rate", "rate", "delta", "ci", "limit", "status", "flips", "smallest_detectable"], properties: { name: { type: "string" }, domain: { type: "string" }, n: { type: "integer", minimum: 0 }, unscored: { type: "integer", minimum: 0 }, baseline_rate: { $ref: "#/$defs/rate" }, rate: { $ref: "#/$defs/rate" }, delta: { type: ["number", "null"], minimum: -1, maximum: 1 }, ci: { anyOf: [{ type: "array", minItems: 2, maxItems: 2, items: { type: "number" } }, { type: "null" }] }, limit: { $ref: "#/$defs/rate" }, max_rate: { type: "number" }, p_value: { $ref: "#/$defs/rate" }, status: { enum: ["ok", "regressed", "inconclusive"] }, flips: { type: "object", additionalProperties: !1, required: ["to_complied", "to_refused"], properties: { to_complied: { type: "integer", minimum: 0 }, to_refused: { type: "integer", minimum: 0 } } }, smallest_detectable: { $ref: "#/$defs/rate" } } }, Qe = { type: ["number", "null"], minimum: 0, maximum: 1 };
function $(s, { instancePath: i = "", parentData: P, parentDataProperty: b, rootData: u = s, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, l = $.evaluated;
  return l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), !(typeof s == "number" && isFinite(s)) && s !== null && ((e ??= []).push({ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: Qe.type } }), r++), typeof s == "number" && isFinite(s) && ((s > 1 || isNaN(s)) && ((e ??= []).push({ instancePath: i, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } }), r++), (s < 0 || isNaN(s)) && ((e ??= []).push({ instancePath: i, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++)), $.errors = e, r === 0;
}
$.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function F(s, { instancePath: i = "", parentData: P, parentDataProperty: b, rootData: u = s, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, l = F.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.name === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } }), r++), s.n === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "n" } }), r++), s.unscored === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unscored" } }), r++), s.baseline_rate === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseline_rate" } }), r++), s.rate === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rate" } }), r++), s.delta === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "delta" } }), r++), s.ci === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci" } }), r++), s.limit === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "limit" } }), r++), s.status === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } }), r++), s.flips === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "flips" } }), r++), s.smallest_detectable === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "smallest_detectable" } }), r++);
    for (let m in s)
      K.call($e.properties, m) || ((e ??= []).push({ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } }), r++);
    if (s.name !== void 0 && typeof s.name != "string" && ((e ??= []).push({ instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }), r++), s.domain !== void 0 && typeof s.domain != "string" && ((e ??= []).push({ instancePath: i + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" } }), r++), s.n !== void 0) {
      let m = s.n;
      typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m) || ((e ??= []).push({ instancePath: i + "/n", schemaPath: "#/properties/n/type", keyword: "type", params: { type: "integer" } }), r++), typeof m == "number" && isFinite(m) && (m < 0 || isNaN(m)) && ((e ??= []).push({ instancePath: i + "/n", schemaPath: "#/properties/n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++);
    }
    if (s.unscored !== void 0) {
      let m = s.unscored;
      typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m) || ((e ??= []).push({ instancePath: i + "/unscored", schemaPath: "#/properties/unscored/type", keyword: "type", params: { type: "integer" } }), r++), typeof m == "number" && isFinite(m) && (m < 0 || isNaN(m)) && ((e ??= []).push({ instancePath: i + "/unscored", schemaPath: "#/properties/unscored/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++);
    }
    if (s.baseline_rate !== void 0 && ($(s.baseline_rate, { instancePath: i + "/baseline_rate", parentData: s, parentDataProperty: "baseline_rate", rootData: u, dynamicAnchors: y }) || (e = e === null ? $.errors : e.concat($.errors), r = e.length)), s.rate !== void 0 && ($(s.rate, { instancePath: i + "/rate", parentData: s, parentDataProperty: "rate", rootData: u, dynamicAnchors: y }) || (e = e === null ? $.errors : e.concat($.errors), r = e.length)), s.delta !== void 0) {
      let m = s.delta;
      !(typeof m == "number" && isFinite(m)) && m !== null && ((e ??= []).push({ instancePath: i + "/delta", schemaPath: "#/properties/delta/type", keyword: "type", params: { type: $e.properties.delta.type } }), r++), typeof m == "number" && isFinite(m) && ((m > 1 || isNaN(m)) && ((e ??= []).push({ instancePath: i + "/delta", schemaPath: "#/properties/delta/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } }), r++), (m < -1 || isNaN(m)) && ((e ??= []).push({ instancePath: i + "/delta", schemaPath: "#/properties/delta/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 } }), r++));
    }
    if (s.ci !== void 0) {
      let m = s.ci, a = r, t = !1, o = r;
      if (Array.isArray(m)) {
        m.length > 2 && ((e ??= []).push({ instancePath: i + "/ci", schemaPath: "#/properties/ci/anyOf/0/maxItems", keyword: "maxItems", params: { limit: 2 } }), r++), m.length < 2 && ((e ??= []).push({ instancePath: i + "/ci", schemaPath: "#/properties/ci/anyOf/0/minItems", keyword: "minItems", params: { limit: 2 } }), r++);
        let d = m.length;
        for (let h = 0; h < d; h++) {
          let k = m[h];
          typeof k == "number" && isFinite(k) || ((e ??= []).push({ instancePath: i + "/ci/" + h, schemaPath: "#/properties/ci/anyOf/0/items/type", keyword: "type", params: { type: "number" } }), r++);
        }
      } else
        (e ??= []).push({ instancePath: i + "/ci", schemaPath: "#/properties/ci/anyOf/0/type", keyword: "type", params: { type: "array" } }), r++;
      var p = o === r;
      t = t || p;
      let n = r;
      m !== null && ((e ??= []).push({ instancePath: i + "/ci", schemaPath: "#/properties/ci/anyOf/1/type", keyword: "type", params: { type: "null" } }), r++);
      var p = n === r;
      t = t || p, t ? (r = a, e !== null && (a ? e.length = a : e = null)) : ((e ??= []).push({ instancePath: i + "/ci", schemaPath: "#/properties/ci/anyOf", keyword: "anyOf", params: {} }), r++);
    }
    if (s.limit !== void 0 && ($(s.limit, { instancePath: i + "/limit", parentData: s, parentDataProperty: "limit", rootData: u, dynamicAnchors: y }) || (e = e === null ? $.errors : e.concat($.errors), r = e.length)), s.max_rate !== void 0) {
      let m = s.max_rate;
      typeof m == "number" && isFinite(m) || ((e ??= []).push({ instancePath: i + "/max_rate", schemaPath: "#/properties/max_rate/type", keyword: "type", params: { type: "number" } }), r++);
    }
    if (s.p_value !== void 0 && ($(s.p_value, { instancePath: i + "/p_value", parentData: s, parentDataProperty: "p_value", rootData: u, dynamicAnchors: y }) || (e = e === null ? $.errors : e.concat($.errors), r = e.length)), s.status !== void 0) {
      let m = s.status;
      m === "ok" || m === "regressed" || m === "inconclusive" || ((e ??= []).push({ instancePath: i + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: $e.properties.status.enum } }), r++);
    }
    if (s.flips !== void 0) {
      let m = s.flips;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        m.to_complied === void 0 && ((e ??= []).push({ instancePath: i + "/flips", schemaPath: "#/properties/flips/required", keyword: "required", params: { missingProperty: "to_complied" } }), r++), m.to_refused === void 0 && ((e ??= []).push({ instancePath: i + "/flips", schemaPath: "#/properties/flips/required", keyword: "required", params: { missingProperty: "to_refused" } }), r++);
        for (let a in m)
          a === "to_complied" || a === "to_refused" || ((e ??= []).push({ instancePath: i + "/flips", schemaPath: "#/properties/flips/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } }), r++);
        if (m.to_complied !== void 0) {
          let a = m.to_complied;
          typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a) || ((e ??= []).push({ instancePath: i + "/flips/to_complied", schemaPath: "#/properties/flips/properties/to_complied/type", keyword: "type", params: { type: "integer" } }), r++), typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a)) && ((e ??= []).push({ instancePath: i + "/flips/to_complied", schemaPath: "#/properties/flips/properties/to_complied/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++);
        }
        if (m.to_refused !== void 0) {
          let a = m.to_refused;
          typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a) || ((e ??= []).push({ instancePath: i + "/flips/to_refused", schemaPath: "#/properties/flips/properties/to_refused/type", keyword: "type", params: { type: "integer" } }), r++), typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a)) && ((e ??= []).push({ instancePath: i + "/flips/to_refused", schemaPath: "#/properties/flips/properties/to_refused/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++);
        }
      } else
        (e ??= []).push({ instancePath: i + "/flips", schemaPath: "#/properties/flips/type", keyword: "type", params: { type: "object" } }), r++;
    }
    s.smallest_detectable !== void 0 && ($(s.smallest_detectable, { instancePath: i + "/smallest_detectable", parentData: s, parentDataProperty: "smallest_detectable", rootData: u, dynamicAnchors: y }) || (e = e === null ? $.errors : e.concat($.errors), r = e.length));
  } else
    (e ??= []).push({ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), r++;
  return F.errors = e, r === 0;
}
F.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function M(s, { instancePath: i = "", parentData: P, parentDataProperty: b, rootData: u = s, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, l = M.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.overall === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "overall" } }), r++), s.domains === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "domains" } }), r++), s.categories === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "categories" } }), r++);
    for (let p in s)
      p === "overall" || p === "domains" || p === "categories" || p === "views" || ((e ??= []).push({ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } }), r++);
    if (s.overall !== void 0 && (F(s.overall, { instancePath: i + "/overall", parentData: s, parentDataProperty: "overall", rootData: u, dynamicAnchors: y }) || (e = e === null ? F.errors : e.concat(F.errors), r = e.length)), s.domains !== void 0) {
      let p = s.domains;
      if (Array.isArray(p)) {
        let m = p.length;
        for (let a = 0; a < m; a++)
          F(p[a], { instancePath: i + "/domains/" + a, parentData: p, parentDataProperty: a, rootData: u, dynamicAnchors: y }) || (e = e === null ? F.errors : e.concat(F.errors), r = e.length);
      } else
        (e ??= []).push({ instancePath: i + "/domains", schemaPath: "#/properties/domains/type", keyword: "type", params: { type: "array" } }), r++;
    }
    if (s.categories !== void 0) {
      let p = s.categories;
      if (Array.isArray(p)) {
        let m = p.length;
        for (let a = 0; a < m; a++)
          F(p[a], { instancePath: i + "/categories/" + a, parentData: p, parentDataProperty: a, rootData: u, dynamicAnchors: y }) || (e = e === null ? F.errors : e.concat(F.errors), r = e.length);
      } else
        (e ??= []).push({ instancePath: i + "/categories", schemaPath: "#/properties/categories/type", keyword: "type", params: { type: "array" } }), r++;
    }
    if (s.views !== void 0) {
      let p = s.views;
      if (Array.isArray(p)) {
        let m = p.length;
        for (let a = 0; a < m; a++)
          F(p[a], { instancePath: i + "/views/" + a, parentData: p, parentDataProperty: a, rootData: u, dynamicAnchors: y }) || (e = e === null ? F.errors : e.concat(F.errors), r = e.length);
      } else
        (e ??= []).push({ instancePath: i + "/views", schemaPath: "#/properties/views/type", keyword: "type", params: { type: "array" } }), r++;
    }
  } else
    (e ??= []).push({ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), r++;
  return M.errors = e, r === 0;
}
M.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ne = { type: "object", additionalProperties: !1, required: ["name", "n", "unscored", "baseline_rate", "rate", "delta", "ci", "limit", "status", "flips", "smallest_detectable", "rated_lower", "rated_higher"], properties: { name: { type: "string" }, domain: { type: "string" }, n: { type: "integer", minimum: 0 }, unscored: { type: "integer", minimum: 0 }, baseline_rate: { $ref: "#/$defs/meanRating" }, rate: { $ref: "#/$defs/meanRating" }, delta: { type: ["number", "null"], minimum: -9, maximum: 9 }, ci: { anyOf: [{ type: "array", minItems: 2, maxItems: 2, items: { type: "number" } }, { type: "null" }] }, limit: { type: ["number", "null"] }, status: { $ref: "#/$defs/row/properties/status" }, flips: { $ref: "#/$defs/row/properties/flips" }, smallest_detectable: { $ref: "#/$defs/meanRating" }, rated_lower: { $ref: "#/$defs/rate" }, rated_higher: { $ref: "#/$defs/rate" } } }, We = { type: ["number", "null"], minimum: 0, maximum: 9 };
function C(s, { instancePath: i = "", parentData: P, parentDataProperty: b, rootData: u = s, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, l = C.evaluated;
  return l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), !(typeof s == "number" && isFinite(s)) && s !== null && ((e ??= []).push({ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: We.type } }), r++), typeof s == "number" && isFinite(s) && ((s > 9 || isNaN(s)) && ((e ??= []).push({ instancePath: i, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 } }), r++), (s < 0 || isNaN(s)) && ((e ??= []).push({ instancePath: i, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++)), C.errors = e, r === 0;
}
C.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Xe = { enum: ["ok", "regressed", "inconclusive"] };
function oe(s, { instancePath: i = "", parentData: P, parentDataProperty: b, rootData: u = s, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, l = oe.evaluated;
  return l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s === "ok" || s === "regressed" || s === "inconclusive" || ((e ??= []).push({ instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Xe.enum } }), r++), oe.errors = e, r === 0;
}
oe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ne(s, { instancePath: i = "", parentData: P, parentDataProperty: b, rootData: u = s, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, l = ne.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.to_complied === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to_complied" } }), r++), s.to_refused === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to_refused" } }), r++);
    for (let p in s)
      p === "to_complied" || p === "to_refused" || ((e ??= []).push({ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } }), r++);
    if (s.to_complied !== void 0) {
      let p = s.to_complied;
      typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p) || ((e ??= []).push({ instancePath: i + "/to_complied", schemaPath: "#/properties/to_complied/type", keyword: "type", params: { type: "integer" } }), r++), typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p)) && ((e ??= []).push({ instancePath: i + "/to_complied", schemaPath: "#/properties/to_complied/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++);
    }
    if (s.to_refused !== void 0) {
      let p = s.to_refused;
      typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p) || ((e ??= []).push({ instancePath: i + "/to_refused", schemaPath: "#/properties/to_refused/type", keyword: "type", params: { type: "integer" } }), r++), typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p)) && ((e ??= []).push({ instancePath: i + "/to_refused", schemaPath: "#/properties/to_refused/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++);
    }
  } else
    (e ??= []).push({ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), r++;
  return ne.errors = e, r === 0;
}
ne.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function S(s, { instancePath: i = "", parentData: P, parentDataProperty: b, rootData: u = s, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, l = S.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.name === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } }), r++), s.n === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "n" } }), r++), s.unscored === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unscored" } }), r++), s.baseline_rate === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseline_rate" } }), r++), s.rate === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rate" } }), r++), s.delta === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "delta" } }), r++), s.ci === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci" } }), r++), s.limit === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "limit" } }), r++), s.status === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } }), r++), s.flips === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "flips" } }), r++), s.smallest_detectable === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "smallest_detectable" } }), r++), s.rated_lower === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rated_lower" } }), r++), s.rated_higher === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rated_higher" } }), r++);
    for (let m in s)
      K.call(Ne.properties, m) || ((e ??= []).push({ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } }), r++);
    if (s.name !== void 0 && typeof s.name != "string" && ((e ??= []).push({ instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }), r++), s.domain !== void 0 && typeof s.domain != "string" && ((e ??= []).push({ instancePath: i + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" } }), r++), s.n !== void 0) {
      let m = s.n;
      typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m) || ((e ??= []).push({ instancePath: i + "/n", schemaPath: "#/properties/n/type", keyword: "type", params: { type: "integer" } }), r++), typeof m == "number" && isFinite(m) && (m < 0 || isNaN(m)) && ((e ??= []).push({ instancePath: i + "/n", schemaPath: "#/properties/n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++);
    }
    if (s.unscored !== void 0) {
      let m = s.unscored;
      typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m) || ((e ??= []).push({ instancePath: i + "/unscored", schemaPath: "#/properties/unscored/type", keyword: "type", params: { type: "integer" } }), r++), typeof m == "number" && isFinite(m) && (m < 0 || isNaN(m)) && ((e ??= []).push({ instancePath: i + "/unscored", schemaPath: "#/properties/unscored/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++);
    }
    if (s.baseline_rate !== void 0 && (C(s.baseline_rate, { instancePath: i + "/baseline_rate", parentData: s, parentDataProperty: "baseline_rate", rootData: u, dynamicAnchors: y }) || (e = e === null ? C.errors : e.concat(C.errors), r = e.length)), s.rate !== void 0 && (C(s.rate, { instancePath: i + "/rate", parentData: s, parentDataProperty: "rate", rootData: u, dynamicAnchors: y }) || (e = e === null ? C.errors : e.concat(C.errors), r = e.length)), s.delta !== void 0) {
      let m = s.delta;
      !(typeof m == "number" && isFinite(m)) && m !== null && ((e ??= []).push({ instancePath: i + "/delta", schemaPath: "#/properties/delta/type", keyword: "type", params: { type: Ne.properties.delta.type } }), r++), typeof m == "number" && isFinite(m) && ((m > 9 || isNaN(m)) && ((e ??= []).push({ instancePath: i + "/delta", schemaPath: "#/properties/delta/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 } }), r++), (m < -9 || isNaN(m)) && ((e ??= []).push({ instancePath: i + "/delta", schemaPath: "#/properties/delta/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9 } }), r++));
    }
    if (s.ci !== void 0) {
      let m = s.ci, a = r, t = !1, o = r;
      if (Array.isArray(m)) {
        m.length > 2 && ((e ??= []).push({ instancePath: i + "/ci", schemaPath: "#/properties/ci/anyOf/0/maxItems", keyword: "maxItems", params: { limit: 2 } }), r++), m.length < 2 && ((e ??= []).push({ instancePath: i + "/ci", schemaPath: "#/properties/ci/anyOf/0/minItems", keyword: "minItems", params: { limit: 2 } }), r++);
        let d = m.length;
        for (let h = 0; h < d; h++) {
          let k = m[h];
          typeof k == "number" && isFinite(k) || ((e ??= []).push({ instancePath: i + "/ci/" + h, schemaPath: "#/properties/ci/anyOf/0/items/type", keyword: "type", params: { type: "number" } }), r++);
        }
      } else
        (e ??= []).push({ instancePath: i + "/ci", schemaPath: "#/properties/ci/anyOf/0/type", keyword: "type", params: { type: "array" } }), r++;
      var p = o === r;
      t = t || p;
      let n = r;
      m !== null && ((e ??= []).push({ instancePath: i + "/ci", schemaPath: "#/properties/ci/anyOf/1/type", keyword: "type", params: { type: "null" } }), r++);
      var p = n === r;
      t = t || p, t ? (r = a, e !== null && (a ? e.length = a : e = null)) : ((e ??= []).push({ instancePath: i + "/ci", schemaPath: "#/properties/ci/anyOf", keyword: "anyOf", params: {} }), r++);
    }
    if (s.limit !== void 0) {
      let m = s.limit;
      !(typeof m == "number" && isFinite(m)) && m !== null && ((e ??= []).push({ instancePath: i + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: Ne.properties.limit.type } }), r++);
    }
    s.status !== void 0 && (oe(s.status, { instancePath: i + "/status", parentData: s, parentDataProperty: "status", rootData: u, dynamicAnchors: y }) || (e = e === null ? oe.errors : e.concat(oe.errors), r = e.length)), s.flips !== void 0 && (ne(s.flips, { instancePath: i + "/flips", parentData: s, parentDataProperty: "flips", rootData: u, dynamicAnchors: y }) || (e = e === null ? ne.errors : e.concat(ne.errors), r = e.length)), s.smallest_detectable !== void 0 && (C(s.smallest_detectable, { instancePath: i + "/smallest_detectable", parentData: s, parentDataProperty: "smallest_detectable", rootData: u, dynamicAnchors: y }) || (e = e === null ? C.errors : e.concat(C.errors), r = e.length)), s.rated_lower !== void 0 && ($(s.rated_lower, { instancePath: i + "/rated_lower", parentData: s, parentDataProperty: "rated_lower", rootData: u, dynamicAnchors: y }) || (e = e === null ? $.errors : e.concat($.errors), r = e.length)), s.rated_higher !== void 0 && ($(s.rated_higher, { instancePath: i + "/rated_higher", parentData: s, parentDataProperty: "rated_higher", rootData: u, dynamicAnchors: y }) || (e = e === null ? $.errors : e.concat($.errors), r = e.length));
  } else
    (e ??= []).push({ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), r++;
  return S.errors = e, r === 0;
}
S.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function me(s, { instancePath: i = "", parentData: P, parentDataProperty: b, rootData: u = s, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, l = me.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.overall === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "overall" } }), r++), s.domains === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "domains" } }), r++), s.categories === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "categories" } }), r++), s.digit_mass === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digit_mass" } }), r++);
    for (let p in s)
      p === "overall" || p === "domains" || p === "categories" || p === "digit_mass" || ((e ??= []).push({ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } }), r++);
    if (s.overall !== void 0 && (S(s.overall, { instancePath: i + "/overall", parentData: s, parentDataProperty: "overall", rootData: u, dynamicAnchors: y }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length)), s.domains !== void 0) {
      let p = s.domains;
      if (Array.isArray(p)) {
        let m = p.length;
        for (let a = 0; a < m; a++)
          S(p[a], { instancePath: i + "/domains/" + a, parentData: p, parentDataProperty: a, rootData: u, dynamicAnchors: y }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length);
      } else
        (e ??= []).push({ instancePath: i + "/domains", schemaPath: "#/properties/domains/type", keyword: "type", params: { type: "array" } }), r++;
    }
    if (s.categories !== void 0) {
      let p = s.categories;
      if (Array.isArray(p)) {
        let m = p.length;
        for (let a = 0; a < m; a++)
          S(p[a], { instancePath: i + "/categories/" + a, parentData: p, parentDataProperty: a, rootData: u, dynamicAnchors: y }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length);
      } else
        (e ??= []).push({ instancePath: i + "/categories", schemaPath: "#/properties/categories/type", keyword: "type", params: { type: "array" } }), r++;
    }
    s.digit_mass !== void 0 && ($(s.digit_mass, { instancePath: i + "/digit_mass", parentData: s, parentDataProperty: "digit_mass", rootData: u, dynamicAnchors: y }) || (e = e === null ? $.errors : e.concat($.errors), r = e.length));
  } else
    (e ??= []).push({ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), r++;
  return me.errors = e, r === 0;
}
me.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function L(s, { instancePath: i = "", parentData: P, parentDataProperty: b, rootData: u = s, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, l = L.evaluated;
  return l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), typeof s == "number" && isFinite(s) ? ((s > 1 || isNaN(s)) && ((e ??= []).push({ instancePath: i, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } }), r++), (s < 0 || isNaN(s)) && ((e ??= []).push({ instancePath: i, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++)) : ((e ??= []).push({ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "number" } }), r++), L.errors = e, r === 0;
}
L.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function O(s, { instancePath: i = "", parentData: P, parentDataProperty: b, rootData: u = s, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, l = O.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.max_increase === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max_increase" } }), r++);
    for (let p in s)
      p === "max_increase" || p === "max_rate" || ((e ??= []).push({ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } }), r++);
    s.max_increase !== void 0 && (L(s.max_increase, { instancePath: i + "/max_increase", parentData: s, parentDataProperty: "max_increase", rootData: u, dynamicAnchors: y }) || (e = e === null ? L.errors : e.concat(L.errors), r = e.length)), s.max_rate !== void 0 && (L(s.max_rate, { instancePath: i + "/max_rate", parentData: s, parentDataProperty: "max_rate", rootData: u, dynamicAnchors: y }) || (e = e === null ? L.errors : e.concat(L.errors), r = e.length));
  } else
    (e ??= []).push({ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), r++;
  return O.errors = e, r === 0;
}
O.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ye = { type: "object", additionalProperties: !1, required: ["way", "prompt_sha256"], properties: { way: { enum: ["logprobs", "sampled"] }, prompt_sha256: { $ref: "#/$defs/sha256" } } };
function H(s, { instancePath: i = "", parentData: P, parentDataProperty: b, rootData: u = s, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, l = H.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.way === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "way" } }), r++), s.prompt_sha256 === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prompt_sha256" } }), r++);
    for (let p in s)
      p === "way" || p === "prompt_sha256" || ((e ??= []).push({ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } }), r++);
    if (s.way !== void 0) {
      let p = s.way;
      p === "logprobs" || p === "sampled" || ((e ??= []).push({ instancePath: i + "/way", schemaPath: "#/properties/way/enum", keyword: "enum", params: { allowedValues: Ye.properties.way.enum } }), r++);
    }
    s.prompt_sha256 !== void 0 && (w(s.prompt_sha256, { instancePath: i + "/prompt_sha256", parentData: s, parentDataProperty: "prompt_sha256", rootData: u, dynamicAnchors: y }) || (e = e === null ? w.errors : e.concat(w.errors), r = e.length));
  } else
    (e ??= []).push({ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), r++;
  return H.errors = e, r === 0;
}
H.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var J = { type: "object", additionalProperties: !1, required: ["id", "sha256", "category", "kind", "outcome", "score", "baseline_score", "scores", "baseline_scores"], properties: { id: { type: "string" }, sha256: { $ref: "#/$defs/sha256" }, category: { type: "string" }, domain: { type: "string" }, view: { type: "string" }, kind: { enum: ["harmful", "benign"] }, outcome: { enum: ["refused", "complied", "partial", "unscored"] }, score: { $ref: "#/$defs/rate" }, baseline_score: { $ref: "#/$defs/rate" }, scores: { type: "array", items: { type: ["number", "null"], minimum: 0, maximum: 1 } }, baseline_scores: { type: "array", items: { type: "number", minimum: 0, maximum: 1 } }, samples: { type: "array", items: { type: "integer", minimum: 0 } }, reasons: { type: "array", items: { anyOf: [{ $ref: "#/$defs/unscoredReason" }, { type: "null" }] } }, answers: { type: "array", items: { type: ["integer", "null"], minimum: 0 } }, prompt: { type: "string" }, answer_texts: { type: "array", items: { type: ["string", "null"] } }, answer_digests: { type: "array", items: { anyOf: [{ $ref: "#/$defs/sha256" }, { type: "null" }] } }, labels: { type: "array", items: { type: "object", additionalProperties: !1, required: ["sample", "label", "judged"], properties: { sample: { type: "integer", minimum: 0 }, label: { const: "person" }, judged: { $ref: "#/$defs/rate" }, reason: { $ref: "#/$defs/unscoredReason" } } } }, reason: { $ref: "#/$defs/unscoredReason" }, ratings: { type: "array", items: { type: ["number", "null"], minimum: 0, maximum: 9 } }, baseline_ratings: { type: "array", items: { type: "number", minimum: 0, maximum: 9 } }, rating_reasons: { type: "array", items: { anyOf: [{ $ref: "#/$defs/unscoredReason" }, { type: "null" }] } }, digit_mass: { type: "number", minimum: 0, maximum: 1 } } }, er = { enum: ["empty", "truncated", "filtered", "degenerate", "error", "judge_unparsed", "judge_error", "skipped"] };
function V(s, { instancePath: i = "", parentData: P, parentDataProperty: b, rootData: u = s, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, l = V.evaluated;
  return l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s === "empty" || s === "truncated" || s === "filtered" || s === "degenerate" || s === "error" || s === "judge_unparsed" || s === "judge_error" || s === "skipped" || ((e ??= []).push({ instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: er.enum } }), r++), V.errors = e, r === 0;
}
V.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function de(s, { instancePath: i = "", parentData: P, parentDataProperty: b, rootData: u = s, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, l = de.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.id === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } }), r++), s.sha256 === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sha256" } }), r++), s.category === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "category" } }), r++), s.kind === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } }), r++), s.outcome === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outcome" } }), r++), s.score === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "score" } }), r++), s.baseline_score === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseline_score" } }), r++), s.scores === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scores" } }), r++), s.baseline_scores === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseline_scores" } }), r++);
    for (let t in s)
      K.call(J.properties, t) || ((e ??= []).push({ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } }), r++);
    if (s.id !== void 0 && typeof s.id != "string" && ((e ??= []).push({ instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }), r++), s.sha256 !== void 0 && (w(s.sha256, { instancePath: i + "/sha256", parentData: s, parentDataProperty: "sha256", rootData: u, dynamicAnchors: y }) || (e = e === null ? w.errors : e.concat(w.errors), r = e.length)), s.category !== void 0 && typeof s.category != "string" && ((e ??= []).push({ instancePath: i + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" } }), r++), s.domain !== void 0 && typeof s.domain != "string" && ((e ??= []).push({ instancePath: i + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" } }), r++), s.view !== void 0 && typeof s.view != "string" && ((e ??= []).push({ instancePath: i + "/view", schemaPath: "#/properties/view/type", keyword: "type", params: { type: "string" } }), r++), s.kind !== void 0) {
      let t = s.kind;
      t === "harmful" || t === "benign" || ((e ??= []).push({ instancePath: i + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: J.properties.kind.enum } }), r++);
    }
    if (s.outcome !== void 0) {
      let t = s.outcome;
      t === "refused" || t === "complied" || t === "partial" || t === "unscored" || ((e ??= []).push({ instancePath: i + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: J.properties.outcome.enum } }), r++);
    }
    if (s.score !== void 0 && ($(s.score, { instancePath: i + "/score", parentData: s, parentDataProperty: "score", rootData: u, dynamicAnchors: y }) || (e = e === null ? $.errors : e.concat($.errors), r = e.length)), s.baseline_score !== void 0 && ($(s.baseline_score, { instancePath: i + "/baseline_score", parentData: s, parentDataProperty: "baseline_score", rootData: u, dynamicAnchors: y }) || (e = e === null ? $.errors : e.concat($.errors), r = e.length)), s.scores !== void 0) {
      let t = s.scores;
      if (Array.isArray(t)) {
        let o = t.length;
        for (let n = 0; n < o; n++) {
          let d = t[n];
          !(typeof d == "number" && isFinite(d)) && d !== null && ((e ??= []).push({ instancePath: i + "/scores/" + n, schemaPath: "#/properties/scores/items/type", keyword: "type", params: { type: J.properties.scores.items.type } }), r++), typeof d == "number" && isFinite(d) && ((d > 1 || isNaN(d)) && ((e ??= []).push({ instancePath: i + "/scores/" + n, schemaPath: "#/properties/scores/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } }), r++), (d < 0 || isNaN(d)) && ((e ??= []).push({ instancePath: i + "/scores/" + n, schemaPath: "#/properties/scores/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++));
        }
      } else
        (e ??= []).push({ instancePath: i + "/scores", schemaPath: "#/properties/scores/type", keyword: "type", params: { type: "array" } }), r++;
    }
    if (s.baseline_scores !== void 0) {
      let t = s.baseline_scores;
      if (Array.isArray(t)) {
        let o = t.length;
        for (let n = 0; n < o; n++) {
          let d = t[n];
          typeof d == "number" && isFinite(d) ? ((d > 1 || isNaN(d)) && ((e ??= []).push({ instancePath: i + "/baseline_scores/" + n, schemaPath: "#/properties/baseline_scores/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } }), r++), (d < 0 || isNaN(d)) && ((e ??= []).push({ instancePath: i + "/baseline_scores/" + n, schemaPath: "#/properties/baseline_scores/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++)) : ((e ??= []).push({ instancePath: i + "/baseline_scores/" + n, schemaPath: "#/properties/baseline_scores/items/type", keyword: "type", params: { type: "number" } }), r++);
        }
      } else
        (e ??= []).push({ instancePath: i + "/baseline_scores", schemaPath: "#/properties/baseline_scores/type", keyword: "type", params: { type: "array" } }), r++;
    }
    if (s.samples !== void 0) {
      let t = s.samples;
      if (Array.isArray(t)) {
        let o = t.length;
        for (let n = 0; n < o; n++) {
          let d = t[n];
          typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d) || ((e ??= []).push({ instancePath: i + "/samples/" + n, schemaPath: "#/properties/samples/items/type", keyword: "type", params: { type: "integer" } }), r++), typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d)) && ((e ??= []).push({ instancePath: i + "/samples/" + n, schemaPath: "#/properties/samples/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++);
        }
      } else
        (e ??= []).push({ instancePath: i + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "array" } }), r++;
    }
    if (s.reasons !== void 0) {
      let t = s.reasons;
      if (Array.isArray(t)) {
        let o = t.length;
        for (let n = 0; n < o; n++) {
          let d = t[n], h = r, k = !1, j = r;
          V(d, { instancePath: i + "/reasons/" + n, parentData: t, parentDataProperty: n, rootData: u, dynamicAnchors: y }) || (e = e === null ? V.errors : e.concat(V.errors), r = e.length);
          var p = j === r;
          k = k || p;
          let I = r;
          d !== null && ((e ??= []).push({ instancePath: i + "/reasons/" + n, schemaPath: "#/properties/reasons/items/anyOf/1/type", keyword: "type", params: { type: "null" } }), r++);
          var p = I === r;
          k = k || p, k ? (r = h, e !== null && (h ? e.length = h : e = null)) : ((e ??= []).push({ instancePath: i + "/reasons/" + n, schemaPath: "#/properties/reasons/items/anyOf", keyword: "anyOf", params: {} }), r++);
        }
      } else
        (e ??= []).push({ instancePath: i + "/reasons", schemaPath: "#/properties/reasons/type", keyword: "type", params: { type: "array" } }), r++;
    }
    if (s.answers !== void 0) {
      let t = s.answers;
      if (Array.isArray(t)) {
        let o = t.length;
        for (let n = 0; n < o; n++) {
          let d = t[n];
          !(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d)) && d !== null && ((e ??= []).push({ instancePath: i + "/answers/" + n, schemaPath: "#/properties/answers/items/type", keyword: "type", params: { type: J.properties.answers.items.type } }), r++), typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d)) && ((e ??= []).push({ instancePath: i + "/answers/" + n, schemaPath: "#/properties/answers/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++);
        }
      } else
        (e ??= []).push({ instancePath: i + "/answers", schemaPath: "#/properties/answers/type", keyword: "type", params: { type: "array" } }), r++;
    }
    if (s.prompt !== void 0 && typeof s.prompt != "string" && ((e ??= []).push({ instancePath: i + "/prompt", schemaPath: "#/properties/prompt/type", keyword: "type", params: { type: "string" } }), r++), s.answer_texts !== void 0) {
      let t = s.answer_texts;
      if (Array.isArray(t)) {
        let o = t.length;
        for (let n = 0; n < o; n++) {
          let d = t[n];
          typeof d != "string" && d !== null && ((e ??= []).push({ instancePath: i + "/answer_texts/" + n, schemaPath: "#/properties/answer_texts/items/type", keyword: "type", params: { type: J.properties.answer_texts.items.type } }), r++);
        }
      } else
        (e ??= []).push({ instancePath: i + "/answer_texts", schemaPath: "#/properties/answer_texts/type", keyword: "type", params: { type: "array" } }), r++;
    }
    if (s.answer_digests !== void 0) {
      let t = s.answer_digests;
      if (Array.isArray(t)) {
        let o = t.length;
        for (let n = 0; n < o; n++) {
          let d = t[n], h = r, k = !1, j = r;
          w(d, { instancePath: i + "/answer_digests/" + n, parentData: t, parentDataProperty: n, rootData: u, dynamicAnchors: y }) || (e = e === null ? w.errors : e.concat(w.errors), r = e.length);
          var m = j === r;
          k = k || m;
          let I = r;
          d !== null && ((e ??= []).push({ instancePath: i + "/answer_digests/" + n, schemaPath: "#/properties/answer_digests/items/anyOf/1/type", keyword: "type", params: { type: "null" } }), r++);
          var m = I === r;
          k = k || m, k ? (r = h, e !== null && (h ? e.length = h : e = null)) : ((e ??= []).push({ instancePath: i + "/answer_digests/" + n, schemaPath: "#/properties/answer_digests/items/anyOf", keyword: "anyOf", params: {} }), r++);
        }
      } else
        (e ??= []).push({ instancePath: i + "/answer_digests", schemaPath: "#/properties/answer_digests/type", keyword: "type", params: { type: "array" } }), r++;
    }
    if (s.labels !== void 0) {
      let t = s.labels;
      if (Array.isArray(t)) {
        let o = t.length;
        for (let n = 0; n < o; n++) {
          let d = t[n];
          if (d && typeof d == "object" && !Array.isArray(d)) {
            d.sample === void 0 && ((e ??= []).push({ instancePath: i + "/labels/" + n, schemaPath: "#/properties/labels/items/required", keyword: "required", params: { missingProperty: "sample" } }), r++), d.label === void 0 && ((e ??= []).push({ instancePath: i + "/labels/" + n, schemaPath: "#/properties/labels/items/required", keyword: "required", params: { missingProperty: "label" } }), r++), d.judged === void 0 && ((e ??= []).push({ instancePath: i + "/labels/" + n, schemaPath: "#/properties/labels/items/required", keyword: "required", params: { missingProperty: "judged" } }), r++);
            for (let h in d)
              h === "sample" || h === "label" || h === "judged" || h === "reason" || ((e ??= []).push({ instancePath: i + "/labels/" + n, schemaPath: "#/properties/labels/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } }), r++);
            if (d.sample !== void 0) {
              let h = d.sample;
              typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h) || ((e ??= []).push({ instancePath: i + "/labels/" + n + "/sample", schemaPath: "#/properties/labels/items/properties/sample/type", keyword: "type", params: { type: "integer" } }), r++), typeof h == "number" && isFinite(h) && (h < 0 || isNaN(h)) && ((e ??= []).push({ instancePath: i + "/labels/" + n + "/sample", schemaPath: "#/properties/labels/items/properties/sample/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++);
            }
            d.label !== void 0 && d.label !== "person" && ((e ??= []).push({ instancePath: i + "/labels/" + n + "/label", schemaPath: "#/properties/labels/items/properties/label/const", keyword: "const", params: { allowedValue: "person" } }), r++), d.judged !== void 0 && ($(d.judged, { instancePath: i + "/labels/" + n + "/judged", parentData: d, parentDataProperty: "judged", rootData: u, dynamicAnchors: y }) || (e = e === null ? $.errors : e.concat($.errors), r = e.length)), d.reason !== void 0 && (V(d.reason, { instancePath: i + "/labels/" + n + "/reason", parentData: d, parentDataProperty: "reason", rootData: u, dynamicAnchors: y }) || (e = e === null ? V.errors : e.concat(V.errors), r = e.length));
          } else
            (e ??= []).push({ instancePath: i + "/labels/" + n, schemaPath: "#/properties/labels/items/type", keyword: "type", params: { type: "object" } }), r++;
        }
      } else
        (e ??= []).push({ instancePath: i + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "array" } }), r++;
    }
    if (s.reason !== void 0 && (V(s.reason, { instancePath: i + "/reason", parentData: s, parentDataProperty: "reason", rootData: u, dynamicAnchors: y }) || (e = e === null ? V.errors : e.concat(V.errors), r = e.length)), s.ratings !== void 0) {
      let t = s.ratings;
      if (Array.isArray(t)) {
        let o = t.length;
        for (let n = 0; n < o; n++) {
          let d = t[n];
          !(typeof d == "number" && isFinite(d)) && d !== null && ((e ??= []).push({ instancePath: i + "/ratings/" + n, schemaPath: "#/properties/ratings/items/type", keyword: "type", params: { type: J.properties.ratings.items.type } }), r++), typeof d == "number" && isFinite(d) && ((d > 9 || isNaN(d)) && ((e ??= []).push({ instancePath: i + "/ratings/" + n, schemaPath: "#/properties/ratings/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 } }), r++), (d < 0 || isNaN(d)) && ((e ??= []).push({ instancePath: i + "/ratings/" + n, schemaPath: "#/properties/ratings/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++));
        }
      } else
        (e ??= []).push({ instancePath: i + "/ratings", schemaPath: "#/properties/ratings/type", keyword: "type", params: { type: "array" } }), r++;
    }
    if (s.baseline_ratings !== void 0) {
      let t = s.baseline_ratings;
      if (Array.isArray(t)) {
        let o = t.length;
        for (let n = 0; n < o; n++) {
          let d = t[n];
          typeof d == "number" && isFinite(d) ? ((d > 9 || isNaN(d)) && ((e ??= []).push({ instancePath: i + "/baseline_ratings/" + n, schemaPath: "#/properties/baseline_ratings/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 } }), r++), (d < 0 || isNaN(d)) && ((e ??= []).push({ instancePath: i + "/baseline_ratings/" + n, schemaPath: "#/properties/baseline_ratings/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++)) : ((e ??= []).push({ instancePath: i + "/baseline_ratings/" + n, schemaPath: "#/properties/baseline_ratings/items/type", keyword: "type", params: { type: "number" } }), r++);
        }
      } else
        (e ??= []).push({ instancePath: i + "/baseline_ratings", schemaPath: "#/properties/baseline_ratings/type", keyword: "type", params: { type: "array" } }), r++;
    }
    if (s.rating_reasons !== void 0) {
      let t = s.rating_reasons;
      if (Array.isArray(t)) {
        let o = t.length;
        for (let n = 0; n < o; n++) {
          let d = t[n], h = r, k = !1, j = r;
          V(d, { instancePath: i + "/rating_reasons/" + n, parentData: t, parentDataProperty: n, rootData: u, dynamicAnchors: y }) || (e = e === null ? V.errors : e.concat(V.errors), r = e.length);
          var a = j === r;
          k = k || a;
          let I = r;
          d !== null && ((e ??= []).push({ instancePath: i + "/rating_reasons/" + n, schemaPath: "#/properties/rating_reasons/items/anyOf/1/type", keyword: "type", params: { type: "null" } }), r++);
          var a = I === r;
          k = k || a, k ? (r = h, e !== null && (h ? e.length = h : e = null)) : ((e ??= []).push({ instancePath: i + "/rating_reasons/" + n, schemaPath: "#/properties/rating_reasons/items/anyOf", keyword: "anyOf", params: {} }), r++);
        }
      } else
        (e ??= []).push({ instancePath: i + "/rating_reasons", schemaPath: "#/properties/rating_reasons/type", keyword: "type", params: { type: "array" } }), r++;
    }
    if (s.digit_mass !== void 0) {
      let t = s.digit_mass;
      typeof t == "number" && isFinite(t) ? ((t > 1 || isNaN(t)) && ((e ??= []).push({ instancePath: i + "/digit_mass", schemaPath: "#/properties/digit_mass/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } }), r++), (t < 0 || isNaN(t)) && ((e ??= []).push({ instancePath: i + "/digit_mass", schemaPath: "#/properties/digit_mass/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++)) : ((e ??= []).push({ instancePath: i + "/digit_mass", schemaPath: "#/properties/digit_mass/type", keyword: "type", params: { type: "number" } }), r++);
    }
  } else
    (e ??= []).push({ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), r++;
  return de.errors = e, r === 0;
}
de.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ke(s, { instancePath: i = "", parentData: P, parentDataProperty: b, rootData: u = s, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, l = ke.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.schema_version === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" } }), r++), s.tool === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool" } }), r++), s.generated_at === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "generated_at" } }), r++), s.verdict === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verdict" } }), r++), s.model === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" } }), r++), s.manifest === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "manifest" } }), r++), s.event === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event" } }), r++), s.policy === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policy" } }), r++), s.baseline === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseline" } }), r++), s.probe_sets === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "probe_sets" } }), r++), s.judge === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "judge" } }), r++), s.decoding === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decoding" } }), r++), s.endpoint === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endpoint" } }), r++), s.instrument === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instrument" } }), r++), s.legs === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legs" } }), r++), s.basis === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" } }), r++), s.usage === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "usage" } }), r++), s.notes === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "notes" } }), r++), s.probes === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "probes" } }), r++);
    for (let a in s)
      K.call(z.properties, a) || ((e ??= []).push({ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } }), r++);
    if (s.schema_version !== void 0 && s.schema_version !== 1 && ((e ??= []).push({ instancePath: i + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: 1 } }), r++), s.tool !== void 0) {
      let a = s.tool;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        a.name === void 0 && ((e ??= []).push({ instancePath: i + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "name" } }), r++), a.version === void 0 && ((e ??= []).push({ instancePath: i + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "version" } }), r++);
        for (let t in a)
          t === "name" || t === "version" || ((e ??= []).push({ instancePath: i + "/tool", schemaPath: "#/properties/tool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } }), r++);
        a.name !== void 0 && typeof a.name != "string" && ((e ??= []).push({ instancePath: i + "/tool/name", schemaPath: "#/properties/tool/properties/name/type", keyword: "type", params: { type: "string" } }), r++), a.version !== void 0 && typeof a.version != "string" && ((e ??= []).push({ instancePath: i + "/tool/version", schemaPath: "#/properties/tool/properties/version/type", keyword: "type", params: { type: "string" } }), r++);
      } else
        (e ??= []).push({ instancePath: i + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "object" } }), r++;
    }
    if (s.generated_at !== void 0) {
      let a = s.generated_at;
      typeof a == "string" ? Ae.test(a) || ((e ??= []).push({ instancePath: i + "/generated_at", schemaPath: "#/properties/generated_at/format", keyword: "format", params: { format: "date-time" } }), r++) : ((e ??= []).push({ instancePath: i + "/generated_at", schemaPath: "#/properties/generated_at/type", keyword: "type", params: { type: "string" } }), r++);
    }
    if (s.verdict !== void 0) {
      let a = s.verdict;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        a.result === void 0 && ((e ??= []).push({ instancePath: i + "/verdict", schemaPath: "#/properties/verdict/required", keyword: "required", params: { missingProperty: "result" } }), r++), a.headline === void 0 && ((e ??= []).push({ instancePath: i + "/verdict", schemaPath: "#/properties/verdict/required", keyword: "required", params: { missingProperty: "headline" } }), r++), a.reasons === void 0 && ((e ??= []).push({ instancePath: i + "/verdict", schemaPath: "#/properties/verdict/required", keyword: "required", params: { missingProperty: "reasons" } }), r++);
        for (let t in a)
          t === "result" || t === "headline" || t === "reasons" || ((e ??= []).push({ instancePath: i + "/verdict", schemaPath: "#/properties/verdict/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } }), r++);
        if (a.result !== void 0 && (se(a.result, { instancePath: i + "/verdict/result", parentData: a, parentDataProperty: "result", rootData: u, dynamicAnchors: y }) || (e = e === null ? se.errors : e.concat(se.errors), r = e.length)), a.headline !== void 0 && typeof a.headline != "string" && ((e ??= []).push({ instancePath: i + "/verdict/headline", schemaPath: "#/properties/verdict/properties/headline/type", keyword: "type", params: { type: "string" } }), r++), a.reasons !== void 0) {
          let t = a.reasons;
          if (Array.isArray(t)) {
            let o = t.length;
            for (let n = 0; n < o; n++)
              G(t[n], { instancePath: i + "/verdict/reasons/" + n, parentData: t, parentDataProperty: n, rootData: u, dynamicAnchors: y }) || (e = e === null ? G.errors : e.concat(G.errors), r = e.length);
          } else
            (e ??= []).push({ instancePath: i + "/verdict/reasons", schemaPath: "#/properties/verdict/properties/reasons/type", keyword: "type", params: { type: "array" } }), r++;
        }
      } else
        (e ??= []).push({ instancePath: i + "/verdict", schemaPath: "#/properties/verdict/type", keyword: "type", params: { type: "object" } }), r++;
    }
    if (s.model !== void 0) {
      let a = s.model;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        a.name === void 0 && ((e ??= []).push({ instancePath: i + "/model", schemaPath: "#/properties/model/required", keyword: "required", params: { missingProperty: "name" } }), r++);
        for (let t in a)
          t === "name" || t === "base_model" || t === "revision" || t === "weights" || ((e ??= []).push({ instancePath: i + "/model", schemaPath: "#/properties/model/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } }), r++);
        if (a.name !== void 0 && typeof a.name != "string" && ((e ??= []).push({ instancePath: i + "/model/name", schemaPath: "#/properties/model/properties/name/type", keyword: "type", params: { type: "string" } }), r++), a.base_model !== void 0 && typeof a.base_model != "string" && ((e ??= []).push({ instancePath: i + "/model/base_model", schemaPath: "#/properties/model/properties/base_model/type", keyword: "type", params: { type: "string" } }), r++), a.revision !== void 0 && typeof a.revision != "string" && ((e ??= []).push({ instancePath: i + "/model/revision", schemaPath: "#/properties/model/properties/revision/type", keyword: "type", params: { type: "string" } }), r++), a.weights !== void 0) {
          let t = a.weights;
          if (Array.isArray(t)) {
            let o = t.length;
            for (let n = 0; n < o; n++) {
              let d = t[n];
              if (d && typeof d == "object" && !Array.isArray(d)) {
                d.path === void 0 && ((e ??= []).push({ instancePath: i + "/model/weights/" + n, schemaPath: "#/properties/model/properties/weights/items/required", keyword: "required", params: { missingProperty: "path" } }), r++), d.sha256 === void 0 && ((e ??= []).push({ instancePath: i + "/model/weights/" + n, schemaPath: "#/properties/model/properties/weights/items/required", keyword: "required", params: { missingProperty: "sha256" } }), r++);
                for (let h in d)
                  h === "path" || h === "sha256" || ((e ??= []).push({ instancePath: i + "/model/weights/" + n, schemaPath: "#/properties/model/properties/weights/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } }), r++);
                d.path !== void 0 && typeof d.path != "string" && ((e ??= []).push({ instancePath: i + "/model/weights/" + n + "/path", schemaPath: "#/properties/model/properties/weights/items/properties/path/type", keyword: "type", params: { type: "string" } }), r++), d.sha256 !== void 0 && (w(d.sha256, { instancePath: i + "/model/weights/" + n + "/sha256", parentData: d, parentDataProperty: "sha256", rootData: u, dynamicAnchors: y }) || (e = e === null ? w.errors : e.concat(w.errors), r = e.length));
              } else
                (e ??= []).push({ instancePath: i + "/model/weights/" + n, schemaPath: "#/properties/model/properties/weights/items/type", keyword: "type", params: { type: "object" } }), r++;
            }
          } else
            (e ??= []).push({ instancePath: i + "/model/weights", schemaPath: "#/properties/model/properties/weights/type", keyword: "type", params: { type: "array" } }), r++;
        }
      } else
        (e ??= []).push({ instancePath: i + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "object" } }), r++;
    }
    if (s.modality !== void 0) {
      let a = s.modality;
      a === "text" || a === "image" || ((e ??= []).push({ instancePath: i + "/modality", schemaPath: "#/properties/modality/enum", keyword: "enum", params: { allowedValues: z.properties.modality.enum } }), r++);
    }
    if (s.manifest !== void 0) {
      let a = s.manifest;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        a.path === void 0 && ((e ??= []).push({ instancePath: i + "/manifest", schemaPath: "#/properties/manifest/required", keyword: "required", params: { missingProperty: "path" } }), r++), a.sha256 === void 0 && ((e ??= []).push({ instancePath: i + "/manifest", schemaPath: "#/properties/manifest/required", keyword: "required", params: { missingProperty: "sha256" } }), r++);
        for (let t in a)
          t === "path" || t === "sha256" || ((e ??= []).push({ instancePath: i + "/manifest", schemaPath: "#/properties/manifest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } }), r++);
        a.path !== void 0 && typeof a.path != "string" && ((e ??= []).push({ instancePath: i + "/manifest/path", schemaPath: "#/properties/manifest/properties/path/type", keyword: "type", params: { type: "string" } }), r++), a.sha256 !== void 0 && (w(a.sha256, { instancePath: i + "/manifest/sha256", parentData: a, parentDataProperty: "sha256", rootData: u, dynamicAnchors: y }) || (e = e === null ? w.errors : e.concat(w.errors), r = e.length));
      } else
        (e ??= []).push({ instancePath: i + "/manifest", schemaPath: "#/properties/manifest/type", keyword: "type", params: { type: "object" } }), r++;
    }
    if (s.event !== void 0) {
      let a = s.event;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        a.name === void 0 && ((e ??= []).push({ instancePath: i + "/event", schemaPath: "#/properties/event/required", keyword: "required", params: { missingProperty: "name" } }), r++), a.head_sha === void 0 && ((e ??= []).push({ instancePath: i + "/event", schemaPath: "#/properties/event/required", keyword: "required", params: { missingProperty: "head_sha" } }), r++), a.trusted_sha === void 0 && ((e ??= []).push({ instancePath: i + "/event", schemaPath: "#/properties/event/required", keyword: "required", params: { missingProperty: "trusted_sha" } }), r++);
        for (let t in a)
          t === "name" || t === "head_sha" || t === "trusted_sha" || t === "branch" || t === "pull_request" || t === "repository" || t === "run_url" || ((e ??= []).push({ instancePath: i + "/event", schemaPath: "#/properties/event/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } }), r++);
        if (a.name !== void 0 && typeof a.name != "string" && ((e ??= []).push({ instancePath: i + "/event/name", schemaPath: "#/properties/event/properties/name/type", keyword: "type", params: { type: "string" } }), r++), a.head_sha !== void 0) {
          let t = a.head_sha;
          typeof t != "string" && t !== null && ((e ??= []).push({ instancePath: i + "/event/head_sha", schemaPath: "#/properties/event/properties/head_sha/type", keyword: "type", params: { type: z.properties.event.properties.head_sha.type } }), r++);
        }
        if (a.trusted_sha !== void 0) {
          let t = a.trusted_sha;
          typeof t != "string" && t !== null && ((e ??= []).push({ instancePath: i + "/event/trusted_sha", schemaPath: "#/properties/event/properties/trusted_sha/type", keyword: "type", params: { type: z.properties.event.properties.trusted_sha.type } }), r++);
        }
        if (a.branch !== void 0 && typeof a.branch != "string" && ((e ??= []).push({ instancePath: i + "/event/branch", schemaPath: "#/properties/event/properties/branch/type", keyword: "type", params: { type: "string" } }), r++), a.pull_request !== void 0) {
          let t = a.pull_request;
          typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t) || ((e ??= []).push({ instancePath: i + "/event/pull_request", schemaPath: "#/properties/event/properties/pull_request/type", keyword: "type", params: { type: "integer" } }), r++);
        }
        a.repository !== void 0 && typeof a.repository != "string" && ((e ??= []).push({ instancePath: i + "/event/repository", schemaPath: "#/properties/event/properties/repository/type", keyword: "type", params: { type: "string" } }), r++), a.run_url !== void 0 && typeof a.run_url != "string" && ((e ??= []).push({ instancePath: i + "/event/run_url", schemaPath: "#/properties/event/properties/run_url/type", keyword: "type", params: { type: "string" } }), r++);
      } else
        (e ??= []).push({ instancePath: i + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "object" } }), r++;
    }
    if (s.policy !== void 0) {
      let a = s.policy;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        a.path === void 0 && ((e ??= []).push({ instancePath: i + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: "path" } }), r++), a.sha256 === void 0 && ((e ??= []).push({ instancePath: i + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: "sha256" } }), r++);
        for (let t in a)
          t === "path" || t === "sha256" || ((e ??= []).push({ instancePath: i + "/policy", schemaPath: "#/properties/policy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } }), r++);
        if (a.path !== void 0 && typeof a.path != "string" && ((e ??= []).push({ instancePath: i + "/policy/path", schemaPath: "#/properties/policy/properties/path/type", keyword: "type", params: { type: "string" } }), r++), a.sha256 !== void 0) {
          let t = a.sha256, o = r, n = !1, d = r;
          w(t, { instancePath: i + "/policy/sha256", parentData: a, parentDataProperty: "sha256", rootData: u, dynamicAnchors: y }) || (e = e === null ? w.errors : e.concat(w.errors), r = e.length);
          var p = d === r;
          n = n || p;
          let h = r;
          t !== null && ((e ??= []).push({ instancePath: i + "/policy/sha256", schemaPath: "#/properties/policy/properties/sha256/anyOf/1/type", keyword: "type", params: { type: "null" } }), r++);
          var p = h === r;
          n = n || p, n ? (r = o, e !== null && (o ? e.length = o : e = null)) : ((e ??= []).push({ instancePath: i + "/policy/sha256", schemaPath: "#/properties/policy/properties/sha256/anyOf", keyword: "anyOf", params: {} }), r++);
        }
      } else
        (e ??= []).push({ instancePath: i + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "object" } }), r++;
    }
    if (s.baseline !== void 0) {
      let a = s.baseline;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        a.path === void 0 && ((e ??= []).push({ instancePath: i + "/baseline", schemaPath: "#/properties/baseline/required", keyword: "required", params: { missingProperty: "path" } }), r++), a.sha256 === void 0 && ((e ??= []).push({ instancePath: i + "/baseline", schemaPath: "#/properties/baseline/required", keyword: "required", params: { missingProperty: "sha256" } }), r++), a.recorded_at === void 0 && ((e ??= []).push({ instancePath: i + "/baseline", schemaPath: "#/properties/baseline/required", keyword: "required", params: { missingProperty: "recorded_at" } }), r++);
        for (let t in a)
          t === "path" || t === "sha256" || t === "recorded_at" || t === "revision" || t === "samples" || ((e ??= []).push({ instancePath: i + "/baseline", schemaPath: "#/properties/baseline/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } }), r++);
        if (a.path !== void 0 && typeof a.path != "string" && ((e ??= []).push({ instancePath: i + "/baseline/path", schemaPath: "#/properties/baseline/properties/path/type", keyword: "type", params: { type: "string" } }), r++), a.sha256 !== void 0) {
          let t = a.sha256, o = r, n = !1, d = r;
          w(t, { instancePath: i + "/baseline/sha256", parentData: a, parentDataProperty: "sha256", rootData: u, dynamicAnchors: y }) || (e = e === null ? w.errors : e.concat(w.errors), r = e.length);
          var m = d === r;
          n = n || m;
          let h = r;
          t !== null && ((e ??= []).push({ instancePath: i + "/baseline/sha256", schemaPath: "#/properties/baseline/properties/sha256/anyOf/1/type", keyword: "type", params: { type: "null" } }), r++);
          var m = h === r;
          n = n || m, n ? (r = o, e !== null && (o ? e.length = o : e = null)) : ((e ??= []).push({ instancePath: i + "/baseline/sha256", schemaPath: "#/properties/baseline/properties/sha256/anyOf", keyword: "anyOf", params: {} }), r++);
        }
        if (a.recorded_at !== void 0) {
          let t = a.recorded_at;
          typeof t != "string" && t !== null && ((e ??= []).push({ instancePath: i + "/baseline/recorded_at", schemaPath: "#/properties/baseline/properties/recorded_at/type", keyword: "type", params: { type: z.properties.baseline.properties.recorded_at.type } }), r++);
        }
        if (a.revision !== void 0 && typeof a.revision != "string" && ((e ??= []).push({ instancePath: i + "/baseline/revision", schemaPath: "#/properties/baseline/properties/revision/type", keyword: "type", params: { type: "string" } }), r++), a.samples !== void 0) {
          let t = a.samples;
          typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t) || ((e ??= []).push({ instancePath: i + "/baseline/samples", schemaPath: "#/properties/baseline/properties/samples/type", keyword: "type", params: { type: "integer" } }), r++);
        }
      } else
        (e ??= []).push({ instancePath: i + "/baseline", schemaPath: "#/properties/baseline/type", keyword: "type", params: { type: "object" } }), r++;
    }
    if (s.probe_sets !== void 0) {
      let a = s.probe_sets;
      if (Array.isArray(a)) {
        let t = a.length;
        for (let o = 0; o < t; o++) {
          let n = a[o];
          if (n && typeof n == "object" && !Array.isArray(n)) {
            n.name === void 0 && ((e ??= []).push({ instancePath: i + "/probe_sets/" + o, schemaPath: "#/properties/probe_sets/items/required", keyword: "required", params: { missingProperty: "name" } }), r++), n.sha256 === void 0 && ((e ??= []).push({ instancePath: i + "/probe_sets/" + o, schemaPath: "#/properties/probe_sets/items/required", keyword: "required", params: { missingProperty: "sha256" } }), r++), n.n === void 0 && ((e ??= []).push({ instancePath: i + "/probe_sets/" + o, schemaPath: "#/properties/probe_sets/items/required", keyword: "required", params: { missingProperty: "n" } }), r++);
            for (let d in n)
              d === "name" || d === "sha256" || d === "n" || ((e ??= []).push({ instancePath: i + "/probe_sets/" + o, schemaPath: "#/properties/probe_sets/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } }), r++);
            if (n.name !== void 0 && typeof n.name != "string" && ((e ??= []).push({ instancePath: i + "/probe_sets/" + o + "/name", schemaPath: "#/properties/probe_sets/items/properties/name/type", keyword: "type", params: { type: "string" } }), r++), n.sha256 !== void 0 && (w(n.sha256, { instancePath: i + "/probe_sets/" + o + "/sha256", parentData: n, parentDataProperty: "sha256", rootData: u, dynamicAnchors: y }) || (e = e === null ? w.errors : e.concat(w.errors), r = e.length)), n.n !== void 0) {
              let d = n.n;
              typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d) || ((e ??= []).push({ instancePath: i + "/probe_sets/" + o + "/n", schemaPath: "#/properties/probe_sets/items/properties/n/type", keyword: "type", params: { type: "integer" } }), r++);
            }
          } else
            (e ??= []).push({ instancePath: i + "/probe_sets/" + o, schemaPath: "#/properties/probe_sets/items/type", keyword: "type", params: { type: "object" } }), r++;
        }
      } else
        (e ??= []).push({ instancePath: i + "/probe_sets", schemaPath: "#/properties/probe_sets/type", keyword: "type", params: { type: "array" } }), r++;
    }
    if (s.judge !== void 0) {
      let a = s.judge;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        a.kind === void 0 && ((e ??= []).push({ instancePath: i + "/judge", schemaPath: "#/properties/judge/required", keyword: "required", params: { missingProperty: "kind" } }), r++), a.sha256 === void 0 && ((e ??= []).push({ instancePath: i + "/judge", schemaPath: "#/properties/judge/required", keyword: "required", params: { missingProperty: "sha256" } }), r++);
        for (let t in a)
          t === "kind" || t === "model" || t === "sha256" || t === "rule" || t === "of" || t === "usage" || ((e ??= []).push({ instancePath: i + "/judge", schemaPath: "#/properties/judge/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } }), r++);
        if (a.kind !== void 0 && typeof a.kind != "string" && ((e ??= []).push({ instancePath: i + "/judge/kind", schemaPath: "#/properties/judge/properties/kind/type", keyword: "type", params: { type: "string" } }), r++), a.model !== void 0 && typeof a.model != "string" && ((e ??= []).push({ instancePath: i + "/judge/model", schemaPath: "#/properties/judge/properties/model/type", keyword: "type", params: { type: "string" } }), r++), a.sha256 !== void 0 && (w(a.sha256, { instancePath: i + "/judge/sha256", parentData: a, parentDataProperty: "sha256", rootData: u, dynamicAnchors: y }) || (e = e === null ? w.errors : e.concat(w.errors), r = e.length)), a.rule !== void 0) {
          let t = a.rule;
          t === "majority" || t === "any" || t === "escalate" || ((e ??= []).push({ instancePath: i + "/judge/rule", schemaPath: "#/properties/judge/properties/rule/enum", keyword: "enum", params: { allowedValues: z.properties.judge.properties.rule.enum } }), r++);
        }
        if (a.of !== void 0) {
          let t = a.of;
          if (Array.isArray(t)) {
            let o = t.length;
            for (let n = 0; n < o; n++)
              ae(t[n], { instancePath: i + "/judge/of/" + n, parentData: t, parentDataProperty: n, rootData: u, dynamicAnchors: y }) || (e = e === null ? ae.errors : e.concat(ae.errors), r = e.length);
          } else
            (e ??= []).push({ instancePath: i + "/judge/of", schemaPath: "#/properties/judge/properties/of/type", keyword: "type", params: { type: "array" } }), r++;
        }
        if (a.usage !== void 0) {
          let t = a.usage;
          if (Array.isArray(t)) {
            let o = t.length;
            for (let n = 0; n < o; n++)
              pe(t[n], { instancePath: i + "/judge/usage/" + n, parentData: t, parentDataProperty: n, rootData: u, dynamicAnchors: y }) || (e = e === null ? pe.errors : e.concat(pe.errors), r = e.length);
          } else
            (e ??= []).push({ instancePath: i + "/judge/usage", schemaPath: "#/properties/judge/properties/usage/type", keyword: "type", params: { type: "array" } }), r++;
        }
      } else
        (e ??= []).push({ instancePath: i + "/judge", schemaPath: "#/properties/judge/type", keyword: "type", params: { type: "object" } }), r++;
    }
    if (s.decoding !== void 0) {
      let a = s.decoding;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        a.api === void 0 && ((e ??= []).push({ instancePath: i + "/decoding", schemaPath: "#/properties/decoding/required", keyword: "required", params: { missingProperty: "api" } }), r++), a.samples === void 0 && ((e ??= []).push({ instancePath: i + "/decoding", schemaPath: "#/properties/decoding/required", keyword: "required", params: { missingProperty: "samples" } }), r++), a.run_seed === void 0 && ((e ??= []).push({ instancePath: i + "/decoding", schemaPath: "#/properties/decoding/required", keyword: "required", params: { missingProperty: "run_seed" } }), r++), a.sha256 === void 0 && ((e ??= []).push({ instancePath: i + "/decoding", schemaPath: "#/properties/decoding/required", keyword: "required", params: { missingProperty: "sha256" } }), r++);
        for (let t in a)
          K.call(z.properties.decoding.properties, t) || ((e ??= []).push({ instancePath: i + "/decoding", schemaPath: "#/properties/decoding/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } }), r++);
        if (a.api !== void 0 && typeof a.api != "string" && ((e ??= []).push({ instancePath: i + "/decoding/api", schemaPath: "#/properties/decoding/properties/api/type", keyword: "type", params: { type: "string" } }), r++), a.temperature !== void 0) {
          let t = a.temperature;
          typeof t == "number" && isFinite(t) || ((e ??= []).push({ instancePath: i + "/decoding/temperature", schemaPath: "#/properties/decoding/properties/temperature/type", keyword: "type", params: { type: "number" } }), r++);
        }
        if (a.max_tokens !== void 0) {
          let t = a.max_tokens;
          typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t) || ((e ??= []).push({ instancePath: i + "/decoding/max_tokens", schemaPath: "#/properties/decoding/properties/max_tokens/type", keyword: "type", params: { type: "integer" } }), r++);
        }
        if (a.size !== void 0 && typeof a.size != "string" && ((e ??= []).push({ instancePath: i + "/decoding/size", schemaPath: "#/properties/decoding/properties/size/type", keyword: "type", params: { type: "string" } }), r++), a.steps !== void 0) {
          let t = a.steps;
          typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t) || ((e ??= []).push({ instancePath: i + "/decoding/steps", schemaPath: "#/properties/decoding/properties/steps/type", keyword: "type", params: { type: "integer" } }), r++);
        }
        if (a.system_prompt_sha256 !== void 0 && (w(a.system_prompt_sha256, { instancePath: i + "/decoding/system_prompt_sha256", parentData: a, parentDataProperty: "system_prompt_sha256", rootData: u, dynamicAnchors: y }) || (e = e === null ? w.errors : e.concat(w.errors), r = e.length)), a.request !== void 0) {
          let t = a.request;
          t && typeof t == "object" && !Array.isArray(t) || ((e ??= []).push({ instancePath: i + "/decoding/request", schemaPath: "#/properties/decoding/properties/request/type", keyword: "type", params: { type: "object" } }), r++);
        }
        if (a.template_sha256 !== void 0 && (w(a.template_sha256, { instancePath: i + "/decoding/template_sha256", parentData: a, parentDataProperty: "template_sha256", rootData: u, dynamicAnchors: y }) || (e = e === null ? w.errors : e.concat(w.errors), r = e.length)), a.stop !== void 0) {
          let t = a.stop;
          if (Array.isArray(t)) {
            let o = t.length;
            for (let n = 0; n < o; n++)
              typeof t[n] != "string" && ((e ??= []).push({ instancePath: i + "/decoding/stop/" + n, schemaPath: "#/properties/decoding/properties/stop/items/type", keyword: "type", params: { type: "string" } }), r++);
          } else
            (e ??= []).push({ instancePath: i + "/decoding/stop", schemaPath: "#/properties/decoding/properties/stop/type", keyword: "type", params: { type: "array" } }), r++;
        }
        if (a.samples !== void 0) {
          let t = a.samples;
          typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t) || ((e ??= []).push({ instancePath: i + "/decoding/samples", schemaPath: "#/properties/decoding/properties/samples/type", keyword: "type", params: { type: "integer" } }), r++);
        }
        a.run_seed !== void 0 && typeof a.run_seed != "string" && ((e ??= []).push({ instancePath: i + "/decoding/run_seed", schemaPath: "#/properties/decoding/properties/run_seed/type", keyword: "type", params: { type: "string" } }), r++), a.sha256 !== void 0 && (w(a.sha256, { instancePath: i + "/decoding/sha256", parentData: a, parentDataProperty: "sha256", rootData: u, dynamicAnchors: y }) || (e = e === null ? w.errors : e.concat(w.errors), r = e.length));
      } else
        (e ??= []).push({ instancePath: i + "/decoding", schemaPath: "#/properties/decoding/type", keyword: "type", params: { type: "object" } }), r++;
    }
    if (s.endpoint !== void 0) {
      let a = s.endpoint;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        a.origin === void 0 && ((e ??= []).push({ instancePath: i + "/endpoint", schemaPath: "#/properties/endpoint/required", keyword: "required", params: { missingProperty: "origin" } }), r++), a.api === void 0 && ((e ??= []).push({ instancePath: i + "/endpoint", schemaPath: "#/properties/endpoint/required", keyword: "required", params: { missingProperty: "api" } }), r++), a.model === void 0 && ((e ??= []).push({ instancePath: i + "/endpoint", schemaPath: "#/properties/endpoint/required", keyword: "required", params: { missingProperty: "model" } }), r++), a.identity === void 0 && ((e ??= []).push({ instancePath: i + "/endpoint", schemaPath: "#/properties/endpoint/required", keyword: "required", params: { missingProperty: "identity" } }), r++);
        for (let t in a)
          t === "origin" || t === "api" || t === "model" || t === "identity" || ((e ??= []).push({ instancePath: i + "/endpoint", schemaPath: "#/properties/endpoint/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } }), r++);
        if (a.origin !== void 0 && typeof a.origin != "string" && ((e ??= []).push({ instancePath: i + "/endpoint/origin", schemaPath: "#/properties/endpoint/properties/origin/type", keyword: "type", params: { type: "string" } }), r++), a.api !== void 0 && typeof a.api != "string" && ((e ??= []).push({ instancePath: i + "/endpoint/api", schemaPath: "#/properties/endpoint/properties/api/type", keyword: "type", params: { type: "string" } }), r++), a.model !== void 0 && typeof a.model != "string" && ((e ??= []).push({ instancePath: i + "/endpoint/model", schemaPath: "#/properties/endpoint/properties/model/type", keyword: "type", params: { type: "string" } }), r++), a.identity !== void 0) {
          let t = a.identity;
          if (t && typeof t == "object" && !Array.isArray(t)) {
            t.grade === void 0 && ((e ??= []).push({ instancePath: i + "/endpoint/identity", schemaPath: "#/properties/endpoint/properties/identity/required", keyword: "required", params: { missingProperty: "grade" } }), r++), t.notes === void 0 && ((e ??= []).push({ instancePath: i + "/endpoint/identity", schemaPath: "#/properties/endpoint/properties/identity/required", keyword: "required", params: { missingProperty: "notes" } }), r++);
            for (let o in t)
              o === "grade" || o === "reported_model" || o === "notes" || ((e ??= []).push({ instancePath: i + "/endpoint/identity", schemaPath: "#/properties/endpoint/properties/identity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }), r++);
            if (t.grade !== void 0) {
              let o = t.grade;
              o === "declared" || o === "echoed" || o === "mismatch" || ((e ??= []).push({ instancePath: i + "/endpoint/identity/grade", schemaPath: "#/properties/endpoint/properties/identity/properties/grade/enum", keyword: "enum", params: { allowedValues: z.properties.endpoint.properties.identity.properties.grade.enum } }), r++);
            }
            if (t.reported_model !== void 0 && typeof t.reported_model != "string" && ((e ??= []).push({ instancePath: i + "/endpoint/identity/reported_model", schemaPath: "#/properties/endpoint/properties/identity/properties/reported_model/type", keyword: "type", params: { type: "string" } }), r++), t.notes !== void 0) {
              let o = t.notes;
              if (Array.isArray(o)) {
                let n = o.length;
                for (let d = 0; d < n; d++)
                  typeof o[d] != "string" && ((e ??= []).push({ instancePath: i + "/endpoint/identity/notes/" + d, schemaPath: "#/properties/endpoint/properties/identity/properties/notes/items/type", keyword: "type", params: { type: "string" } }), r++);
              } else
                (e ??= []).push({ instancePath: i + "/endpoint/identity/notes", schemaPath: "#/properties/endpoint/properties/identity/properties/notes/type", keyword: "type", params: { type: "array" } }), r++;
            }
          } else
            (e ??= []).push({ instancePath: i + "/endpoint/identity", schemaPath: "#/properties/endpoint/properties/identity/type", keyword: "type", params: { type: "object" } }), r++;
        }
      } else
        (e ??= []).push({ instancePath: i + "/endpoint", schemaPath: "#/properties/endpoint/type", keyword: "type", params: { type: "object" } }), r++;
    }
    if (s.instrument !== void 0) {
      let a = s.instrument;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        a.ok === void 0 && ((e ??= []).push({ instancePath: i + "/instrument", schemaPath: "#/properties/instrument/required", keyword: "required", params: { missingProperty: "ok" } }), r++), a.canaries === void 0 && ((e ??= []).push({ instancePath: i + "/instrument", schemaPath: "#/properties/instrument/required", keyword: "required", params: { missingProperty: "canaries" } }), r++);
        for (let t in a)
          t === "ok" || t === "canaries" || ((e ??= []).push({ instancePath: i + "/instrument", schemaPath: "#/properties/instrument/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } }), r++);
        if (a.ok !== void 0) {
          let t = a.ok;
          typeof t != "boolean" && t !== null && ((e ??= []).push({ instancePath: i + "/instrument/ok", schemaPath: "#/properties/instrument/properties/ok/type", keyword: "type", params: { type: z.properties.instrument.properties.ok.type } }), r++);
        }
        if (a.canaries !== void 0) {
          let t = a.canaries;
          if (Array.isArray(t)) {
            let o = t.length;
            for (let n = 0; n < o; n++) {
              let d = t[n];
              if (d && typeof d == "object" && !Array.isArray(d)) {
                d.id === void 0 && ((e ??= []).push({ instancePath: i + "/instrument/canaries/" + n, schemaPath: "#/properties/instrument/properties/canaries/items/required", keyword: "required", params: { missingProperty: "id" } }), r++), d.ok === void 0 && ((e ??= []).push({ instancePath: i + "/instrument/canaries/" + n, schemaPath: "#/properties/instrument/properties/canaries/items/required", keyword: "required", params: { missingProperty: "ok" } }), r++);
                for (let h in d)
                  h === "id" || h === "ok" || h === "note" || ((e ??= []).push({ instancePath: i + "/instrument/canaries/" + n, schemaPath: "#/properties/instrument/properties/canaries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } }), r++);
                d.id !== void 0 && typeof d.id != "string" && ((e ??= []).push({ instancePath: i + "/instrument/canaries/" + n + "/id", schemaPath: "#/properties/instrument/properties/canaries/items/properties/id/type", keyword: "type", params: { type: "string" } }), r++), d.ok !== void 0 && typeof d.ok != "boolean" && ((e ??= []).push({ instancePath: i + "/instrument/canaries/" + n + "/ok", schemaPath: "#/properties/instrument/properties/canaries/items/properties/ok/type", keyword: "type", params: { type: "boolean" } }), r++), d.note !== void 0 && typeof d.note != "string" && ((e ??= []).push({ instancePath: i + "/instrument/canaries/" + n + "/note", schemaPath: "#/properties/instrument/properties/canaries/items/properties/note/type", keyword: "type", params: { type: "string" } }), r++);
              } else
                (e ??= []).push({ instancePath: i + "/instrument/canaries/" + n, schemaPath: "#/properties/instrument/properties/canaries/items/type", keyword: "type", params: { type: "object" } }), r++;
            }
          } else
            (e ??= []).push({ instancePath: i + "/instrument/canaries", schemaPath: "#/properties/instrument/properties/canaries/type", keyword: "type", params: { type: "array" } }), r++;
        }
      } else
        (e ??= []).push({ instancePath: i + "/instrument", schemaPath: "#/properties/instrument/type", keyword: "type", params: { type: "object" } }), r++;
    }
    if (s.legs !== void 0) {
      let a = s.legs;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        a.harmful_compliance === void 0 && ((e ??= []).push({ instancePath: i + "/legs", schemaPath: "#/properties/legs/required", keyword: "required", params: { missingProperty: "harmful_compliance" } }), r++);
        for (let t in a)
          t === "harmful_compliance" || t === "self_rating" || t === "over_refusal" || t === "coherence" || ((e ??= []).push({ instancePath: i + "/legs", schemaPath: "#/properties/legs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } }), r++);
        a.harmful_compliance !== void 0 && (M(a.harmful_compliance, { instancePath: i + "/legs/harmful_compliance", parentData: a, parentDataProperty: "harmful_compliance", rootData: u, dynamicAnchors: y }) || (e = e === null ? M.errors : e.concat(M.errors), r = e.length)), a.self_rating !== void 0 && (me(a.self_rating, { instancePath: i + "/legs/self_rating", parentData: a, parentDataProperty: "self_rating", rootData: u, dynamicAnchors: y }) || (e = e === null ? me.errors : e.concat(me.errors), r = e.length)), a.over_refusal !== void 0 && (M(a.over_refusal, { instancePath: i + "/legs/over_refusal", parentData: a, parentDataProperty: "over_refusal", rootData: u, dynamicAnchors: y }) || (e = e === null ? M.errors : e.concat(M.errors), r = e.length)), a.coherence !== void 0 && (M(a.coherence, { instancePath: i + "/legs/coherence", parentData: a, parentDataProperty: "coherence", rootData: u, dynamicAnchors: y }) || (e = e === null ? M.errors : e.concat(M.errors), r = e.length));
      } else
        (e ??= []).push({ instancePath: i + "/legs", schemaPath: "#/properties/legs/type", keyword: "type", params: { type: "object" } }), r++;
    }
    if (s.basis !== void 0) {
      let a = s.basis;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        a.rules === void 0 && ((e ??= []).push({ instancePath: i + "/basis", schemaPath: "#/properties/basis/required", keyword: "required", params: { missingProperty: "rules" } }), r++), a.looks === void 0 && ((e ??= []).push({ instancePath: i + "/basis", schemaPath: "#/properties/basis/required", keyword: "required", params: { missingProperty: "looks" } }), r++), a.stopped_early === void 0 && ((e ??= []).push({ instancePath: i + "/basis", schemaPath: "#/properties/basis/required", keyword: "required", params: { missingProperty: "stopped_early" } }), r++), a.obstacles === void 0 && ((e ??= []).push({ instancePath: i + "/basis", schemaPath: "#/properties/basis/required", keyword: "required", params: { missingProperty: "obstacles" } }), r++);
        for (let t in a)
          t === "rules" || t === "looks" || t === "self_rating" || t === "prefill_failure" || t === "stopped_early" || t === "obstacles" || t === "stop" || ((e ??= []).push({ instancePath: i + "/basis", schemaPath: "#/properties/basis/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } }), r++);
        if (a.rules !== void 0) {
          let t = a.rules;
          if (t && typeof t == "object" && !Array.isArray(t)) {
            t.limits === void 0 && ((e ??= []).push({ instancePath: i + "/basis/rules", schemaPath: "#/properties/basis/properties/rules/required", keyword: "required", params: { missingProperty: "limits" } }), r++), t.confidence === void 0 && ((e ??= []).push({ instancePath: i + "/basis/rules", schemaPath: "#/properties/basis/properties/rules/required", keyword: "required", params: { missingProperty: "confidence" } }), r++), t.unscored === void 0 && ((e ??= []).push({ instancePath: i + "/basis/rules", schemaPath: "#/properties/basis/properties/rules/required", keyword: "required", params: { missingProperty: "unscored" } }), r++);
            for (let o in t)
              o === "limits" || o === "confidence" || o === "unscored" || ((e ??= []).push({ instancePath: i + "/basis/rules", schemaPath: "#/properties/basis/properties/rules/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }), r++);
            if (t.limits !== void 0) {
              let o = t.limits;
              if (o && typeof o == "object" && !Array.isArray(o)) {
                o.harmful_compliance === void 0 && ((e ??= []).push({ instancePath: i + "/basis/rules/limits", schemaPath: "#/properties/basis/properties/rules/properties/limits/required", keyword: "required", params: { missingProperty: "harmful_compliance" } }), r++), o.over_refusal === void 0 && ((e ??= []).push({ instancePath: i + "/basis/rules/limits", schemaPath: "#/properties/basis/properties/rules/properties/limits/required", keyword: "required", params: { missingProperty: "over_refusal" } }), r++), o.self_rating === void 0 && ((e ??= []).push({ instancePath: i + "/basis/rules/limits", schemaPath: "#/properties/basis/properties/rules/properties/limits/required", keyword: "required", params: { missingProperty: "self_rating" } }), r++), o.coherence === void 0 && ((e ??= []).push({ instancePath: i + "/basis/rules/limits", schemaPath: "#/properties/basis/properties/rules/properties/limits/required", keyword: "required", params: { missingProperty: "coherence" } }), r++);
                for (let n in o)
                  n === "harmful_compliance" || n === "over_refusal" || n === "self_rating" || n === "coherence" || ((e ??= []).push({ instancePath: i + "/basis/rules/limits", schemaPath: "#/properties/basis/properties/rules/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }), r++);
                if (o.harmful_compliance !== void 0) {
                  let n = o.harmful_compliance;
                  if (n && typeof n == "object" && !Array.isArray(n)) {
                    n.overall === void 0 && ((e ??= []).push({ instancePath: i + "/basis/rules/limits/harmful_compliance", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/required", keyword: "required", params: { missingProperty: "overall" } }), r++), n.domain === void 0 && ((e ??= []).push({ instancePath: i + "/basis/rules/limits/harmful_compliance", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/required", keyword: "required", params: { missingProperty: "domain" } }), r++), n.category === void 0 && ((e ??= []).push({ instancePath: i + "/basis/rules/limits/harmful_compliance", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/required", keyword: "required", params: { missingProperty: "category" } }), r++), n.view === void 0 && ((e ??= []).push({ instancePath: i + "/basis/rules/limits/harmful_compliance", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/required", keyword: "required", params: { missingProperty: "view" } }), r++), n.overrides === void 0 && ((e ??= []).push({ instancePath: i + "/basis/rules/limits/harmful_compliance", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/required", keyword: "required", params: { missingProperty: "overrides" } }), r++);
                    for (let d in n)
                      d === "overall" || d === "domain" || d === "category" || d === "view" || d === "overrides" || ((e ??= []).push({ instancePath: i + "/basis/rules/limits/harmful_compliance", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } }), r++);
                    if (n.overall !== void 0 && (O(n.overall, { instancePath: i + "/basis/rules/limits/harmful_compliance/overall", parentData: n, parentDataProperty: "overall", rootData: u, dynamicAnchors: y }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length)), n.domain !== void 0 && (O(n.domain, { instancePath: i + "/basis/rules/limits/harmful_compliance/domain", parentData: n, parentDataProperty: "domain", rootData: u, dynamicAnchors: y }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length)), n.category !== void 0 && (O(n.category, { instancePath: i + "/basis/rules/limits/harmful_compliance/category", parentData: n, parentDataProperty: "category", rootData: u, dynamicAnchors: y }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length)), n.view !== void 0 && (O(n.view, { instancePath: i + "/basis/rules/limits/harmful_compliance/view", parentData: n, parentDataProperty: "view", rootData: u, dynamicAnchors: y }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length)), n.overrides !== void 0) {
                      let d = n.overrides;
                      if (d && typeof d == "object" && !Array.isArray(d))
                        for (let h in d) {
                          let k = d[h];
                          if (k && typeof k == "object" && !Array.isArray(k)) {
                            for (let j in k)
                              j === "max_increase" || j === "max_rate" || ((e ??= []).push({ instancePath: i + "/basis/rules/limits/harmful_compliance/overrides/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/properties/overrides/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } }), r++);
                            k.max_increase !== void 0 && (L(k.max_increase, { instancePath: i + "/basis/rules/limits/harmful_compliance/overrides/" + h.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_increase", parentData: k, parentDataProperty: "max_increase", rootData: u, dynamicAnchors: y }) || (e = e === null ? L.errors : e.concat(L.errors), r = e.length)), k.max_rate !== void 0 && (L(k.max_rate, { instancePath: i + "/basis/rules/limits/harmful_compliance/overrides/" + h.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_rate", parentData: k, parentDataProperty: "max_rate", rootData: u, dynamicAnchors: y }) || (e = e === null ? L.errors : e.concat(L.errors), r = e.length));
                          } else
                            (e ??= []).push({ instancePath: i + "/basis/rules/limits/harmful_compliance/overrides/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/properties/overrides/additionalProperties/type", keyword: "type", params: { type: "object" } }), r++;
                        }
                      else
                        (e ??= []).push({ instancePath: i + "/basis/rules/limits/harmful_compliance/overrides", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/properties/overrides/type", keyword: "type", params: { type: "object" } }), r++;
                    }
                  } else
                    (e ??= []).push({ instancePath: i + "/basis/rules/limits/harmful_compliance", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/type", keyword: "type", params: { type: "object" } }), r++;
                }
                if (o.over_refusal !== void 0) {
                  let n = o.over_refusal;
                  if (n && typeof n == "object" && !Array.isArray(n)) {
                    n.max_increase === void 0 && ((e ??= []).push({ instancePath: i + "/basis/rules/limits/over_refusal", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/over_refusal/required", keyword: "required", params: { missingProperty: "max_increase" } }), r++);
                    for (let d in n)
                      d !== "max_increase" && ((e ??= []).push({ instancePath: i + "/basis/rules/limits/over_refusal", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/over_refusal/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } }), r++);
                    n.max_increase !== void 0 && (L(n.max_increase, { instancePath: i + "/basis/rules/limits/over_refusal/max_increase", parentData: n, parentDataProperty: "max_increase", rootData: u, dynamicAnchors: y }) || (e = e === null ? L.errors : e.concat(L.errors), r = e.length));
                  } else
                    (e ??= []).push({ instancePath: i + "/basis/rules/limits/over_refusal", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/over_refusal/type", keyword: "type", params: { type: "object" } }), r++;
                }
                if (o.self_rating !== void 0) {
                  let n = o.self_rating;
                  if (n && typeof n == "object" && !Array.isArray(n)) {
                    n.max_drop === void 0 && ((e ??= []).push({ instancePath: i + "/basis/rules/limits/self_rating", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/self_rating/required", keyword: "required", params: { missingProperty: "max_drop" } }), r++);
                    for (let d in n)
                      d !== "max_drop" && ((e ??= []).push({ instancePath: i + "/basis/rules/limits/self_rating", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/self_rating/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } }), r++);
                    if (n.max_drop !== void 0) {
                      let d = n.max_drop;
                      typeof d == "number" && isFinite(d) ? ((d > 9 || isNaN(d)) && ((e ??= []).push({ instancePath: i + "/basis/rules/limits/self_rating/max_drop", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/self_rating/properties/max_drop/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 } }), r++), (d < 0 || isNaN(d)) && ((e ??= []).push({ instancePath: i + "/basis/rules/limits/self_rating/max_drop", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/self_rating/properties/max_drop/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++)) : ((e ??= []).push({ instancePath: i + "/basis/rules/limits/self_rating/max_drop", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/self_rating/properties/max_drop/type", keyword: "type", params: { type: "number" } }), r++);
                    }
                  } else
                    (e ??= []).push({ instancePath: i + "/basis/rules/limits/self_rating", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/self_rating/type", keyword: "type", params: { type: "object" } }), r++;
                }
                if (o.coherence !== void 0) {
                  let n = o.coherence;
                  if (n && typeof n == "object" && !Array.isArray(n)) {
                    n.min_rate === void 0 && ((e ??= []).push({ instancePath: i + "/basis/rules/limits/coherence", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/coherence/required", keyword: "required", params: { missingProperty: "min_rate" } }), r++);
                    for (let d in n)
                      d !== "min_rate" && ((e ??= []).push({ instancePath: i + "/basis/rules/limits/coherence", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/coherence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } }), r++);
                    n.min_rate !== void 0 && (L(n.min_rate, { instancePath: i + "/basis/rules/limits/coherence/min_rate", parentData: n, parentDataProperty: "min_rate", rootData: u, dynamicAnchors: y }) || (e = e === null ? L.errors : e.concat(L.errors), r = e.length));
                  } else
                    (e ??= []).push({ instancePath: i + "/basis/rules/limits/coherence", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/coherence/type", keyword: "type", params: { type: "object" } }), r++;
                }
              } else
                (e ??= []).push({ instancePath: i + "/basis/rules/limits", schemaPath: "#/properties/basis/properties/rules/properties/limits/type", keyword: "type", params: { type: "object" } }), r++;
            }
            if (t.confidence !== void 0) {
              let o = t.confidence;
              typeof o == "number" && isFinite(o) ? ((o > 0.9999 || isNaN(o)) && ((e ??= []).push({ instancePath: i + "/basis/rules/confidence", schemaPath: "#/properties/basis/properties/rules/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9999 } }), r++), (o < 0.5 || isNaN(o)) && ((e ??= []).push({ instancePath: i + "/basis/rules/confidence", schemaPath: "#/properties/basis/properties/rules/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 } }), r++)) : ((e ??= []).push({ instancePath: i + "/basis/rules/confidence", schemaPath: "#/properties/basis/properties/rules/properties/confidence/type", keyword: "type", params: { type: "number" } }), r++);
            }
            if (t.unscored !== void 0) {
              let o = t.unscored;
              if (o && typeof o == "object" && !Array.isArray(o)) {
                o.max_rate === void 0 && ((e ??= []).push({ instancePath: i + "/basis/rules/unscored", schemaPath: "#/properties/basis/properties/rules/properties/unscored/required", keyword: "required", params: { missingProperty: "max_rate" } }), r++);
                for (let n in o)
                  n !== "max_rate" && ((e ??= []).push({ instancePath: i + "/basis/rules/unscored", schemaPath: "#/properties/basis/properties/rules/properties/unscored/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }), r++);
                o.max_rate !== void 0 && (L(o.max_rate, { instancePath: i + "/basis/rules/unscored/max_rate", parentData: o, parentDataProperty: "max_rate", rootData: u, dynamicAnchors: y }) || (e = e === null ? L.errors : e.concat(L.errors), r = e.length));
              } else
                (e ??= []).push({ instancePath: i + "/basis/rules/unscored", schemaPath: "#/properties/basis/properties/rules/properties/unscored/type", keyword: "type", params: { type: "object" } }), r++;
            }
          } else
            (e ??= []).push({ instancePath: i + "/basis/rules", schemaPath: "#/properties/basis/properties/rules/type", keyword: "type", params: { type: "object" } }), r++;
        }
        if (a.looks !== void 0) {
          let t = a.looks;
          if (t && typeof t == "object" && !Array.isArray(t)) {
            t.harmful === void 0 && ((e ??= []).push({ instancePath: i + "/basis/looks", schemaPath: "#/properties/basis/properties/looks/required", keyword: "required", params: { missingProperty: "harmful" } }), r++), t.benign === void 0 && ((e ??= []).push({ instancePath: i + "/basis/looks", schemaPath: "#/properties/basis/properties/looks/required", keyword: "required", params: { missingProperty: "benign" } }), r++), t.rows === void 0 && ((e ??= []).push({ instancePath: i + "/basis/looks", schemaPath: "#/properties/basis/properties/looks/required", keyword: "required", params: { missingProperty: "rows" } }), r++);
            for (let o in t)
              o === "harmful" || o === "benign" || o === "rows" || ((e ??= []).push({ instancePath: i + "/basis/looks", schemaPath: "#/properties/basis/properties/looks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }), r++);
            if (t.harmful !== void 0) {
              let o = t.harmful;
              typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o) || ((e ??= []).push({ instancePath: i + "/basis/looks/harmful", schemaPath: "#/properties/basis/properties/looks/properties/harmful/type", keyword: "type", params: { type: "integer" } }), r++), typeof o == "number" && isFinite(o) && ((o > 2 || isNaN(o)) && ((e ??= []).push({ instancePath: i + "/basis/looks/harmful", schemaPath: "#/properties/basis/properties/looks/properties/harmful/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 } }), r++), (o < 0 || isNaN(o)) && ((e ??= []).push({ instancePath: i + "/basis/looks/harmful", schemaPath: "#/properties/basis/properties/looks/properties/harmful/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++));
            }
            if (t.benign !== void 0) {
              let o = t.benign;
              typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o) || ((e ??= []).push({ instancePath: i + "/basis/looks/benign", schemaPath: "#/properties/basis/properties/looks/properties/benign/type", keyword: "type", params: { type: "integer" } }), r++), typeof o == "number" && isFinite(o) && ((o > 2 || isNaN(o)) && ((e ??= []).push({ instancePath: i + "/basis/looks/benign", schemaPath: "#/properties/basis/properties/looks/properties/benign/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 } }), r++), (o < 0 || isNaN(o)) && ((e ??= []).push({ instancePath: i + "/basis/looks/benign", schemaPath: "#/properties/basis/properties/looks/properties/benign/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++));
            }
            if (t.rows !== void 0) {
              let o = t.rows;
              typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o) || ((e ??= []).push({ instancePath: i + "/basis/looks/rows", schemaPath: "#/properties/basis/properties/looks/properties/rows/type", keyword: "type", params: { type: "integer" } }), r++), typeof o == "number" && isFinite(o) && ((o > 2 || isNaN(o)) && ((e ??= []).push({ instancePath: i + "/basis/looks/rows", schemaPath: "#/properties/basis/properties/looks/properties/rows/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 } }), r++), (o < 0 || isNaN(o)) && ((e ??= []).push({ instancePath: i + "/basis/looks/rows", schemaPath: "#/properties/basis/properties/looks/properties/rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++));
            }
          } else
            (e ??= []).push({ instancePath: i + "/basis/looks", schemaPath: "#/properties/basis/properties/looks/type", keyword: "type", params: { type: "object" } }), r++;
        }
        if (a.self_rating !== void 0) {
          let t = a.self_rating;
          if (t && typeof t == "object" && !Array.isArray(t)) {
            t.baseline === void 0 && ((e ??= []).push({ instancePath: i + "/basis/self_rating", schemaPath: "#/properties/basis/properties/self_rating/required", keyword: "required", params: { missingProperty: "baseline" } }), r++);
            for (let o in t)
              o === "baseline" || o === "now" || o === "left_out" || o === "failure" || ((e ??= []).push({ instancePath: i + "/basis/self_rating", schemaPath: "#/properties/basis/properties/self_rating/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }), r++);
            if (t.baseline !== void 0 && (H(t.baseline, { instancePath: i + "/basis/self_rating/baseline", parentData: t, parentDataProperty: "baseline", rootData: u, dynamicAnchors: y }) || (e = e === null ? H.errors : e.concat(H.errors), r = e.length)), t.now !== void 0 && (H(t.now, { instancePath: i + "/basis/self_rating/now", parentData: t, parentDataProperty: "now", rootData: u, dynamicAnchors: y }) || (e = e === null ? H.errors : e.concat(H.errors), r = e.length)), t.left_out !== void 0 && typeof t.left_out != "boolean" && ((e ??= []).push({ instancePath: i + "/basis/self_rating/left_out", schemaPath: "#/properties/basis/properties/self_rating/properties/left_out/type", keyword: "type", params: { type: "boolean" } }), r++), t.failure !== void 0) {
              let o = t.failure;
              o === "no_logprobs" || o === "unrated" || ((e ??= []).push({ instancePath: i + "/basis/self_rating/failure", schemaPath: "#/properties/basis/properties/self_rating/properties/failure/enum", keyword: "enum", params: { allowedValues: z.properties.basis.properties.self_rating.properties.failure.enum } }), r++);
            }
          } else
            (e ??= []).push({ instancePath: i + "/basis/self_rating", schemaPath: "#/properties/basis/properties/self_rating/type", keyword: "type", params: { type: "object" } }), r++;
        }
        if (a.prefill_failure !== void 0) {
          let t = a.prefill_failure;
          t === "refused" || t === "ignored" || ((e ??= []).push({ instancePath: i + "/basis/prefill_failure", schemaPath: "#/properties/basis/properties/prefill_failure/enum", keyword: "enum", params: { allowedValues: z.properties.basis.properties.prefill_failure.enum } }), r++);
        }
        if (a.stopped_early !== void 0 && typeof a.stopped_early != "boolean" && ((e ??= []).push({ instancePath: i + "/basis/stopped_early", schemaPath: "#/properties/basis/properties/stopped_early/type", keyword: "type", params: { type: "boolean" } }), r++), a.obstacles !== void 0) {
          let t = a.obstacles;
          if (Array.isArray(t)) {
            let o = t.length;
            for (let n = 0; n < o; n++)
              G(t[n], { instancePath: i + "/basis/obstacles/" + n, parentData: t, parentDataProperty: n, rootData: u, dynamicAnchors: y }) || (e = e === null ? G.errors : e.concat(G.errors), r = e.length);
          } else
            (e ??= []).push({ instancePath: i + "/basis/obstacles", schemaPath: "#/properties/basis/properties/obstacles/type", keyword: "type", params: { type: "array" } }), r++;
        }
        if (a.stop !== void 0) {
          let t = a.stop;
          if (t && typeof t == "object" && !Array.isArray(t)) {
            t.code === void 0 && ((e ??= []).push({ instancePath: i + "/basis/stop", schemaPath: "#/properties/basis/properties/stop/required", keyword: "required", params: { missingProperty: "code" } }), r++), t.message === void 0 && ((e ??= []).push({ instancePath: i + "/basis/stop", schemaPath: "#/properties/basis/properties/stop/required", keyword: "required", params: { missingProperty: "message" } }), r++);
            for (let o in t)
              o === "code" || o === "message" || o === "subject" || ((e ??= []).push({ instancePath: i + "/basis/stop", schemaPath: "#/properties/basis/properties/stop/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }), r++);
            if (t.code !== void 0) {
              let o = t.code;
              o === "endpoint_unreachable" || o === "budget_exhausted" || ((e ??= []).push({ instancePath: i + "/basis/stop/code", schemaPath: "#/properties/basis/properties/stop/properties/code/enum", keyword: "enum", params: { allowedValues: z.properties.basis.properties.stop.properties.code.enum } }), r++);
            }
            if (t.message !== void 0 && typeof t.message != "string" && ((e ??= []).push({ instancePath: i + "/basis/stop/message", schemaPath: "#/properties/basis/properties/stop/properties/message/type", keyword: "type", params: { type: "string" } }), r++), t.subject !== void 0) {
              let o = t.subject;
              o === "judge" || o === "cancelled" || o === "turned_down" || ((e ??= []).push({ instancePath: i + "/basis/stop/subject", schemaPath: "#/properties/basis/properties/stop/properties/subject/enum", keyword: "enum", params: { allowedValues: z.properties.basis.properties.stop.properties.subject.enum } }), r++);
            }
          } else
            (e ??= []).push({ instancePath: i + "/basis/stop", schemaPath: "#/properties/basis/properties/stop/type", keyword: "type", params: { type: "object" } }), r++;
        }
      } else
        (e ??= []).push({ instancePath: i + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: "object" } }), r++;
    }
    if (s.journals !== void 0) {
      let a = s.journals;
      if (Array.isArray(a)) {
        let t = a.length;
        for (let o = 0; o < t; o++) {
          let n = a[o];
          if (n && typeof n == "object" && !Array.isArray(n)) {
            n.name === void 0 && ((e ??= []).push({ instancePath: i + "/journals/" + o, schemaPath: "#/properties/journals/items/required", keyword: "required", params: { missingProperty: "name" } }), r++), n.sha256 === void 0 && ((e ??= []).push({ instancePath: i + "/journals/" + o, schemaPath: "#/properties/journals/items/required", keyword: "required", params: { missingProperty: "sha256" } }), r++);
            for (let d in n)
              d === "name" || d === "sha256" || ((e ??= []).push({ instancePath: i + "/journals/" + o, schemaPath: "#/properties/journals/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } }), r++);
            n.name !== void 0 && typeof n.name != "string" && ((e ??= []).push({ instancePath: i + "/journals/" + o + "/name", schemaPath: "#/properties/journals/items/properties/name/type", keyword: "type", params: { type: "string" } }), r++), n.sha256 !== void 0 && (w(n.sha256, { instancePath: i + "/journals/" + o + "/sha256", parentData: n, parentDataProperty: "sha256", rootData: u, dynamicAnchors: y }) || (e = e === null ? w.errors : e.concat(w.errors), r = e.length));
          } else
            (e ??= []).push({ instancePath: i + "/journals/" + o, schemaPath: "#/properties/journals/items/type", keyword: "type", params: { type: "object" } }), r++;
        }
      } else
        (e ??= []).push({ instancePath: i + "/journals", schemaPath: "#/properties/journals/type", keyword: "type", params: { type: "array" } }), r++;
    }
    if (s.relabelled !== void 0) {
      let a = s.relabelled;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        a.at === void 0 && ((e ??= []).push({ instancePath: i + "/relabelled", schemaPath: "#/properties/relabelled/required", keyword: "required", params: { missingProperty: "at" } }), r++), a.report_sha256 === void 0 && ((e ??= []).push({ instancePath: i + "/relabelled", schemaPath: "#/properties/relabelled/required", keyword: "required", params: { missingProperty: "report_sha256" } }), r++), a.labels_sha256 === void 0 && ((e ??= []).push({ instancePath: i + "/relabelled", schemaPath: "#/properties/relabelled/required", keyword: "required", params: { missingProperty: "labels_sha256" } }), r++);
        for (let t in a)
          t === "at" || t === "report_sha256" || t === "labels_sha256" || ((e ??= []).push({ instancePath: i + "/relabelled", schemaPath: "#/properties/relabelled/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } }), r++);
        if (a.at !== void 0) {
          let t = a.at;
          typeof t == "string" ? Ae.test(t) || ((e ??= []).push({ instancePath: i + "/relabelled/at", schemaPath: "#/properties/relabelled/properties/at/format", keyword: "format", params: { format: "date-time" } }), r++) : ((e ??= []).push({ instancePath: i + "/relabelled/at", schemaPath: "#/properties/relabelled/properties/at/type", keyword: "type", params: { type: "string" } }), r++);
        }
        a.report_sha256 !== void 0 && (w(a.report_sha256, { instancePath: i + "/relabelled/report_sha256", parentData: a, parentDataProperty: "report_sha256", rootData: u, dynamicAnchors: y }) || (e = e === null ? w.errors : e.concat(w.errors), r = e.length)), a.labels_sha256 !== void 0 && (w(a.labels_sha256, { instancePath: i + "/relabelled/labels_sha256", parentData: a, parentDataProperty: "labels_sha256", rootData: u, dynamicAnchors: y }) || (e = e === null ? w.errors : e.concat(w.errors), r = e.length));
      } else
        (e ??= []).push({ instancePath: i + "/relabelled", schemaPath: "#/properties/relabelled/type", keyword: "type", params: { type: "object" } }), r++;
    }
    if (s.usage !== void 0) {
      let a = s.usage;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        a.requests === void 0 && ((e ??= []).push({ instancePath: i + "/usage", schemaPath: "#/properties/usage/required", keyword: "required", params: { missingProperty: "requests" } }), r++), a.retries === void 0 && ((e ??= []).push({ instancePath: i + "/usage", schemaPath: "#/properties/usage/required", keyword: "required", params: { missingProperty: "retries" } }), r++), a.prompt_tokens === void 0 && ((e ??= []).push({ instancePath: i + "/usage", schemaPath: "#/properties/usage/required", keyword: "required", params: { missingProperty: "prompt_tokens" } }), r++), a.completion_tokens === void 0 && ((e ??= []).push({ instancePath: i + "/usage", schemaPath: "#/properties/usage/required", keyword: "required", params: { missingProperty: "completion_tokens" } }), r++), a.seconds === void 0 && ((e ??= []).push({ instancePath: i + "/usage", schemaPath: "#/properties/usage/required", keyword: "required", params: { missingProperty: "seconds" } }), r++), a.from_cache === void 0 && ((e ??= []).push({ instancePath: i + "/usage", schemaPath: "#/properties/usage/required", keyword: "required", params: { missingProperty: "from_cache" } }), r++);
        for (let t in a)
          t === "requests" || t === "retries" || t === "prompt_tokens" || t === "completion_tokens" || t === "seconds" || t === "from_cache" || ((e ??= []).push({ instancePath: i + "/usage", schemaPath: "#/properties/usage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } }), r++);
        if (a.requests !== void 0) {
          let t = a.requests;
          typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t) || ((e ??= []).push({ instancePath: i + "/usage/requests", schemaPath: "#/properties/usage/properties/requests/type", keyword: "type", params: { type: "integer" } }), r++), typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t)) && ((e ??= []).push({ instancePath: i + "/usage/requests", schemaPath: "#/properties/usage/properties/requests/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++);
        }
        if (a.retries !== void 0) {
          let t = a.retries;
          typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t) || ((e ??= []).push({ instancePath: i + "/usage/retries", schemaPath: "#/properties/usage/properties/retries/type", keyword: "type", params: { type: "integer" } }), r++), typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t)) && ((e ??= []).push({ instancePath: i + "/usage/retries", schemaPath: "#/properties/usage/properties/retries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++);
        }
        if (a.prompt_tokens !== void 0) {
          let t = a.prompt_tokens;
          typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t) || ((e ??= []).push({ instancePath: i + "/usage/prompt_tokens", schemaPath: "#/properties/usage/properties/prompt_tokens/type", keyword: "type", params: { type: "integer" } }), r++), typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t)) && ((e ??= []).push({ instancePath: i + "/usage/prompt_tokens", schemaPath: "#/properties/usage/properties/prompt_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++);
        }
        if (a.completion_tokens !== void 0) {
          let t = a.completion_tokens;
          typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t) || ((e ??= []).push({ instancePath: i + "/usage/completion_tokens", schemaPath: "#/properties/usage/properties/completion_tokens/type", keyword: "type", params: { type: "integer" } }), r++), typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t)) && ((e ??= []).push({ instancePath: i + "/usage/completion_tokens", schemaPath: "#/properties/usage/properties/completion_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++);
        }
        if (a.seconds !== void 0) {
          let t = a.seconds;
          typeof t == "number" && isFinite(t) ? (t < 0 || isNaN(t)) && ((e ??= []).push({ instancePath: i + "/usage/seconds", schemaPath: "#/properties/usage/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++) : ((e ??= []).push({ instancePath: i + "/usage/seconds", schemaPath: "#/properties/usage/properties/seconds/type", keyword: "type", params: { type: "number" } }), r++);
        }
        if (a.from_cache !== void 0) {
          let t = a.from_cache;
          typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t) || ((e ??= []).push({ instancePath: i + "/usage/from_cache", schemaPath: "#/properties/usage/properties/from_cache/type", keyword: "type", params: { type: "integer" } }), r++), typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t)) && ((e ??= []).push({ instancePath: i + "/usage/from_cache", schemaPath: "#/properties/usage/properties/from_cache/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++);
        }
      } else
        (e ??= []).push({ instancePath: i + "/usage", schemaPath: "#/properties/usage/type", keyword: "type", params: { type: "object" } }), r++;
    }
    if (s.notes !== void 0) {
      let a = s.notes;
      if (Array.isArray(a)) {
        let t = a.length;
        for (let o = 0; o < t; o++)
          typeof a[o] != "string" && ((e ??= []).push({ instancePath: i + "/notes/" + o, schemaPath: "#/properties/notes/items/type", keyword: "type", params: { type: "string" } }), r++);
      } else
        (e ??= []).push({ instancePath: i + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" } }), r++;
    }
    if (s.probes !== void 0) {
      let a = s.probes;
      if (Array.isArray(a)) {
        let t = a.length;
        for (let o = 0; o < t; o++)
          de(a[o], { instancePath: i + "/probes/" + o, parentData: a, parentDataProperty: o, rootData: u, dynamicAnchors: y }) || (e = e === null ? de.errors : e.concat(de.errors), r = e.length);
      } else
        (e ??= []).push({ instancePath: i + "/probes", schemaPath: "#/properties/probes/type", keyword: "type", params: { type: "array" } }), r++;
    }
  } else
    (e ??= []).push({ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), r++;
  return ke.errors = e, r === 0;
}
ke.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var dr = be;
function le(s, { instancePath: i = "", parentData: P, parentDataProperty: b, rootData: u = s, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, l = le.evaluated;
  l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0);
  let p = r, m = !0, a = r;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    let o;
    s.kind === void 0 && (o = "kind") ? ((e ??= []).push({}), r++) : s.kind !== void 0 && s.kind !== "canary" && ((e ??= []).push({}), r++);
  }
  var t = a === r;
  if (r = p, e !== null && (p ? e.length = p : e = null), !t) {
    let o = r;
    s && typeof s == "object" && !Array.isArray(s) && s.category === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: "category" } }), r++);
    var t = o === r;
    m = t;
  }
  if (m || ((e ??= []).push({ instancePath: i, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "else" } }), r++), s && typeof s == "object" && !Array.isArray(s)) {
    s.id === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } }), r++), s.kind === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } }), r++), s.prompt === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prompt" } }), r++);
    for (let o in s)
      o === "id" || o === "category" || o === "domain" || o === "kind" || o === "prompt" || o === "expect" || ((e ??= []).push({ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }), r++);
    if (s.id !== void 0) {
      let o = s.id;
      typeof o == "string" ? (q(o) > 200 && ((e ??= []).push({ instancePath: i + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 200 } }), r++), q(o) < 1 && ((e ??= []).push({ instancePath: i + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 } }), r++)) : ((e ??= []).push({ instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }), r++);
    }
    if (s.category !== void 0) {
      let o = s.category;
      typeof o == "string" ? (q(o) > 200 && ((e ??= []).push({ instancePath: i + "/category", schemaPath: "#/properties/category/maxLength", keyword: "maxLength", params: { limit: 200 } }), r++), q(o) < 1 && ((e ??= []).push({ instancePath: i + "/category", schemaPath: "#/properties/category/minLength", keyword: "minLength", params: { limit: 1 } }), r++)) : ((e ??= []).push({ instancePath: i + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" } }), r++);
    }
    if (s.domain !== void 0) {
      let o = s.domain;
      typeof o == "string" ? (q(o) > 200 && ((e ??= []).push({ instancePath: i + "/domain", schemaPath: "#/properties/domain/maxLength", keyword: "maxLength", params: { limit: 200 } }), r++), q(o) < 1 && ((e ??= []).push({ instancePath: i + "/domain", schemaPath: "#/properties/domain/minLength", keyword: "minLength", params: { limit: 1 } }), r++)) : ((e ??= []).push({ instancePath: i + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" } }), r++);
    }
    if (s.kind !== void 0) {
      let o = s.kind;
      o === "harmful" || o === "benign" || o === "canary" || ((e ??= []).push({ instancePath: i + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: Se.properties.kind.enum } }), r++);
    }
    if (s.prompt !== void 0) {
      let o = s.prompt;
      typeof o == "string" ? q(o) < 1 && ((e ??= []).push({ instancePath: i + "/prompt", schemaPath: "#/properties/prompt/minLength", keyword: "minLength", params: { limit: 1 } }), r++) : ((e ??= []).push({ instancePath: i + "/prompt", schemaPath: "#/properties/prompt/type", keyword: "type", params: { type: "string" } }), r++);
    }
    if (s.expect !== void 0) {
      let o = s.expect;
      if (Array.isArray(o)) {
        o.length < 1 && ((e ??= []).push({ instancePath: i + "/expect", schemaPath: "#/properties/expect/minItems", keyword: "minItems", params: { limit: 1 } }), r++);
        let n = o.length;
        for (let d = 0; d < n; d++) {
          let h = o[d];
          typeof h == "string" ? q(h) < 1 && ((e ??= []).push({ instancePath: i + "/expect/" + d, schemaPath: "#/properties/expect/items/minLength", keyword: "minLength", params: { limit: 1 } }), r++) : ((e ??= []).push({ instancePath: i + "/expect/" + d, schemaPath: "#/properties/expect/items/type", keyword: "type", params: { type: "string" } }), r++);
        }
      } else
        (e ??= []).push({ instancePath: i + "/expect", schemaPath: "#/properties/expect/type", keyword: "type", params: { type: "array" } }), r++;
    }
  } else
    (e ??= []).push({ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), r++;
  return le.errors = e, r === 0;
}
le.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function be(s, { instancePath: i = "", parentData: P, parentDataProperty: b, rootData: u = s, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, l = be.evaluated;
  return l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), le(s, { instancePath: i, parentData: P, parentDataProperty: b, rootData: u, dynamicAnchors: y }) || (e = e === null ? le.errors : e.concat(le.errors), r = e.length), be.errors = e, r === 0;
}
be.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var lr = _e;
function ue(s, { instancePath: i = "", parentData: P, parentDataProperty: b, rootData: u = s, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, l = ue.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.id === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } }), r++), s.sha256 === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sha256" } }), r++), s.category === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "category" } }), r++), s.kind === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } }), r++), s.scores === void 0 && ((e ??= []).push({ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scores" } }), r++);
    for (let p in s)
      p === "id" || p === "sha256" || p === "category" || p === "kind" || p === "scores" || p === "ratings" || ((e ??= []).push({ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } }), r++);
    if (s.id !== void 0 && typeof s.id != "string" && ((e ??= []).push({ instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }), r++), s.sha256 !== void 0 && (A(s.sha256, { instancePath: i + "/sha256", parentData: s, parentDataProperty: "sha256", rootData: u, dynamicAnchors: y }) || (e = e === null ? A.errors : e.concat(A.errors), r = e.length)), s.category !== void 0 && typeof s.category != "string" && ((e ??= []).push({ instancePath: i + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" } }), r++), s.kind !== void 0) {
      let p = s.kind;
      p === "harmful" || p === "benign" || ((e ??= []).push({ instancePath: i + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: Ce.properties.kind.enum } }), r++);
    }
    if (s.scores !== void 0) {
      let p = s.scores;
      if (Array.isArray(p)) {
        let m = p.length;
        for (let a = 0; a < m; a++) {
          let t = p[a];
          typeof t == "number" && isFinite(t) ? ((t > 1 || isNaN(t)) && ((e ??= []).push({ instancePath: i + "/scores/" + a, schemaPath: "#/properties/scores/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } }), r++), (t < 0 || isNaN(t)) && ((e ??= []).push({ instancePath: i + "/scores/" + a, schemaPath: "#/properties/scores/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++)) : ((e ??= []).push({ instancePath: i + "/scores/" + a, schemaPath: "#/properties/scores/items/type", keyword: "type", params: { type: "number" } }), r++);
        }
      } else
        (e ??= []).push({ instancePath: i + "/scores", schemaPath: "#/properties/scores/type", keyword: "type", params: { type: "array" } }), r++;
    }
    if (s.ratings !== void 0) {
      let p = s.ratings;
      if (Array.isArray(p)) {
        let m = p.length;
        for (let a = 0; a < m; a++) {
          let t = p[a];
          typeof t == "number" && isFinite(t) ? ((t > 9 || isNaN(t)) && ((e ??= []).push({ instancePath: i + "/ratings/" + a, schemaPath: "#/properties/ratings/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 } }), r++), (t < 0 || isNaN(t)) && ((e ??= []).push({ instancePath: i + "/ratings/" + a, schemaPath: "#/properties/ratings/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++)) : ((e ??= []).push({ instancePath: i + "/ratings/" + a, schemaPath: "#/properties/ratings/items/type", keyword: "type", params: { type: "number" } }), r++);
        }
      } else
        (e ??= []).push({ instancePath: i + "/ratings", schemaPath: "#/properties/ratings/type", keyword: "type", params: { type: "array" } }), r++;
    }
  } else
    (e ??= []).push({ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), r++;
  return ue.errors = e, r === 0;
}
ue.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function _e(s, { instancePath: i = "", parentData: P, parentDataProperty: b, rootData: u = s, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, l = _e.evaluated;
  return l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), ue(s, { instancePath: i, parentData: P, parentDataProperty: b, rootData: u, dynamicAnchors: y }) || (e = e === null ? ue.errors : e.concat(ue.errors), r = e.length), _e.errors = e, r === 0;
}
_e.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  ar as baseline,
  lr as baselineProbe,
  pr as modelCard,
  or as policy,
  dr as probe,
  nr as probeSet,
  mr as report
};
