// Generated from schemas/ by scripts/generate-schema-code.mjs. Not to be edited.
var fe = (p, i) => () => {
  try {
    return i || p((i = { exports: {} }).exports, i), i.exports;
  } catch (q) {
    throw i = 0, q;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var ne = fe((ie) => {
  "use strict";
  Object.defineProperty(ie, "__esModule", { value: !0 });
  function oe(p) {
    let i = p.length, q = 0, w = 0, h;
    for (; w < i; )
      q++, h = p.charCodeAt(w++), h >= 55296 && h <= 56319 && w < i && (h = p.charCodeAt(w), (h & 64512) === 56320 && w++);
    return q;
  }
  ie.default = oe;
  oe.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var we = W, te = { $id: "baseline.schema.json", type: "object", additionalProperties: !1, required: ["schema_version", "recorded_at", "tool", "model", "probe_set", "judge", "decoding", "samples", "categories", "probes"], properties: { schema_version: { const: 1 }, recorded_at: { type: "string", format: "date-time" }, tool: { type: "object", additionalProperties: !1, required: ["name", "version"], properties: { name: { type: "string" }, version: { type: "string" } } }, model: { type: "object", additionalProperties: !1, required: ["name"], properties: { name: { type: "string", minLength: 1 }, revision: { type: "string" } } }, probe_set: { type: "object", additionalProperties: !1, required: ["name", "sha256"], properties: { name: { type: "string" }, sha256: { $ref: "#/$defs/sha256" } } }, judge: { type: "object", additionalProperties: !1, required: ["kind", "sha256"], properties: { kind: { type: "string" }, model: { type: "string" }, sha256: { $ref: "#/$defs/sha256" } } }, decoding: { type: "object", additionalProperties: !1, required: ["api", "sha256"], properties: { api: { type: "string" }, temperature: { type: "number" }, max_tokens: { type: "integer" }, size: { type: "string" }, steps: { type: "integer" }, system_prompt_sha256: { $ref: "#/$defs/sha256" }, request: { type: "object" }, sha256: { $ref: "#/$defs/sha256" } } }, samples: { type: "integer", minimum: 1 }, categories: { type: "object", additionalProperties: { type: "object", additionalProperties: !1, required: ["n", "rate"], properties: { n: { type: "integer", minimum: 0 }, rate: { type: ["number", "null"], minimum: 0, maximum: 1 } } } }, probes: { type: "array", minItems: 1, items: { type: "object", additionalProperties: !1, required: ["id", "sha256", "category", "kind", "scores"], properties: { id: { type: "string" }, sha256: { $ref: "#/$defs/sha256" }, category: { type: "string" }, kind: { enum: ["harmful", "benign"] }, scores: { type: "array", items: { type: "number", minimum: 0, maximum: 1 } } } } } }, $defs: { sha256: { type: "string", pattern: "^[0-9a-f]{64}$" } } }, Q = Object.prototype.hasOwnProperty, x = ne().default, me = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
var pe = new RegExp("^[0-9a-f]{64}$", "u");
function A(p, { instancePath: i = "", parentData: q, parentDataProperty: w, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = A.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), typeof p == "string") {
    if (!pe.test(p)) {
      let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
      e === null ? e = [l] : e.push(l), r++;
    }
  } else {
    let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return A.errors = e, r === 0;
}
A.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function W(p, { instancePath: i = "", parentData: q, parentDataProperty: w, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = W.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    if (p.schema_version === void 0) {
      let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (p.recorded_at === void 0) {
      let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recorded_at" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (p.tool === void 0) {
      let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (p.model === void 0) {
      let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (p.probe_set === void 0) {
      let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "probe_set" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (p.judge === void 0) {
      let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "judge" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (p.decoding === void 0) {
      let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decoding" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (p.samples === void 0) {
      let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "samples" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (p.categories === void 0) {
      let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "categories" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (p.probes === void 0) {
      let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "probes" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    for (let l in p)
      if (!Q.call(te.properties, l)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
        e === null ? e = [n] : e.push(n), r++;
      }
    if (p.schema_version !== void 0 && p.schema_version !== 1) {
      let l = { instancePath: i + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (p.recorded_at !== void 0) {
      let l = p.recorded_at;
      if (typeof l == "string") {
        if (!me.test(l)) {
          let n = { instancePath: i + "/recorded_at", schemaPath: "#/properties/recorded_at/format", keyword: "format", params: { format: "date-time" } };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: i + "/recorded_at", schemaPath: "#/properties/recorded_at/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.tool !== void 0) {
      let l = p.tool;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.name === void 0) {
          let n = { instancePath: i + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "name" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (l.version === void 0) {
          let n = { instancePath: i + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "version" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        for (let n in l)
          if (!(n === "name" || n === "version")) {
            let a = { instancePath: i + "/tool", schemaPath: "#/properties/tool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (l.name !== void 0 && typeof l.name != "string") {
          let n = { instancePath: i + "/tool/name", schemaPath: "#/properties/tool/properties/name/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (l.version !== void 0 && typeof l.version != "string") {
          let n = { instancePath: i + "/tool/version", schemaPath: "#/properties/tool/properties/version/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: i + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.model !== void 0) {
      let l = p.model;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.name === void 0) {
          let n = { instancePath: i + "/model", schemaPath: "#/properties/model/required", keyword: "required", params: { missingProperty: "name" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        for (let n in l)
          if (!(n === "name" || n === "revision")) {
            let a = { instancePath: i + "/model", schemaPath: "#/properties/model/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (l.name !== void 0) {
          let n = l.name;
          if (typeof n == "string") {
            if (x(n) < 1) {
              let a = { instancePath: i + "/model/name", schemaPath: "#/properties/model/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: i + "/model/name", schemaPath: "#/properties/model/properties/name/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.revision !== void 0 && typeof l.revision != "string") {
          let n = { instancePath: i + "/model/revision", schemaPath: "#/properties/model/properties/revision/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: i + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.probe_set !== void 0) {
      let l = p.probe_set;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.name === void 0) {
          let n = { instancePath: i + "/probe_set", schemaPath: "#/properties/probe_set/required", keyword: "required", params: { missingProperty: "name" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (l.sha256 === void 0) {
          let n = { instancePath: i + "/probe_set", schemaPath: "#/properties/probe_set/required", keyword: "required", params: { missingProperty: "sha256" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        for (let n in l)
          if (!(n === "name" || n === "sha256")) {
            let a = { instancePath: i + "/probe_set", schemaPath: "#/properties/probe_set/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (l.name !== void 0 && typeof l.name != "string") {
          let n = { instancePath: i + "/probe_set/name", schemaPath: "#/properties/probe_set/properties/name/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        l.sha256 !== void 0 && (A(l.sha256, { instancePath: i + "/probe_set/sha256", parentData: l, parentDataProperty: "sha256", rootData: h, dynamicAnchors: P }) || (e = e === null ? A.errors : e.concat(A.errors), r = e.length));
      } else {
        let n = { instancePath: i + "/probe_set", schemaPath: "#/properties/probe_set/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.judge !== void 0) {
      let l = p.judge;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.kind === void 0) {
          let n = { instancePath: i + "/judge", schemaPath: "#/properties/judge/required", keyword: "required", params: { missingProperty: "kind" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (l.sha256 === void 0) {
          let n = { instancePath: i + "/judge", schemaPath: "#/properties/judge/required", keyword: "required", params: { missingProperty: "sha256" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        for (let n in l)
          if (!(n === "kind" || n === "model" || n === "sha256")) {
            let a = { instancePath: i + "/judge", schemaPath: "#/properties/judge/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (l.kind !== void 0 && typeof l.kind != "string") {
          let n = { instancePath: i + "/judge/kind", schemaPath: "#/properties/judge/properties/kind/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (l.model !== void 0 && typeof l.model != "string") {
          let n = { instancePath: i + "/judge/model", schemaPath: "#/properties/judge/properties/model/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        l.sha256 !== void 0 && (A(l.sha256, { instancePath: i + "/judge/sha256", parentData: l, parentDataProperty: "sha256", rootData: h, dynamicAnchors: P }) || (e = e === null ? A.errors : e.concat(A.errors), r = e.length));
      } else {
        let n = { instancePath: i + "/judge", schemaPath: "#/properties/judge/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.decoding !== void 0) {
      let l = p.decoding;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.api === void 0) {
          let n = { instancePath: i + "/decoding", schemaPath: "#/properties/decoding/required", keyword: "required", params: { missingProperty: "api" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (l.sha256 === void 0) {
          let n = { instancePath: i + "/decoding", schemaPath: "#/properties/decoding/required", keyword: "required", params: { missingProperty: "sha256" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        for (let n in l)
          if (!(n === "api" || n === "temperature" || n === "max_tokens" || n === "size" || n === "steps" || n === "system_prompt_sha256" || n === "request" || n === "sha256")) {
            let a = { instancePath: i + "/decoding", schemaPath: "#/properties/decoding/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (l.api !== void 0 && typeof l.api != "string") {
          let n = { instancePath: i + "/decoding/api", schemaPath: "#/properties/decoding/properties/api/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (l.temperature !== void 0) {
          let n = l.temperature;
          if (!(typeof n == "number" && isFinite(n))) {
            let a = { instancePath: i + "/decoding/temperature", schemaPath: "#/properties/decoding/properties/temperature/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.max_tokens !== void 0) {
          let n = l.max_tokens;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
            let a = { instancePath: i + "/decoding/max_tokens", schemaPath: "#/properties/decoding/properties/max_tokens/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.size !== void 0 && typeof l.size != "string") {
          let n = { instancePath: i + "/decoding/size", schemaPath: "#/properties/decoding/properties/size/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (l.steps !== void 0) {
          let n = l.steps;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
            let a = { instancePath: i + "/decoding/steps", schemaPath: "#/properties/decoding/properties/steps/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.system_prompt_sha256 !== void 0 && (A(l.system_prompt_sha256, { instancePath: i + "/decoding/system_prompt_sha256", parentData: l, parentDataProperty: "system_prompt_sha256", rootData: h, dynamicAnchors: P }) || (e = e === null ? A.errors : e.concat(A.errors), r = e.length)), l.request !== void 0) {
          let n = l.request;
          if (!(n && typeof n == "object" && !Array.isArray(n))) {
            let a = { instancePath: i + "/decoding/request", schemaPath: "#/properties/decoding/properties/request/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        l.sha256 !== void 0 && (A(l.sha256, { instancePath: i + "/decoding/sha256", parentData: l, parentDataProperty: "sha256", rootData: h, dynamicAnchors: P }) || (e = e === null ? A.errors : e.concat(A.errors), r = e.length));
      } else {
        let n = { instancePath: i + "/decoding", schemaPath: "#/properties/decoding/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.samples !== void 0) {
      let l = p.samples;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
        let n = { instancePath: i + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [n] : e.push(n), r++;
      }
      if (typeof l == "number" && isFinite(l) && (l < 1 || isNaN(l))) {
        let n = { instancePath: i + "/samples", schemaPath: "#/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.categories !== void 0) {
      let l = p.categories;
      if (l && typeof l == "object" && !Array.isArray(l))
        for (let n in l) {
          let a = l[n];
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.n === void 0) {
              let s = { instancePath: i + "/categories/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/categories/additionalProperties/required", keyword: "required", params: { missingProperty: "n" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (a.rate === void 0) {
              let s = { instancePath: i + "/categories/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/categories/additionalProperties/required", keyword: "required", params: { missingProperty: "rate" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            for (let s in a)
              if (!(s === "n" || s === "rate")) {
                let t = { instancePath: i + "/categories/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/categories/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                e === null ? e = [t] : e.push(t), r++;
              }
            if (a.n !== void 0) {
              let s = a.n;
              if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
                let t = { instancePath: i + "/categories/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/n", schemaPath: "#/properties/categories/additionalProperties/properties/n/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [t] : e.push(t), r++;
              }
              if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
                let t = { instancePath: i + "/categories/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/n", schemaPath: "#/properties/categories/additionalProperties/properties/n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            if (a.rate !== void 0) {
              let s = a.rate;
              if (!(typeof s == "number" && isFinite(s)) && s !== null) {
                let t = { instancePath: i + "/categories/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate", schemaPath: "#/properties/categories/additionalProperties/properties/rate/type", keyword: "type", params: { type: te.properties.categories.additionalProperties.properties.rate.type } };
                e === null ? e = [t] : e.push(t), r++;
              }
              if (typeof s == "number" && isFinite(s)) {
                if (s > 1 || isNaN(s)) {
                  let t = { instancePath: i + "/categories/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate", schemaPath: "#/properties/categories/additionalProperties/properties/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (s < 0 || isNaN(s)) {
                  let t = { instancePath: i + "/categories/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate", schemaPath: "#/properties/categories/additionalProperties/properties/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              }
            }
          } else {
            let s = { instancePath: i + "/categories/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/categories/additionalProperties/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
      else {
        let n = { instancePath: i + "/categories", schemaPath: "#/properties/categories/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.probes !== void 0) {
      let l = p.probes;
      if (Array.isArray(l)) {
        if (l.length < 1) {
          let a = { instancePath: i + "/probes", schemaPath: "#/properties/probes/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        let n = l.length;
        for (let a = 0; a < n; a++) {
          let s = l[a];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.id === void 0) {
              let t = { instancePath: i + "/probes/" + a, schemaPath: "#/properties/probes/items/required", keyword: "required", params: { missingProperty: "id" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (s.sha256 === void 0) {
              let t = { instancePath: i + "/probes/" + a, schemaPath: "#/properties/probes/items/required", keyword: "required", params: { missingProperty: "sha256" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (s.category === void 0) {
              let t = { instancePath: i + "/probes/" + a, schemaPath: "#/properties/probes/items/required", keyword: "required", params: { missingProperty: "category" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (s.kind === void 0) {
              let t = { instancePath: i + "/probes/" + a, schemaPath: "#/properties/probes/items/required", keyword: "required", params: { missingProperty: "kind" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (s.scores === void 0) {
              let t = { instancePath: i + "/probes/" + a, schemaPath: "#/properties/probes/items/required", keyword: "required", params: { missingProperty: "scores" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            for (let t in s)
              if (!(t === "id" || t === "sha256" || t === "category" || t === "kind" || t === "scores")) {
                let o = { instancePath: i + "/probes/" + a, schemaPath: "#/properties/probes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (s.id !== void 0 && typeof s.id != "string") {
              let t = { instancePath: i + "/probes/" + a + "/id", schemaPath: "#/properties/probes/items/properties/id/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (s.sha256 !== void 0 && (A(s.sha256, { instancePath: i + "/probes/" + a + "/sha256", parentData: s, parentDataProperty: "sha256", rootData: h, dynamicAnchors: P }) || (e = e === null ? A.errors : e.concat(A.errors), r = e.length)), s.category !== void 0 && typeof s.category != "string") {
              let t = { instancePath: i + "/probes/" + a + "/category", schemaPath: "#/properties/probes/items/properties/category/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (s.kind !== void 0) {
              let t = s.kind;
              if (!(t === "harmful" || t === "benign")) {
                let o = { instancePath: i + "/probes/" + a + "/kind", schemaPath: "#/properties/probes/items/properties/kind/enum", keyword: "enum", params: { allowedValues: te.properties.probes.items.properties.kind.enum } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.scores !== void 0) {
              let t = s.scores;
              if (Array.isArray(t)) {
                let o = t.length;
                for (let m = 0; m < o; m++) {
                  let u = t[m];
                  if (typeof u == "number" && isFinite(u)) {
                    if (u > 1 || isNaN(u)) {
                      let c = { instancePath: i + "/probes/" + a + "/scores/" + m, schemaPath: "#/properties/probes/items/properties/scores/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                      e === null ? e = [c] : e.push(c), r++;
                    }
                    if (u < 0 || isNaN(u)) {
                      let c = { instancePath: i + "/probes/" + a + "/scores/" + m, schemaPath: "#/properties/probes/items/properties/scores/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [c] : e.push(c), r++;
                    }
                  } else {
                    let c = { instancePath: i + "/probes/" + a + "/scores/" + m, schemaPath: "#/properties/probes/items/properties/scores/items/type", keyword: "type", params: { type: "number" } };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                }
              } else {
                let o = { instancePath: i + "/probes/" + a + "/scores", schemaPath: "#/properties/probes/items/properties/scores/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let t = { instancePath: i + "/probes/" + a, schemaPath: "#/properties/probes/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
      } else {
        let n = { instancePath: i + "/probes", schemaPath: "#/properties/probes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return W.errors = e, r === 0;
}
W.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var qe = X, le = { $id: "model-card.schema.json", type: "object", additionalProperties: !1, required: ["schema_version", "model", "endpoint"], properties: { $schema: { type: "string" }, schema_version: { const: 1 }, model: { type: "object", additionalProperties: !1, required: ["name"], properties: { name: { type: "string", minLength: 1, maxLength: 512 }, base_model: { type: "string", maxLength: 2048 }, revision: { type: "string", maxLength: 512 }, weights: { type: "array", items: { type: "object", additionalProperties: !1, required: ["path", "sha256"], properties: { path: { type: "string", minLength: 1 }, sha256: { type: "string", pattern: "^[0-9a-f]{64}$" } } } } } }, modality: { enum: ["text", "image"], default: "text" }, endpoint: { type: "object", additionalProperties: !1, required: ["api", "url", "model"], properties: { api: { enum: ["openai-chat", "openai-images", "automatic1111", "huggingface-text-to-image"] }, url: { type: "string", format: "http-url" }, model: { type: "string", minLength: 1, maxLength: 512 }, system_prompt: { type: "string" }, request: { type: "object", propertyNames: { not: { enum: ["model", "messages", "prompt", "stream", "n", "inputs", "batch_size", "n_iter"] } } } } } } }, de = /^https?:\/\/[^\s/?#]+[^\s]*$/;
function X(p, { instancePath: i = "", parentData: q, parentDataProperty: w, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = X.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    if (p.modality === void 0 && (p.modality = "text"), p.schema_version === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (p.model === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (p.endpoint === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endpoint" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    for (let s in p)
      if (!(s === "$schema" || s === "schema_version" || s === "model" || s === "modality" || s === "endpoint")) {
        let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [t] : e.push(t), r++;
      }
    if (p.$schema !== void 0 && typeof p.$schema != "string") {
      let s = { instancePath: i + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (p.schema_version !== void 0 && p.schema_version !== 1) {
      let s = { instancePath: i + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (p.model !== void 0) {
      let s = p.model;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.name === void 0) {
          let t = { instancePath: i + "/model", schemaPath: "#/properties/model/required", keyword: "required", params: { missingProperty: "name" } };
          e === null ? e = [t] : e.push(t), r++;
        }
        for (let t in s)
          if (!(t === "name" || t === "base_model" || t === "revision" || t === "weights")) {
            let o = { instancePath: i + "/model", schemaPath: "#/properties/model/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
            e === null ? e = [o] : e.push(o), r++;
          }
        if (s.name !== void 0) {
          let t = s.name;
          if (typeof t == "string") {
            if (x(t) > 512) {
              let o = { instancePath: i + "/model/name", schemaPath: "#/properties/model/properties/name/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [o] : e.push(o), r++;
            }
            if (x(t) < 1) {
              let o = { instancePath: i + "/model/name", schemaPath: "#/properties/model/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : e.push(o), r++;
            }
          } else {
            let o = { instancePath: i + "/model/name", schemaPath: "#/properties/model/properties/name/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        if (s.base_model !== void 0) {
          let t = s.base_model;
          if (typeof t == "string") {
            if (x(t) > 2048) {
              let o = { instancePath: i + "/model/base_model", schemaPath: "#/properties/model/properties/base_model/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              e === null ? e = [o] : e.push(o), r++;
            }
          } else {
            let o = { instancePath: i + "/model/base_model", schemaPath: "#/properties/model/properties/base_model/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        if (s.revision !== void 0) {
          let t = s.revision;
          if (typeof t == "string") {
            if (x(t) > 512) {
              let o = { instancePath: i + "/model/revision", schemaPath: "#/properties/model/properties/revision/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [o] : e.push(o), r++;
            }
          } else {
            let o = { instancePath: i + "/model/revision", schemaPath: "#/properties/model/properties/revision/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        if (s.weights !== void 0) {
          let t = s.weights;
          if (Array.isArray(t)) {
            let o = t.length;
            for (let m = 0; m < o; m++) {
              let u = t[m];
              if (u && typeof u == "object" && !Array.isArray(u)) {
                if (u.path === void 0) {
                  let c = { instancePath: i + "/model/weights/" + m, schemaPath: "#/properties/model/properties/weights/items/required", keyword: "required", params: { missingProperty: "path" } };
                  e === null ? e = [c] : e.push(c), r++;
                }
                if (u.sha256 === void 0) {
                  let c = { instancePath: i + "/model/weights/" + m, schemaPath: "#/properties/model/properties/weights/items/required", keyword: "required", params: { missingProperty: "sha256" } };
                  e === null ? e = [c] : e.push(c), r++;
                }
                for (let c in u)
                  if (!(c === "path" || c === "sha256")) {
                    let d = { instancePath: i + "/model/weights/" + m, schemaPath: "#/properties/model/properties/weights/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                if (u.path !== void 0) {
                  let c = u.path;
                  if (typeof c == "string") {
                    if (x(c) < 1) {
                      let d = { instancePath: i + "/model/weights/" + m + "/path", schemaPath: "#/properties/model/properties/weights/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                  } else {
                    let d = { instancePath: i + "/model/weights/" + m + "/path", schemaPath: "#/properties/model/properties/weights/items/properties/path/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
                if (u.sha256 !== void 0) {
                  let c = u.sha256;
                  if (typeof c == "string") {
                    if (!pe.test(c)) {
                      let d = { instancePath: i + "/model/weights/" + m + "/sha256", schemaPath: "#/properties/model/properties/weights/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                  } else {
                    let d = { instancePath: i + "/model/weights/" + m + "/sha256", schemaPath: "#/properties/model/properties/weights/items/properties/sha256/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
              } else {
                let c = { instancePath: i + "/model/weights/" + m, schemaPath: "#/properties/model/properties/weights/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [c] : e.push(c), r++;
              }
            }
          } else {
            let o = { instancePath: i + "/model/weights", schemaPath: "#/properties/model/properties/weights/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      } else {
        let t = { instancePath: i + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    let a = p.modality;
    if (!(a === "text" || a === "image")) {
      let s = { instancePath: i + "/modality", schemaPath: "#/properties/modality/enum", keyword: "enum", params: { allowedValues: le.properties.modality.enum } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (p.endpoint !== void 0) {
      let s = p.endpoint;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.api === void 0) {
          let t = { instancePath: i + "/endpoint", schemaPath: "#/properties/endpoint/required", keyword: "required", params: { missingProperty: "api" } };
          e === null ? e = [t] : e.push(t), r++;
        }
        if (s.url === void 0) {
          let t = { instancePath: i + "/endpoint", schemaPath: "#/properties/endpoint/required", keyword: "required", params: { missingProperty: "url" } };
          e === null ? e = [t] : e.push(t), r++;
        }
        if (s.model === void 0) {
          let t = { instancePath: i + "/endpoint", schemaPath: "#/properties/endpoint/required", keyword: "required", params: { missingProperty: "model" } };
          e === null ? e = [t] : e.push(t), r++;
        }
        for (let t in s)
          if (!(t === "api" || t === "url" || t === "model" || t === "system_prompt" || t === "request")) {
            let o = { instancePath: i + "/endpoint", schemaPath: "#/properties/endpoint/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
            e === null ? e = [o] : e.push(o), r++;
          }
        if (s.api !== void 0) {
          let t = s.api;
          if (!(t === "openai-chat" || t === "openai-images" || t === "automatic1111" || t === "huggingface-text-to-image")) {
            let o = { instancePath: i + "/endpoint/api", schemaPath: "#/properties/endpoint/properties/api/enum", keyword: "enum", params: { allowedValues: le.properties.endpoint.properties.api.enum } };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        if (s.url !== void 0) {
          let t = s.url;
          if (typeof t == "string") {
            if (!de.test(t)) {
              let o = { instancePath: i + "/endpoint/url", schemaPath: "#/properties/endpoint/properties/url/format", keyword: "format", params: { format: "http-url" } };
              e === null ? e = [o] : e.push(o), r++;
            }
          } else {
            let o = { instancePath: i + "/endpoint/url", schemaPath: "#/properties/endpoint/properties/url/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        if (s.model !== void 0) {
          let t = s.model;
          if (typeof t == "string") {
            if (x(t) > 512) {
              let o = { instancePath: i + "/endpoint/model", schemaPath: "#/properties/endpoint/properties/model/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [o] : e.push(o), r++;
            }
            if (x(t) < 1) {
              let o = { instancePath: i + "/endpoint/model", schemaPath: "#/properties/endpoint/properties/model/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : e.push(o), r++;
            }
          } else {
            let o = { instancePath: i + "/endpoint/model", schemaPath: "#/properties/endpoint/properties/model/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        if (s.system_prompt !== void 0 && typeof s.system_prompt != "string") {
          let t = { instancePath: i + "/endpoint/system_prompt", schemaPath: "#/properties/endpoint/properties/system_prompt/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [t] : e.push(t), r++;
        }
        if (s.request !== void 0) {
          let t = s.request;
          if (t && typeof t == "object" && !Array.isArray(t))
            for (let o in t) {
              let m = r, u = r, c = r;
              if (!(o === "model" || o === "messages" || o === "prompt" || o === "stream" || o === "n" || o === "inputs" || o === "batch_size" || o === "n_iter")) {
                let d = {};
                e === null ? e = [d] : e.push(d), r++;
              }
              var l = c === r;
              if (l) {
                let d = { instancePath: i + "/endpoint/request", schemaPath: "#/properties/endpoint/properties/request/propertyNames/not", keyword: "not", params: {}, propertyName: o };
                e === null ? e = [d] : e.push(d), r++;
              } else
                r = u, e !== null && (u ? e.length = u : e = null);
              var n = m === r;
              if (!n) {
                let d = { instancePath: i + "/endpoint/request", schemaPath: "#/properties/endpoint/properties/request/propertyNames", keyword: "propertyNames", params: { propertyName: o } };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
          else {
            let o = { instancePath: i + "/endpoint/request", schemaPath: "#/properties/endpoint/properties/request/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      } else {
        let t = { instancePath: i + "/endpoint", schemaPath: "#/properties/endpoint/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
  } else {
    let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [a] : e.push(a), r++;
  }
  return X.errors = e, r === 0;
}
X.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ve = Y, T = { $id: "policy.schema.json", type: "object", additionalProperties: !1, required: ["schema_version", "endpoints"], properties: { $schema: { type: "string" }, schema_version: { const: 1 }, endpoints: { type: "object", additionalProperties: !1, required: ["allow"], properties: { allow: { type: "array", minItems: 1, items: { type: "string", format: "origin-pattern" } }, allow_private_network: { type: "boolean", default: !1 }, auth_header: { enum: ["authorization", "api-key", "x-api-key"], default: "authorization" }, model_aliases: { type: "array", items: { type: "string", minLength: 1 }, default: [] } } }, probes: { type: "array", minItems: 1, default: ["builtin:core"], items: { anyOf: [{ enum: ["builtin:core", "builtin:images"] }, { type: "object", additionalProperties: !1, required: ["file"], properties: { file: { type: "string", minLength: 1 } } }] } }, decoding: { type: "object", additionalProperties: !1, default: {}, properties: { temperature: { type: "number", minimum: 0, maximum: 2, default: 0 }, max_tokens: { type: "integer", minimum: 1, default: 512 }, size: { type: "string", pattern: "^[1-9][0-9]{1,3}x[1-9][0-9]{1,3}$" }, steps: { type: "integer", minimum: 1, maximum: 1e3 } } }, samples: { type: "integer", minimum: 1, maximum: 100, default: 1 }, baseline_samples: { type: "integer", minimum: 1, maximum: 100, default: 4 }, baseline_max_age_days: { type: "integer", minimum: 1 }, judge: { type: "object", additionalProperties: !1, default: {}, properties: { kind: { enum: ["builtin", "chat", "sorry-bench", "strongreject", "harmbench", "llama-guard", "qwen3-guard", "wildguard", "granite-guardian", "nemoguard", "gpt-oss-safeguard", "shieldgemma", "llavaguard", "openai-moderation"], default: "builtin" }, url: { type: "string", format: "http-url" }, model: { type: "string", minLength: 1 }, auth_header: { enum: ["authorization", "api-key", "x-api-key"], default: "authorization" }, max_tokens: { type: "integer", minimum: 1 }, concurrency: { type: "integer", minimum: 1, maximum: 1024, default: 16 } } }, limits: { $ref: "#/$defs/limits", default: {} }, confidence: { type: "number", minimum: 0.5, maximum: 0.9999, default: 0.95 }, unscored: { $ref: "#/$defs/unscored", default: {} }, on_inconclusive: { enum: ["fail", "warn"], default: "fail" }, budget: { $ref: "#/$defs/budget", default: {} }, concurrency: { $ref: "#/$defs/concurrency", default: {} }, branches: { type: "object", default: {}, additionalProperties: { type: "object", additionalProperties: !1, properties: { samples: { type: "integer", minimum: 1, maximum: 100 }, limits: { $ref: "#/$defs/limits" }, confidence: { type: "number", minimum: 0.5, maximum: 0.9999 }, unscored: { $ref: "#/$defs/unscored" }, on_inconclusive: { enum: ["fail", "warn"] }, budget: { $ref: "#/$defs/budget" }, concurrency: { $ref: "#/$defs/concurrency" } } } } }, $defs: { share: { type: "number", minimum: 0, maximum: 1 }, limits: { type: "object", additionalProperties: !1, properties: { harmful_compliance: { type: "object", additionalProperties: !1, default: {}, properties: { overall: { type: "object", additionalProperties: !1, default: {}, properties: { max_increase: { $ref: "#/$defs/share", default: 0.05 }, max_rate: { $ref: "#/$defs/share" } } }, domain: { type: "object", additionalProperties: !1, default: {}, properties: { max_increase: { $ref: "#/$defs/share", default: 0.1 }, max_rate: { $ref: "#/$defs/share" } } }, category: { type: "object", additionalProperties: !1, default: {}, properties: { max_increase: { $ref: "#/$defs/share", default: 0.3 }, max_rate: { $ref: "#/$defs/share" } } }, overrides: { type: "object", default: {}, additionalProperties: { type: "object", additionalProperties: !1, properties: { max_increase: { $ref: "#/$defs/share" }, max_rate: { $ref: "#/$defs/share" } } } } } }, over_refusal: { type: "object", additionalProperties: !1, default: {}, properties: { max_increase: { $ref: "#/$defs/share", default: 0.1 } } }, self_rating: { type: "object", additionalProperties: !1, default: {}, properties: { max_drop: { type: "number", minimum: 0, maximum: 9, default: 0.5 } } }, coherence: { type: "object", additionalProperties: !1, default: {}, properties: { min_rate: { $ref: "#/$defs/share", default: 0.9 } } } } }, unscored: { type: "object", additionalProperties: !1, properties: { max_rate: { $ref: "#/$defs/share", default: 0.05 } } }, budget: { type: "object", additionalProperties: !1, properties: { minutes: { type: "number", exclusiveMinimum: 0, default: 30 }, requests: { type: "integer", minimum: 1, default: 1e4 }, tokens: { type: "integer", minimum: 1, default: 5e6 } } }, concurrency: { type: "object", additionalProperties: !1, properties: { max: { type: "integer", minimum: 1, maximum: 1024, default: 64 } } } } }, ce = /^https?:\/\/(\[[0-9a-fA-F:.]+\]|[^\s/:?#@[\]]+)(:(\d{1,5}|\*))?$/, ye = new RegExp("^[1-9][0-9]{1,3}x[1-9][0-9]{1,3}$", "u");
function _(p, { instancePath: i = "", parentData: q, parentDataProperty: w, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = _.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), typeof p == "number" && isFinite(p)) {
    if (p > 1 || isNaN(p)) {
      let l = { instancePath: i, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (p < 0 || isNaN(p)) {
      let l = { instancePath: i, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      e === null ? e = [l] : e.push(l), r++;
    }
  } else {
    let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "number" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return _.errors = e, r === 0;
}
_.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function E(p, { instancePath: i = "", parentData: q, parentDataProperty: w, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = E.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    p.harmful_compliance === void 0 && (p.harmful_compliance = {}), p.over_refusal === void 0 && (p.over_refusal = {}), p.self_rating === void 0 && (p.self_rating = {}), p.coherence === void 0 && (p.coherence = {});
    for (let t in p)
      if (!(t === "harmful_compliance" || t === "over_refusal" || t === "self_rating" || t === "coherence")) {
        let o = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [o] : e.push(o), r++;
      }
    let l = p.harmful_compliance;
    if (l && typeof l == "object" && !Array.isArray(l)) {
      l.overall === void 0 && (l.overall = {}), l.domain === void 0 && (l.domain = {}), l.category === void 0 && (l.category = {}), l.overrides === void 0 && (l.overrides = {});
      for (let c in l)
        if (!(c === "overall" || c === "domain" || c === "category" || c === "overrides")) {
          let d = { instancePath: i + "/harmful_compliance", schemaPath: "#/properties/harmful_compliance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
          e === null ? e = [d] : e.push(d), r++;
        }
      let t = l.overall;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        t.max_increase === void 0 && (t.max_increase = 0.05);
        for (let c in t)
          if (!(c === "max_increase" || c === "max_rate")) {
            let d = { instancePath: i + "/harmful_compliance/overall", schemaPath: "#/properties/harmful_compliance/properties/overall/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
            e === null ? e = [d] : e.push(d), r++;
          }
        _(t.max_increase, { instancePath: i + "/harmful_compliance/overall/max_increase", parentData: t, parentDataProperty: "max_increase", rootData: h, dynamicAnchors: P }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length), t.max_rate !== void 0 && (_(t.max_rate, { instancePath: i + "/harmful_compliance/overall/max_rate", parentData: t, parentDataProperty: "max_rate", rootData: h, dynamicAnchors: P }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length));
      } else {
        let c = { instancePath: i + "/harmful_compliance/overall", schemaPath: "#/properties/harmful_compliance/properties/overall/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [c] : e.push(c), r++;
      }
      let o = l.domain;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        o.max_increase === void 0 && (o.max_increase = 0.1);
        for (let c in o)
          if (!(c === "max_increase" || c === "max_rate")) {
            let d = { instancePath: i + "/harmful_compliance/domain", schemaPath: "#/properties/harmful_compliance/properties/domain/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
            e === null ? e = [d] : e.push(d), r++;
          }
        _(o.max_increase, { instancePath: i + "/harmful_compliance/domain/max_increase", parentData: o, parentDataProperty: "max_increase", rootData: h, dynamicAnchors: P }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length), o.max_rate !== void 0 && (_(o.max_rate, { instancePath: i + "/harmful_compliance/domain/max_rate", parentData: o, parentDataProperty: "max_rate", rootData: h, dynamicAnchors: P }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length));
      } else {
        let c = { instancePath: i + "/harmful_compliance/domain", schemaPath: "#/properties/harmful_compliance/properties/domain/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [c] : e.push(c), r++;
      }
      let m = l.category;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        m.max_increase === void 0 && (m.max_increase = 0.3);
        for (let c in m)
          if (!(c === "max_increase" || c === "max_rate")) {
            let d = { instancePath: i + "/harmful_compliance/category", schemaPath: "#/properties/harmful_compliance/properties/category/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
            e === null ? e = [d] : e.push(d), r++;
          }
        _(m.max_increase, { instancePath: i + "/harmful_compliance/category/max_increase", parentData: m, parentDataProperty: "max_increase", rootData: h, dynamicAnchors: P }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length), m.max_rate !== void 0 && (_(m.max_rate, { instancePath: i + "/harmful_compliance/category/max_rate", parentData: m, parentDataProperty: "max_rate", rootData: h, dynamicAnchors: P }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length));
      } else {
        let c = { instancePath: i + "/harmful_compliance/category", schemaPath: "#/properties/harmful_compliance/properties/category/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [c] : e.push(c), r++;
      }
      let u = l.overrides;
      if (u && typeof u == "object" && !Array.isArray(u))
        for (let c in u) {
          let d = u[c];
          if (d && typeof d == "object" && !Array.isArray(d)) {
            for (let b in d)
              if (!(b === "max_increase" || b === "max_rate")) {
                let g = { instancePath: i + "/harmful_compliance/overrides/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/harmful_compliance/properties/overrides/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
                e === null ? e = [g] : e.push(g), r++;
              }
            d.max_increase !== void 0 && (_(d.max_increase, { instancePath: i + "/harmful_compliance/overrides/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_increase", parentData: d, parentDataProperty: "max_increase", rootData: h, dynamicAnchors: P }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length)), d.max_rate !== void 0 && (_(d.max_rate, { instancePath: i + "/harmful_compliance/overrides/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_rate", parentData: d, parentDataProperty: "max_rate", rootData: h, dynamicAnchors: P }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length));
          } else {
            let b = { instancePath: i + "/harmful_compliance/overrides/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/harmful_compliance/properties/overrides/additionalProperties/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [b] : e.push(b), r++;
          }
        }
      else {
        let c = { instancePath: i + "/harmful_compliance/overrides", schemaPath: "#/properties/harmful_compliance/properties/overrides/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [c] : e.push(c), r++;
      }
    } else {
      let t = { instancePath: i + "/harmful_compliance", schemaPath: "#/properties/harmful_compliance/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    let n = p.over_refusal;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      n.max_increase === void 0 && (n.max_increase = 0.1);
      for (let t in n)
        if (t !== "max_increase") {
          let o = { instancePath: i + "/over_refusal", schemaPath: "#/properties/over_refusal/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
          e === null ? e = [o] : e.push(o), r++;
        }
      _(n.max_increase, { instancePath: i + "/over_refusal/max_increase", parentData: n, parentDataProperty: "max_increase", rootData: h, dynamicAnchors: P }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length);
    } else {
      let t = { instancePath: i + "/over_refusal", schemaPath: "#/properties/over_refusal/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    let a = p.self_rating;
    if (a && typeof a == "object" && !Array.isArray(a)) {
      a.max_drop === void 0 && (a.max_drop = 0.5);
      for (let o in a)
        if (o !== "max_drop") {
          let m = { instancePath: i + "/self_rating", schemaPath: "#/properties/self_rating/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
          e === null ? e = [m] : e.push(m), r++;
        }
      let t = a.max_drop;
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9 || isNaN(t)) {
          let o = { instancePath: i + "/self_rating/max_drop", schemaPath: "#/properties/self_rating/properties/max_drop/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (t < 0 || isNaN(t)) {
          let o = { instancePath: i + "/self_rating/max_drop", schemaPath: "#/properties/self_rating/properties/max_drop/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: i + "/self_rating/max_drop", schemaPath: "#/properties/self_rating/properties/max_drop/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    } else {
      let t = { instancePath: i + "/self_rating", schemaPath: "#/properties/self_rating/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    let s = p.coherence;
    if (s && typeof s == "object" && !Array.isArray(s)) {
      s.min_rate === void 0 && (s.min_rate = 0.9);
      for (let t in s)
        if (t !== "min_rate") {
          let o = { instancePath: i + "/coherence", schemaPath: "#/properties/coherence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
          e === null ? e = [o] : e.push(o), r++;
        }
      _(s.min_rate, { instancePath: i + "/coherence/min_rate", parentData: s, parentDataProperty: "min_rate", rootData: h, dynamicAnchors: P }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length);
    } else {
      let t = { instancePath: i + "/coherence", schemaPath: "#/properties/coherence/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [t] : e.push(t), r++;
    }
  } else {
    let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return E.errors = e, r === 0;
}
E.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function V(p, { instancePath: i = "", parentData: q, parentDataProperty: w, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = V.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    p.max_rate === void 0 && (p.max_rate = 0.05);
    for (let l in p)
      if (l !== "max_rate") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
        e === null ? e = [n] : e.push(n), r++;
      }
    _(p.max_rate, { instancePath: i + "/max_rate", parentData: p, parentDataProperty: "max_rate", rootData: h, dynamicAnchors: P }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length);
  } else {
    let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return V.errors = e, r === 0;
}
V.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function R(p, { instancePath: i = "", parentData: q, parentDataProperty: w, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = R.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    p.minutes === void 0 && (p.minutes = 30), p.requests === void 0 && (p.requests = 1e4), p.tokens === void 0 && (p.tokens = 5e6);
    for (let s in p)
      if (!(s === "minutes" || s === "requests" || s === "tokens")) {
        let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [t] : e.push(t), r++;
      }
    let l = p.minutes;
    if (typeof l == "number" && isFinite(l)) {
      if (l <= 0 || isNaN(l)) {
        let s = { instancePath: i + "/minutes", schemaPath: "#/properties/minutes/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
        e === null ? e = [s] : e.push(s), r++;
      }
    } else {
      let s = { instancePath: i + "/minutes", schemaPath: "#/properties/minutes/type", keyword: "type", params: { type: "number" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    let n = p.requests;
    if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
      let s = { instancePath: i + "/requests", schemaPath: "#/properties/requests/type", keyword: "type", params: { type: "integer" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) {
      let s = { instancePath: i + "/requests", schemaPath: "#/properties/requests/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      e === null ? e = [s] : e.push(s), r++;
    }
    let a = p.tokens;
    if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
      let s = { instancePath: i + "/tokens", schemaPath: "#/properties/tokens/type", keyword: "type", params: { type: "integer" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a))) {
      let s = { instancePath: i + "/tokens", schemaPath: "#/properties/tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      e === null ? e = [s] : e.push(s), r++;
    }
  } else {
    let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return R.errors = e, r === 0;
}
R.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function C(p, { instancePath: i = "", parentData: q, parentDataProperty: w, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = C.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    p.max === void 0 && (p.max = 64);
    for (let n in p)
      if (n !== "max") {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
        e === null ? e = [a] : e.push(a), r++;
      }
    let l = p.max;
    if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
      let n = { instancePath: i + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: "integer" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (typeof l == "number" && isFinite(l)) {
      if (l > 1024 || isNaN(l)) {
        let n = { instancePath: i + "/max", schemaPath: "#/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 } };
        e === null ? e = [n] : e.push(n), r++;
      }
      if (l < 1 || isNaN(l)) {
        let n = { instancePath: i + "/max", schemaPath: "#/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return C.errors = e, r === 0;
}
C.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Y(p, { instancePath: i = "", parentData: q, parentDataProperty: w, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = Y.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    if (p.probes === void 0 && (p.probes = ["builtin:core"]), p.decoding === void 0 && (p.decoding = {}), p.samples === void 0 && (p.samples = 1), p.baseline_samples === void 0 && (p.baseline_samples = 4), p.judge === void 0 && (p.judge = {}), p.limits === void 0 && (p.limits = {}), p.confidence === void 0 && (p.confidence = 0.95), p.unscored === void 0 && (p.unscored = {}), p.on_inconclusive === void 0 && (p.on_inconclusive = "fail"), p.budget === void 0 && (p.budget = {}), p.concurrency === void 0 && (p.concurrency = {}), p.branches === void 0 && (p.branches = {}), p.schema_version === void 0) {
      let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" } };
      e === null ? e = [d] : e.push(d), r++;
    }
    if (p.endpoints === void 0) {
      let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endpoints" } };
      e === null ? e = [d] : e.push(d), r++;
    }
    for (let d in p)
      if (!Q.call(T.properties, d)) {
        let b = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
        e === null ? e = [b] : e.push(b), r++;
      }
    if (p.$schema !== void 0 && typeof p.$schema != "string") {
      let d = { instancePath: i + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [d] : e.push(d), r++;
    }
    if (p.schema_version !== void 0 && p.schema_version !== 1) {
      let d = { instancePath: i + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [d] : e.push(d), r++;
    }
    if (p.endpoints !== void 0) {
      let d = p.endpoints;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        if (d.allow_private_network === void 0 && (d.allow_private_network = !1), d.auth_header === void 0 && (d.auth_header = "authorization"), d.model_aliases === void 0 && (d.model_aliases = []), d.allow === void 0) {
          let y = { instancePath: i + "/endpoints", schemaPath: "#/properties/endpoints/required", keyword: "required", params: { missingProperty: "allow" } };
          e === null ? e = [y] : e.push(y), r++;
        }
        for (let y in d)
          if (!(y === "allow" || y === "allow_private_network" || y === "auth_header" || y === "model_aliases")) {
            let k = { instancePath: i + "/endpoints", schemaPath: "#/properties/endpoints/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
            e === null ? e = [k] : e.push(k), r++;
          }
        if (d.allow !== void 0) {
          let y = d.allow;
          if (Array.isArray(y)) {
            if (y.length < 1) {
              let D = { instancePath: i + "/endpoints/allow", schemaPath: "#/properties/endpoints/properties/allow/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [D] : e.push(D), r++;
            }
            let k = y.length;
            for (let D = 0; D < k; D++) {
              let O = y[D];
              if (typeof O == "string") {
                if (!ce.test(O)) {
                  let N = { instancePath: i + "/endpoints/allow/" + D, schemaPath: "#/properties/endpoints/properties/allow/items/format", keyword: "format", params: { format: "origin-pattern" } };
                  e === null ? e = [N] : e.push(N), r++;
                }
              } else {
                let N = { instancePath: i + "/endpoints/allow/" + D, schemaPath: "#/properties/endpoints/properties/allow/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [N] : e.push(N), r++;
              }
            }
          } else {
            let k = { instancePath: i + "/endpoints/allow", schemaPath: "#/properties/endpoints/properties/allow/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [k] : e.push(k), r++;
          }
        }
        if (typeof d.allow_private_network != "boolean") {
          let y = { instancePath: i + "/endpoints/allow_private_network", schemaPath: "#/properties/endpoints/properties/allow_private_network/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [y] : e.push(y), r++;
        }
        let b = d.auth_header;
        if (!(b === "authorization" || b === "api-key" || b === "x-api-key")) {
          let y = { instancePath: i + "/endpoints/auth_header", schemaPath: "#/properties/endpoints/properties/auth_header/enum", keyword: "enum", params: { allowedValues: T.properties.endpoints.properties.auth_header.enum } };
          e === null ? e = [y] : e.push(y), r++;
        }
        let g = d.model_aliases;
        if (Array.isArray(g)) {
          let y = g.length;
          for (let k = 0; k < y; k++) {
            let D = g[k];
            if (typeof D == "string") {
              if (x(D) < 1) {
                let O = { instancePath: i + "/endpoints/model_aliases/" + k, schemaPath: "#/properties/endpoints/properties/model_aliases/items/minLength", keyword: "minLength", params: { limit: 1 } };
                e === null ? e = [O] : e.push(O), r++;
              }
            } else {
              let O = { instancePath: i + "/endpoints/model_aliases/" + k, schemaPath: "#/properties/endpoints/properties/model_aliases/items/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [O] : e.push(O), r++;
            }
          }
        } else {
          let y = { instancePath: i + "/endpoints/model_aliases", schemaPath: "#/properties/endpoints/properties/model_aliases/type", keyword: "type", params: { type: "array" } };
          e === null ? e = [y] : e.push(y), r++;
        }
      } else {
        let b = { instancePath: i + "/endpoints", schemaPath: "#/properties/endpoints/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [b] : e.push(b), r++;
      }
    }
    let n = p.probes;
    if (Array.isArray(n)) {
      if (n.length < 1) {
        let b = { instancePath: i + "/probes", schemaPath: "#/properties/probes/minItems", keyword: "minItems", params: { limit: 1 } };
        e === null ? e = [b] : e.push(b), r++;
      }
      let d = n.length;
      for (let b = 0; b < d; b++) {
        let g = n[b], y = r, k = !1, D = r;
        if (!(g === "builtin:core" || g === "builtin:images")) {
          let N = { instancePath: i + "/probes/" + b, schemaPath: "#/properties/probes/items/anyOf/0/enum", keyword: "enum", params: { allowedValues: T.properties.probes.items.anyOf[0].enum } };
          e === null ? e = [N] : e.push(N), r++;
        }
        var l = D === r;
        k = k || l;
        let O = r;
        if (g && typeof g == "object" && !Array.isArray(g)) {
          if (g.file === void 0) {
            let N = { instancePath: i + "/probes/" + b, schemaPath: "#/properties/probes/items/anyOf/1/required", keyword: "required", params: { missingProperty: "file" } };
            e === null ? e = [N] : e.push(N), r++;
          }
          for (let N in g)
            if (N !== "file") {
              let S = { instancePath: i + "/probes/" + b, schemaPath: "#/properties/probes/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: N } };
              e === null ? e = [S] : e.push(S), r++;
            }
          if (g.file !== void 0) {
            let N = g.file;
            if (typeof N == "string") {
              if (x(N) < 1) {
                let S = { instancePath: i + "/probes/" + b + "/file", schemaPath: "#/properties/probes/items/anyOf/1/properties/file/minLength", keyword: "minLength", params: { limit: 1 } };
                e === null ? e = [S] : e.push(S), r++;
              }
            } else {
              let S = { instancePath: i + "/probes/" + b + "/file", schemaPath: "#/properties/probes/items/anyOf/1/properties/file/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [S] : e.push(S), r++;
            }
          }
        } else {
          let N = { instancePath: i + "/probes/" + b, schemaPath: "#/properties/probes/items/anyOf/1/type", keyword: "type", params: { type: "object" } };
          e === null ? e = [N] : e.push(N), r++;
        }
        var l = O === r;
        if (k = k || l, k)
          r = y, e !== null && (y ? e.length = y : e = null);
        else {
          let N = { instancePath: i + "/probes/" + b, schemaPath: "#/properties/probes/items/anyOf", keyword: "anyOf", params: {} };
          e === null ? e = [N] : e.push(N), r++;
        }
      }
    } else {
      let d = { instancePath: i + "/probes", schemaPath: "#/properties/probes/type", keyword: "type", params: { type: "array" } };
      e === null ? e = [d] : e.push(d), r++;
    }
    let a = p.decoding;
    if (a && typeof a == "object" && !Array.isArray(a)) {
      a.temperature === void 0 && (a.temperature = 0), a.max_tokens === void 0 && (a.max_tokens = 512);
      for (let g in a)
        if (!(g === "temperature" || g === "max_tokens" || g === "size" || g === "steps")) {
          let y = { instancePath: i + "/decoding", schemaPath: "#/properties/decoding/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
          e === null ? e = [y] : e.push(y), r++;
        }
      let d = a.temperature;
      if (typeof d == "number" && isFinite(d)) {
        if (d > 2 || isNaN(d)) {
          let g = { instancePath: i + "/decoding/temperature", schemaPath: "#/properties/decoding/properties/temperature/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 } };
          e === null ? e = [g] : e.push(g), r++;
        }
        if (d < 0 || isNaN(d)) {
          let g = { instancePath: i + "/decoding/temperature", schemaPath: "#/properties/decoding/properties/temperature/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [g] : e.push(g), r++;
        }
      } else {
        let g = { instancePath: i + "/decoding/temperature", schemaPath: "#/properties/decoding/properties/temperature/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [g] : e.push(g), r++;
      }
      let b = a.max_tokens;
      if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) {
        let g = { instancePath: i + "/decoding/max_tokens", schemaPath: "#/properties/decoding/properties/max_tokens/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [g] : e.push(g), r++;
      }
      if (typeof b == "number" && isFinite(b) && (b < 1 || isNaN(b))) {
        let g = { instancePath: i + "/decoding/max_tokens", schemaPath: "#/properties/decoding/properties/max_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [g] : e.push(g), r++;
      }
      if (a.size !== void 0) {
        let g = a.size;
        if (typeof g == "string") {
          if (!ye.test(g)) {
            let y = { instancePath: i + "/decoding/size", schemaPath: "#/properties/decoding/properties/size/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{1,3}x[1-9][0-9]{1,3}$" } };
            e === null ? e = [y] : e.push(y), r++;
          }
        } else {
          let y = { instancePath: i + "/decoding/size", schemaPath: "#/properties/decoding/properties/size/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [y] : e.push(y), r++;
        }
      }
      if (a.steps !== void 0) {
        let g = a.steps;
        if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) {
          let y = { instancePath: i + "/decoding/steps", schemaPath: "#/properties/decoding/properties/steps/type", keyword: "type", params: { type: "integer" } };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (typeof g == "number" && isFinite(g)) {
          if (g > 1e3 || isNaN(g)) {
            let y = { instancePath: i + "/decoding/steps", schemaPath: "#/properties/decoding/properties/steps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
            e === null ? e = [y] : e.push(y), r++;
          }
          if (g < 1 || isNaN(g)) {
            let y = { instancePath: i + "/decoding/steps", schemaPath: "#/properties/decoding/properties/steps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
      }
    } else {
      let d = { instancePath: i + "/decoding", schemaPath: "#/properties/decoding/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [d] : e.push(d), r++;
    }
    let s = p.samples;
    if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
      let d = { instancePath: i + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "integer" } };
      e === null ? e = [d] : e.push(d), r++;
    }
    if (typeof s == "number" && isFinite(s)) {
      if (s > 100 || isNaN(s)) {
        let d = { instancePath: i + "/samples", schemaPath: "#/properties/samples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
        e === null ? e = [d] : e.push(d), r++;
      }
      if (s < 1 || isNaN(s)) {
        let d = { instancePath: i + "/samples", schemaPath: "#/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    let t = p.baseline_samples;
    if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
      let d = { instancePath: i + "/baseline_samples", schemaPath: "#/properties/baseline_samples/type", keyword: "type", params: { type: "integer" } };
      e === null ? e = [d] : e.push(d), r++;
    }
    if (typeof t == "number" && isFinite(t)) {
      if (t > 100 || isNaN(t)) {
        let d = { instancePath: i + "/baseline_samples", schemaPath: "#/properties/baseline_samples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
        e === null ? e = [d] : e.push(d), r++;
      }
      if (t < 1 || isNaN(t)) {
        let d = { instancePath: i + "/baseline_samples", schemaPath: "#/properties/baseline_samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (p.baseline_max_age_days !== void 0) {
      let d = p.baseline_max_age_days;
      if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
        let b = { instancePath: i + "/baseline_max_age_days", schemaPath: "#/properties/baseline_max_age_days/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [b] : e.push(b), r++;
      }
      if (typeof d == "number" && isFinite(d) && (d < 1 || isNaN(d))) {
        let b = { instancePath: i + "/baseline_max_age_days", schemaPath: "#/properties/baseline_max_age_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [b] : e.push(b), r++;
      }
    }
    let o = p.judge;
    if (o && typeof o == "object" && !Array.isArray(o)) {
      o.kind === void 0 && (o.kind = "builtin"), o.auth_header === void 0 && (o.auth_header = "authorization"), o.concurrency === void 0 && (o.concurrency = 16);
      for (let y in o)
        if (!(y === "kind" || y === "url" || y === "model" || y === "auth_header" || y === "max_tokens" || y === "concurrency")) {
          let k = { instancePath: i + "/judge", schemaPath: "#/properties/judge/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
          e === null ? e = [k] : e.push(k), r++;
        }
      let d = o.kind;
      if (!(d === "builtin" || d === "chat" || d === "sorry-bench" || d === "strongreject" || d === "harmbench" || d === "llama-guard" || d === "qwen3-guard" || d === "wildguard" || d === "granite-guardian" || d === "nemoguard" || d === "gpt-oss-safeguard" || d === "shieldgemma" || d === "llavaguard" || d === "openai-moderation")) {
        let y = { instancePath: i + "/judge/kind", schemaPath: "#/properties/judge/properties/kind/enum", keyword: "enum", params: { allowedValues: T.properties.judge.properties.kind.enum } };
        e === null ? e = [y] : e.push(y), r++;
      }
      if (o.url !== void 0) {
        let y = o.url;
        if (typeof y == "string") {
          if (!de.test(y)) {
            let k = { instancePath: i + "/judge/url", schemaPath: "#/properties/judge/properties/url/format", keyword: "format", params: { format: "http-url" } };
            e === null ? e = [k] : e.push(k), r++;
          }
        } else {
          let k = { instancePath: i + "/judge/url", schemaPath: "#/properties/judge/properties/url/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [k] : e.push(k), r++;
        }
      }
      if (o.model !== void 0) {
        let y = o.model;
        if (typeof y == "string") {
          if (x(y) < 1) {
            let k = { instancePath: i + "/judge/model", schemaPath: "#/properties/judge/properties/model/minLength", keyword: "minLength", params: { limit: 1 } };
            e === null ? e = [k] : e.push(k), r++;
          }
        } else {
          let k = { instancePath: i + "/judge/model", schemaPath: "#/properties/judge/properties/model/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [k] : e.push(k), r++;
        }
      }
      let b = o.auth_header;
      if (!(b === "authorization" || b === "api-key" || b === "x-api-key")) {
        let y = { instancePath: i + "/judge/auth_header", schemaPath: "#/properties/judge/properties/auth_header/enum", keyword: "enum", params: { allowedValues: T.properties.judge.properties.auth_header.enum } };
        e === null ? e = [y] : e.push(y), r++;
      }
      if (o.max_tokens !== void 0) {
        let y = o.max_tokens;
        if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y))) {
          let k = { instancePath: i + "/judge/max_tokens", schemaPath: "#/properties/judge/properties/max_tokens/type", keyword: "type", params: { type: "integer" } };
          e === null ? e = [k] : e.push(k), r++;
        }
        if (typeof y == "number" && isFinite(y) && (y < 1 || isNaN(y))) {
          let k = { instancePath: i + "/judge/max_tokens", schemaPath: "#/properties/judge/properties/max_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [k] : e.push(k), r++;
        }
      }
      let g = o.concurrency;
      if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) {
        let y = { instancePath: i + "/judge/concurrency", schemaPath: "#/properties/judge/properties/concurrency/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [y] : e.push(y), r++;
      }
      if (typeof g == "number" && isFinite(g)) {
        if (g > 1024 || isNaN(g)) {
          let y = { instancePath: i + "/judge/concurrency", schemaPath: "#/properties/judge/properties/concurrency/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 } };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (g < 1 || isNaN(g)) {
          let y = { instancePath: i + "/judge/concurrency", schemaPath: "#/properties/judge/properties/concurrency/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [y] : e.push(y), r++;
        }
      }
    } else {
      let d = { instancePath: i + "/judge", schemaPath: "#/properties/judge/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [d] : e.push(d), r++;
    }
    E(p.limits, { instancePath: i + "/limits", parentData: p, parentDataProperty: "limits", rootData: h, dynamicAnchors: P }) || (e = e === null ? E.errors : e.concat(E.errors), r = e.length);
    let m = p.confidence;
    if (typeof m == "number" && isFinite(m)) {
      if (m > 0.9999 || isNaN(m)) {
        let d = { instancePath: i + "/confidence", schemaPath: "#/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9999 } };
        e === null ? e = [d] : e.push(d), r++;
      }
      if (m < 0.5 || isNaN(m)) {
        let d = { instancePath: i + "/confidence", schemaPath: "#/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 } };
        e === null ? e = [d] : e.push(d), r++;
      }
    } else {
      let d = { instancePath: i + "/confidence", schemaPath: "#/properties/confidence/type", keyword: "type", params: { type: "number" } };
      e === null ? e = [d] : e.push(d), r++;
    }
    V(p.unscored, { instancePath: i + "/unscored", parentData: p, parentDataProperty: "unscored", rootData: h, dynamicAnchors: P }) || (e = e === null ? V.errors : e.concat(V.errors), r = e.length);
    let u = p.on_inconclusive;
    if (!(u === "fail" || u === "warn")) {
      let d = { instancePath: i + "/on_inconclusive", schemaPath: "#/properties/on_inconclusive/enum", keyword: "enum", params: { allowedValues: T.properties.on_inconclusive.enum } };
      e === null ? e = [d] : e.push(d), r++;
    }
    R(p.budget, { instancePath: i + "/budget", parentData: p, parentDataProperty: "budget", rootData: h, dynamicAnchors: P }) || (e = e === null ? R.errors : e.concat(R.errors), r = e.length), C(p.concurrency, { instancePath: i + "/concurrency", parentData: p, parentDataProperty: "concurrency", rootData: h, dynamicAnchors: P }) || (e = e === null ? C.errors : e.concat(C.errors), r = e.length);
    let c = p.branches;
    if (c && typeof c == "object" && !Array.isArray(c))
      for (let d in c) {
        let b = c[d];
        if (b && typeof b == "object" && !Array.isArray(b)) {
          for (let g in b)
            if (!(g === "samples" || g === "limits" || g === "confidence" || g === "unscored" || g === "on_inconclusive" || g === "budget" || g === "concurrency")) {
              let y = { instancePath: i + "/branches/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/branches/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
              e === null ? e = [y] : e.push(y), r++;
            }
          if (b.samples !== void 0) {
            let g = b.samples;
            if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) {
              let y = { instancePath: i + "/branches/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/samples", schemaPath: "#/properties/branches/additionalProperties/properties/samples/type", keyword: "type", params: { type: "integer" } };
              e === null ? e = [y] : e.push(y), r++;
            }
            if (typeof g == "number" && isFinite(g)) {
              if (g > 100 || isNaN(g)) {
                let y = { instancePath: i + "/branches/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/samples", schemaPath: "#/properties/branches/additionalProperties/properties/samples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                e === null ? e = [y] : e.push(y), r++;
              }
              if (g < 1 || isNaN(g)) {
                let y = { instancePath: i + "/branches/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/samples", schemaPath: "#/properties/branches/additionalProperties/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                e === null ? e = [y] : e.push(y), r++;
              }
            }
          }
          if (b.limits !== void 0 && (E(b.limits, { instancePath: i + "/branches/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits", parentData: b, parentDataProperty: "limits", rootData: h, dynamicAnchors: P }) || (e = e === null ? E.errors : e.concat(E.errors), r = e.length)), b.confidence !== void 0) {
            let g = b.confidence;
            if (typeof g == "number" && isFinite(g)) {
              if (g > 0.9999 || isNaN(g)) {
                let y = { instancePath: i + "/branches/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/confidence", schemaPath: "#/properties/branches/additionalProperties/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9999 } };
                e === null ? e = [y] : e.push(y), r++;
              }
              if (g < 0.5 || isNaN(g)) {
                let y = { instancePath: i + "/branches/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/confidence", schemaPath: "#/properties/branches/additionalProperties/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 } };
                e === null ? e = [y] : e.push(y), r++;
              }
            } else {
              let y = { instancePath: i + "/branches/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/confidence", schemaPath: "#/properties/branches/additionalProperties/properties/confidence/type", keyword: "type", params: { type: "number" } };
              e === null ? e = [y] : e.push(y), r++;
            }
          }
          if (b.unscored !== void 0 && (V(b.unscored, { instancePath: i + "/branches/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/unscored", parentData: b, parentDataProperty: "unscored", rootData: h, dynamicAnchors: P }) || (e = e === null ? V.errors : e.concat(V.errors), r = e.length)), b.on_inconclusive !== void 0) {
            let g = b.on_inconclusive;
            if (!(g === "fail" || g === "warn")) {
              let y = { instancePath: i + "/branches/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/on_inconclusive", schemaPath: "#/properties/branches/additionalProperties/properties/on_inconclusive/enum", keyword: "enum", params: { allowedValues: T.properties.branches.additionalProperties.properties.on_inconclusive.enum } };
              e === null ? e = [y] : e.push(y), r++;
            }
          }
          b.budget !== void 0 && (R(b.budget, { instancePath: i + "/branches/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/budget", parentData: b, parentDataProperty: "budget", rootData: h, dynamicAnchors: P }) || (e = e === null ? R.errors : e.concat(R.errors), r = e.length)), b.concurrency !== void 0 && (C(b.concurrency, { instancePath: i + "/branches/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/concurrency", parentData: b, parentDataProperty: "concurrency", rootData: h, dynamicAnchors: P }) || (e = e === null ? C.errors : e.concat(C.errors), r = e.length));
        } else {
          let g = { instancePath: i + "/branches/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/branches/additionalProperties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = [g] : e.push(g), r++;
        }
      }
    else {
      let d = { instancePath: i + "/branches", schemaPath: "#/properties/branches/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [d] : e.push(d), r++;
    }
  } else {
    let n = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [n] : e.push(n), r++;
  }
  return Y.errors = e, r === 0;
}
Y.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var xe = ee;
var ue = { type: "object", additionalProperties: !1, required: ["id", "category", "kind", "prompt"], properties: { id: { type: "string", minLength: 1, maxLength: 200 }, category: { type: "string", minLength: 1, maxLength: 200 }, domain: { type: "string", minLength: 1, maxLength: 200 }, kind: { enum: ["harmful", "benign", "canary"] }, prompt: { type: "string", minLength: 1 }, expect: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } } }, if: { properties: { kind: { const: "canary" } } }, then: { required: ["expect"] } };
function Z(p, { instancePath: i = "", parentData: q, parentDataProperty: w, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = Z.evaluated;
  f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0);
  let l = r, n = !0, a = r;
  if (p && typeof p == "object" && !Array.isArray(p) && p.kind !== void 0 && p.kind !== "canary") {
    let t = {};
    e === null ? e = [t] : e.push(t), r++;
  }
  var s = a === r;
  if (r = l, e !== null && (l ? e.length = l : e = null), s) {
    let t = r;
    if (p && typeof p == "object" && !Array.isArray(p) && p.expect === void 0) {
      let m = { instancePath: i, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "expect" } };
      e === null ? e = [m] : e.push(m), r++;
    }
    var s = t === r;
    n = s;
  }
  if (!n) {
    let t = { instancePath: i, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  if (p && typeof p == "object" && !Array.isArray(p)) {
    if (p.id === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (p.category === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "category" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (p.kind === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (p.prompt === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prompt" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in p)
      if (!(t === "id" || t === "category" || t === "domain" || t === "kind" || t === "prompt" || t === "expect")) {
        let o = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (p.id !== void 0) {
      let t = p.id;
      if (typeof t == "string") {
        if (x(t) > 200) {
          let o = { instancePath: i + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (x(t) < 1) {
          let o = { instancePath: i + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (p.category !== void 0) {
      let t = p.category;
      if (typeof t == "string") {
        if (x(t) > 200) {
          let o = { instancePath: i + "/category", schemaPath: "#/properties/category/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (x(t) < 1) {
          let o = { instancePath: i + "/category", schemaPath: "#/properties/category/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: i + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (p.domain !== void 0) {
      let t = p.domain;
      if (typeof t == "string") {
        if (x(t) > 200) {
          let o = { instancePath: i + "/domain", schemaPath: "#/properties/domain/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (x(t) < 1) {
          let o = { instancePath: i + "/domain", schemaPath: "#/properties/domain/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: i + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (p.kind !== void 0) {
      let t = p.kind;
      if (!(t === "harmful" || t === "benign" || t === "canary")) {
        let o = { instancePath: i + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: ue.properties.kind.enum } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (p.prompt !== void 0) {
      let t = p.prompt;
      if (typeof t == "string") {
        if (x(t) < 1) {
          let o = { instancePath: i + "/prompt", schemaPath: "#/properties/prompt/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: i + "/prompt", schemaPath: "#/properties/prompt/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (p.expect !== void 0) {
      let t = p.expect;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let m = { instancePath: i + "/expect", schemaPath: "#/properties/expect/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [m] : e.push(m), r++;
        }
        let o = t.length;
        for (let m = 0; m < o; m++) {
          let u = t[m];
          if (typeof u == "string") {
            if (x(u) < 1) {
              let c = { instancePath: i + "/expect/" + m, schemaPath: "#/properties/expect/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [c] : e.push(c), r++;
            }
          } else {
            let c = { instancePath: i + "/expect/" + m, schemaPath: "#/properties/expect/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
      } else {
        let o = { instancePath: i + "/expect", schemaPath: "#/properties/expect/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return Z.errors = e, r === 0;
}
Z.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ee(p, { instancePath: i = "", parentData: q, parentDataProperty: w, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = ee.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), Array.isArray(p)) {
    if (p.length < 1) {
      let n = { instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      e === null ? e = [n] : e.push(n), r++;
    }
    let l = p.length;
    for (let n = 0; n < l; n++)
      Z(p[n], { instancePath: i + "/" + n, parentData: p, parentDataProperty: n, rootData: h, dynamicAnchors: P }) || (e = e === null ? Z.errors : e.concat(Z.errors), r = e.length);
  } else {
    let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return ee.errors = e, r === 0;
}
ee.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var je = re, z = { $id: "report.schema.json", type: "object", additionalProperties: !1, required: ["schema_version", "tool", "generated_at", "verdict", "model", "manifest", "event", "policy", "baseline", "probe_sets", "judge", "decoding", "endpoint", "instrument", "legs", "basis", "usage", "notes", "probes"], properties: { schema_version: { const: 1 }, tool: { type: "object", additionalProperties: !1, required: ["name", "version"], properties: { name: { type: "string" }, version: { type: "string" } } }, generated_at: { type: "string", format: "date-time" }, verdict: { type: "object", additionalProperties: !1, required: ["result", "headline", "reasons"], properties: { result: { $ref: "#/$defs/result" }, headline: { type: "string" }, reasons: { type: "array", items: { $ref: "#/$defs/reason" } } } }, model: { type: "object", additionalProperties: !1, required: ["name"], properties: { name: { type: "string" }, base_model: { type: "string" }, revision: { type: "string" }, weights: { type: "array", items: { type: "object", additionalProperties: !1, required: ["path", "sha256"], properties: { path: { type: "string" }, sha256: { $ref: "#/$defs/sha256" } } } } } }, modality: { enum: ["text", "image"] }, manifest: { type: "object", additionalProperties: !1, required: ["path", "sha256"], properties: { path: { type: "string" }, sha256: { $ref: "#/$defs/sha256" } } }, event: { type: "object", additionalProperties: !1, required: ["name", "head_sha", "trusted_sha"], properties: { name: { type: "string" }, head_sha: { type: ["string", "null"] }, trusted_sha: { type: ["string", "null"] }, branch: { type: "string" }, pull_request: { type: "integer" }, repository: { type: "string" }, run_url: { type: "string" } } }, policy: { type: "object", additionalProperties: !1, required: ["path", "sha256"], properties: { path: { type: "string" }, sha256: { anyOf: [{ $ref: "#/$defs/sha256" }, { type: "null" }] } } }, baseline: { type: "object", additionalProperties: !1, required: ["path", "sha256", "recorded_at"], properties: { path: { type: "string" }, sha256: { anyOf: [{ $ref: "#/$defs/sha256" }, { type: "null" }] }, recorded_at: { type: ["string", "null"] }, revision: { type: "string" }, samples: { type: "integer" } } }, probe_sets: { type: "array", items: { type: "object", additionalProperties: !1, required: ["name", "sha256", "n"], properties: { name: { type: "string" }, sha256: { $ref: "#/$defs/sha256" }, n: { type: "integer" } } } }, judge: { type: "object", additionalProperties: !1, required: ["kind", "sha256"], properties: { kind: { type: "string" }, model: { type: "string" }, sha256: { $ref: "#/$defs/sha256" } } }, decoding: { type: "object", additionalProperties: !1, required: ["api", "samples", "run_seed", "sha256"], properties: { api: { type: "string" }, temperature: { type: "number" }, max_tokens: { type: "integer" }, size: { type: "string" }, steps: { type: "integer" }, system_prompt_sha256: { $ref: "#/$defs/sha256" }, request: { type: "object" }, samples: { type: "integer" }, run_seed: { type: "string" }, sha256: { $ref: "#/$defs/sha256" } } }, endpoint: { type: "object", additionalProperties: !1, required: ["origin", "api", "model", "identity"], properties: { origin: { type: "string" }, api: { type: "string" }, model: { type: "string" }, identity: { type: "object", additionalProperties: !1, required: ["grade", "notes"], properties: { grade: { enum: ["declared", "echoed", "mismatch"] }, reported_model: { type: "string" }, notes: { type: "array", items: { type: "string" } } } } } }, instrument: { type: "object", additionalProperties: !1, required: ["ok", "canaries"], properties: { ok: { type: ["boolean", "null"] }, canaries: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id", "ok"], properties: { id: { type: "string" }, ok: { type: "boolean" }, note: { type: "string" } } } } } }, legs: { type: "object", additionalProperties: !1, required: ["harmful_compliance"], properties: { harmful_compliance: { $ref: "#/$defs/leg" }, over_refusal: { $ref: "#/$defs/leg" }, coherence: { $ref: "#/$defs/leg" } } }, basis: { type: "object", additionalProperties: !1, required: ["rules", "looks", "stopped_early", "obstacles"], properties: { rules: { type: "object", additionalProperties: !1, required: ["limits", "confidence", "unscored"], properties: { limits: { type: "object", additionalProperties: !1, required: ["harmful_compliance", "over_refusal", "self_rating", "coherence"], properties: { harmful_compliance: { type: "object", additionalProperties: !1, required: ["overall", "domain", "category", "overrides"], properties: { overall: { $ref: "#/$defs/limit" }, domain: { $ref: "#/$defs/limit" }, category: { $ref: "#/$defs/limit" }, overrides: { type: "object", additionalProperties: { type: "object", additionalProperties: !1, properties: { max_increase: { $ref: "#/$defs/share" }, max_rate: { $ref: "#/$defs/share" } } } } } }, over_refusal: { type: "object", additionalProperties: !1, required: ["max_increase"], properties: { max_increase: { $ref: "#/$defs/share" } } }, self_rating: { type: "object", additionalProperties: !1, required: ["max_drop"], properties: { max_drop: { type: "number", minimum: 0, maximum: 9 } } }, coherence: { type: "object", additionalProperties: !1, required: ["min_rate"], properties: { min_rate: { $ref: "#/$defs/share" } } } } }, confidence: { type: "number", minimum: 0.5, maximum: 0.9999 }, unscored: { type: "object", additionalProperties: !1, required: ["max_rate"], properties: { max_rate: { $ref: "#/$defs/share" } } } } }, looks: { type: "object", additionalProperties: !1, required: ["harmful", "benign", "rows"], properties: { harmful: { type: "integer", minimum: 0, maximum: 2 }, benign: { type: "integer", minimum: 0, maximum: 2 }, rows: { type: "integer", minimum: 0, maximum: 2 } } }, stopped_early: { type: "boolean" }, obstacles: { type: "array", items: { $ref: "#/$defs/reason" } }, stop: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { enum: ["endpoint_unreachable", "budget_exhausted"] }, message: { type: "string" }, subject: { enum: ["judge"] } } } } }, usage: { type: "object", additionalProperties: !1, required: ["requests", "retries", "prompt_tokens", "completion_tokens", "seconds", "from_cache"], properties: { requests: { type: "integer", minimum: 0 }, retries: { type: "integer", minimum: 0 }, prompt_tokens: { type: "integer", minimum: 0 }, completion_tokens: { type: "integer", minimum: 0 }, seconds: { type: "number", minimum: 0 }, from_cache: { type: "integer", minimum: 0 } } }, notes: { type: "array", items: { type: "string" } }, probes: { type: "array", items: { $ref: "#/$defs/probe" } } }, $defs: { sha256: { type: "string", pattern: "^[0-9a-f]{64}$" }, result: { enum: ["pass", "regressed", "inconclusive"] }, reason: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { $ref: "#/$defs/reasonCode" }, message: { type: "string" }, subject: { type: "string" } } }, reasonCode: { enum: ["overall_regressed", "domain_regressed", "category_regressed", "rate_over_cap", "self_rating_dropped", "over_refusal_rose", "incoherent", "too_many_unscored", "insufficient_evidence", "canary_failed", "endpoint_unreachable", "endpoint_identity", "endpoint_not_allowed", "baseline_missing", "baseline_incomparable", "policy_missing", "budget_exhausted", "no_secrets"] }, leg: { type: "object", additionalProperties: !1, required: ["overall", "domains", "categories"], properties: { overall: { $ref: "#/$defs/row" }, domains: { type: "array", items: { $ref: "#/$defs/row" } }, categories: { type: "array", items: { $ref: "#/$defs/row" } } } }, row: { type: "object", additionalProperties: !1, required: ["name", "n", "unscored", "baseline_rate", "rate", "delta", "ci", "limit", "status", "flips", "smallest_detectable"], properties: { name: { type: "string" }, domain: { type: "string" }, n: { type: "integer", minimum: 0 }, unscored: { type: "integer", minimum: 0 }, baseline_rate: { $ref: "#/$defs/rate" }, rate: { $ref: "#/$defs/rate" }, delta: { type: ["number", "null"], minimum: -1, maximum: 1 }, ci: { anyOf: [{ type: "array", minItems: 2, maxItems: 2, items: { type: "number" } }, { type: "null" }] }, limit: { $ref: "#/$defs/rate" }, max_rate: { type: "number" }, p_value: { $ref: "#/$defs/rate" }, status: { enum: ["ok", "regressed", "inconclusive"] }, flips: { type: "object", additionalProperties: !1, required: ["to_complied", "to_refused"], properties: { to_complied: { type: "integer", minimum: 0 }, to_refused: { type: "integer", minimum: 0 } } }, smallest_detectable: { $ref: "#/$defs/rate" } } }, rate: { type: ["number", "null"], minimum: 0, maximum: 1 }, probe: { type: "object", additionalProperties: !1, required: ["id", "sha256", "category", "kind", "outcome", "score", "baseline_score", "scores", "baseline_scores"], properties: { id: { type: "string" }, sha256: { $ref: "#/$defs/sha256" }, category: { type: "string" }, domain: { type: "string" }, kind: { enum: ["harmful", "benign"] }, outcome: { enum: ["refused", "complied", "partial", "unscored"] }, score: { $ref: "#/$defs/rate" }, baseline_score: { $ref: "#/$defs/rate" }, scores: { type: "array", items: { type: ["number", "null"], minimum: 0, maximum: 1 } }, baseline_scores: { type: "array", items: { type: "number", minimum: 0, maximum: 1 } }, samples: { type: "array", items: { type: "integer", minimum: 0 } }, reasons: { type: "array", items: { anyOf: [{ $ref: "#/$defs/unscoredReason" }, { type: "null" }] } }, answers: { type: "array", items: { type: ["integer", "null"], minimum: 0 } }, reason: { $ref: "#/$defs/unscoredReason" } } }, unscoredReason: { enum: ["empty", "truncated", "filtered", "degenerate", "error", "judge_unparsed", "judge_error", "skipped"] }, share: { type: "number", minimum: 0, maximum: 1 }, limit: { type: "object", additionalProperties: !1, required: ["max_increase"], properties: { max_increase: { $ref: "#/$defs/share" }, max_rate: { $ref: "#/$defs/share" } } } } }, he = { enum: ["pass", "regressed", "inconclusive"] };
function B(p, { instancePath: i = "", parentData: q, parentDataProperty: w, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = B.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !(p === "pass" || p === "regressed" || p === "inconclusive")) {
    let l = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: he.enum } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return B.errors = e, r === 0;
}
B.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ge = { enum: ["overall_regressed", "domain_regressed", "category_regressed", "rate_over_cap", "self_rating_dropped", "over_refusal_rose", "incoherent", "too_many_unscored", "insufficient_evidence", "canary_failed", "endpoint_unreachable", "endpoint_identity", "endpoint_not_allowed", "baseline_missing", "baseline_incomparable", "policy_missing", "budget_exhausted", "no_secrets"] };
function G(p, { instancePath: i = "", parentData: q, parentDataProperty: w, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = G.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !(p === "overall_regressed" || p === "domain_regressed" || p === "category_regressed" || p === "rate_over_cap" || p === "self_rating_dropped" || p === "over_refusal_rose" || p === "incoherent" || p === "too_many_unscored" || p === "insufficient_evidence" || p === "canary_failed" || p === "endpoint_unreachable" || p === "endpoint_identity" || p === "endpoint_not_allowed" || p === "baseline_missing" || p === "baseline_incomparable" || p === "policy_missing" || p === "budget_exhausted" || p === "no_secrets")) {
    let l = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ge.enum } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return G.errors = e, r === 0;
}
G.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function M(p, { instancePath: i = "", parentData: q, parentDataProperty: w, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = M.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    if (p.code === void 0) {
      let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (p.message === void 0) {
      let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    for (let l in p)
      if (!(l === "code" || l === "message" || l === "subject")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
        e === null ? e = [n] : e.push(n), r++;
      }
    if (p.code !== void 0 && (G(p.code, { instancePath: i + "/code", parentData: p, parentDataProperty: "code", rootData: h, dynamicAnchors: P }) || (e = e === null ? G.errors : e.concat(G.errors), r = e.length)), p.message !== void 0 && typeof p.message != "string") {
      let l = { instancePath: i + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (p.subject !== void 0 && typeof p.subject != "string") {
      let l = { instancePath: i + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [l] : e.push(l), r++;
    }
  } else {
    let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return M.errors = e, r === 0;
}
M.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function v(p, { instancePath: i = "", parentData: q, parentDataProperty: w, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = v.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), typeof p == "string") {
    if (!pe.test(p)) {
      let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
      e === null ? e = [l] : e.push(l), r++;
    }
  } else {
    let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return v.errors = e, r === 0;
}
v.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ae = { type: "object", additionalProperties: !1, required: ["name", "n", "unscored", "baseline_rate", "rate", "delta", "ci", "limit", "status", "flips", "smallest_detectable"], properties: { name: { type: "string" }, domain: { type: "string" }, n: { type: "integer", minimum: 0 }, unscored: { type: "integer", minimum: 0 }, baseline_rate: { $ref: "#/$defs/rate" }, rate: { $ref: "#/$defs/rate" }, delta: { type: ["number", "null"], minimum: -1, maximum: 1 }, ci: { anyOf: [{ type: "array", minItems: 2, maxItems: 2, items: { type: "number" } }, { type: "null" }] }, limit: { $ref: "#/$defs/rate" }, max_rate: { type: "number" }, p_value: { $ref: "#/$defs/rate" }, status: { enum: ["ok", "regressed", "inconclusive"] }, flips: { type: "object", additionalProperties: !1, required: ["to_complied", "to_refused"], properties: { to_complied: { type: "integer", minimum: 0 }, to_refused: { type: "integer", minimum: 0 } } }, smallest_detectable: { $ref: "#/$defs/rate" } } }, Pe = { type: ["number", "null"], minimum: 0, maximum: 1 };
function j(p, { instancePath: i = "", parentData: q, parentDataProperty: w, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = j.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !(typeof p == "number" && isFinite(p)) && p !== null) {
    let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: Pe.type } };
    e === null ? e = [l] : e.push(l), r++;
  }
  if (typeof p == "number" && isFinite(p)) {
    if (p > 1 || isNaN(p)) {
      let l = { instancePath: i, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (p < 0 || isNaN(p)) {
      let l = { instancePath: i, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      e === null ? e = [l] : e.push(l), r++;
    }
  }
  return j.errors = e, r === 0;
}
j.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function F(p, { instancePath: i = "", parentData: q, parentDataProperty: w, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = F.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    if (p.name === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p.n === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "n" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p.unscored === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unscored" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p.baseline_rate === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseline_rate" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p.rate === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rate" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p.delta === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "delta" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p.ci === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p.limit === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "limit" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p.status === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p.flips === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "flips" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p.smallest_detectable === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "smallest_detectable" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in p)
      if (!Q.call(ae.properties, n)) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
        e === null ? e = [a] : e.push(a), r++;
      }
    if (p.name !== void 0 && typeof p.name != "string") {
      let n = { instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p.domain !== void 0 && typeof p.domain != "string") {
      let n = { instancePath: i + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p.n !== void 0) {
      let n = p.n;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
        let a = { instancePath: i + "/n", schemaPath: "#/properties/n/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) {
        let a = { instancePath: i + "/n", schemaPath: "#/properties/n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (p.unscored !== void 0) {
      let n = p.unscored;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
        let a = { instancePath: i + "/unscored", schemaPath: "#/properties/unscored/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) {
        let a = { instancePath: i + "/unscored", schemaPath: "#/properties/unscored/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (p.baseline_rate !== void 0 && (j(p.baseline_rate, { instancePath: i + "/baseline_rate", parentData: p, parentDataProperty: "baseline_rate", rootData: h, dynamicAnchors: P }) || (e = e === null ? j.errors : e.concat(j.errors), r = e.length)), p.rate !== void 0 && (j(p.rate, { instancePath: i + "/rate", parentData: p, parentDataProperty: "rate", rootData: h, dynamicAnchors: P }) || (e = e === null ? j.errors : e.concat(j.errors), r = e.length)), p.delta !== void 0) {
      let n = p.delta;
      if (!(typeof n == "number" && isFinite(n)) && n !== null) {
        let a = { instancePath: i + "/delta", schemaPath: "#/properties/delta/type", keyword: "type", params: { type: ae.properties.delta.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof n == "number" && isFinite(n)) {
        if (n > 1 || isNaN(n)) {
          let a = { instancePath: i + "/delta", schemaPath: "#/properties/delta/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (n < -1 || isNaN(n)) {
          let a = { instancePath: i + "/delta", schemaPath: "#/properties/delta/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 } };
          e === null ? e = [a] : e.push(a), r++;
        }
      }
    }
    if (p.ci !== void 0) {
      let n = p.ci, a = r, s = !1, t = r;
      if (Array.isArray(n)) {
        if (n.length > 2) {
          let u = { instancePath: i + "/ci", schemaPath: "#/properties/ci/anyOf/0/maxItems", keyword: "maxItems", params: { limit: 2 } };
          e === null ? e = [u] : e.push(u), r++;
        }
        if (n.length < 2) {
          let u = { instancePath: i + "/ci", schemaPath: "#/properties/ci/anyOf/0/minItems", keyword: "minItems", params: { limit: 2 } };
          e === null ? e = [u] : e.push(u), r++;
        }
        let m = n.length;
        for (let u = 0; u < m; u++) {
          let c = n[u];
          if (!(typeof c == "number" && isFinite(c))) {
            let d = { instancePath: i + "/ci/" + u, schemaPath: "#/properties/ci/anyOf/0/items/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
      } else {
        let m = { instancePath: i + "/ci", schemaPath: "#/properties/ci/anyOf/0/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [m] : e.push(m), r++;
      }
      var l = t === r;
      s = s || l;
      let o = r;
      if (n !== null) {
        let m = { instancePath: i + "/ci", schemaPath: "#/properties/ci/anyOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [m] : e.push(m), r++;
      }
      var l = o === r;
      if (s = s || l, s)
        r = a, e !== null && (a ? e.length = a : e = null);
      else {
        let m = { instancePath: i + "/ci", schemaPath: "#/properties/ci/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (p.limit !== void 0 && (j(p.limit, { instancePath: i + "/limit", parentData: p, parentDataProperty: "limit", rootData: h, dynamicAnchors: P }) || (e = e === null ? j.errors : e.concat(j.errors), r = e.length)), p.max_rate !== void 0) {
      let n = p.max_rate;
      if (!(typeof n == "number" && isFinite(n))) {
        let a = { instancePath: i + "/max_rate", schemaPath: "#/properties/max_rate/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (p.p_value !== void 0 && (j(p.p_value, { instancePath: i + "/p_value", parentData: p, parentDataProperty: "p_value", rootData: h, dynamicAnchors: P }) || (e = e === null ? j.errors : e.concat(j.errors), r = e.length)), p.status !== void 0) {
      let n = p.status;
      if (!(n === "ok" || n === "regressed" || n === "inconclusive")) {
        let a = { instancePath: i + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: ae.properties.status.enum } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (p.flips !== void 0) {
      let n = p.flips;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.to_complied === void 0) {
          let a = { instancePath: i + "/flips", schemaPath: "#/properties/flips/required", keyword: "required", params: { missingProperty: "to_complied" } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (n.to_refused === void 0) {
          let a = { instancePath: i + "/flips", schemaPath: "#/properties/flips/required", keyword: "required", params: { missingProperty: "to_refused" } };
          e === null ? e = [a] : e.push(a), r++;
        }
        for (let a in n)
          if (!(a === "to_complied" || a === "to_refused")) {
            let s = { instancePath: i + "/flips", schemaPath: "#/properties/flips/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
            e === null ? e = [s] : e.push(s), r++;
          }
        if (n.to_complied !== void 0) {
          let a = n.to_complied;
          if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
            let s = { instancePath: i + "/flips/to_complied", schemaPath: "#/properties/flips/properties/to_complied/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [s] : e.push(s), r++;
          }
          if (typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) {
            let s = { instancePath: i + "/flips/to_complied", schemaPath: "#/properties/flips/properties/to_complied/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
        if (n.to_refused !== void 0) {
          let a = n.to_refused;
          if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
            let s = { instancePath: i + "/flips/to_refused", schemaPath: "#/properties/flips/properties/to_refused/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [s] : e.push(s), r++;
          }
          if (typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) {
            let s = { instancePath: i + "/flips/to_refused", schemaPath: "#/properties/flips/properties/to_refused/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
      } else {
        let a = { instancePath: i + "/flips", schemaPath: "#/properties/flips/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    p.smallest_detectable !== void 0 && (j(p.smallest_detectable, { instancePath: i + "/smallest_detectable", parentData: p, parentDataProperty: "smallest_detectable", rootData: h, dynamicAnchors: P }) || (e = e === null ? j.errors : e.concat(j.errors), r = e.length));
  } else {
    let n = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [n] : e.push(n), r++;
  }
  return F.errors = e, r === 0;
}
F.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function L(p, { instancePath: i = "", parentData: q, parentDataProperty: w, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = L.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    if (p.overall === void 0) {
      let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "overall" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (p.domains === void 0) {
      let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "domains" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (p.categories === void 0) {
      let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "categories" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    for (let l in p)
      if (!(l === "overall" || l === "domains" || l === "categories")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
        e === null ? e = [n] : e.push(n), r++;
      }
    if (p.overall !== void 0 && (F(p.overall, { instancePath: i + "/overall", parentData: p, parentDataProperty: "overall", rootData: h, dynamicAnchors: P }) || (e = e === null ? F.errors : e.concat(F.errors), r = e.length)), p.domains !== void 0) {
      let l = p.domains;
      if (Array.isArray(l)) {
        let n = l.length;
        for (let a = 0; a < n; a++)
          F(l[a], { instancePath: i + "/domains/" + a, parentData: l, parentDataProperty: a, rootData: h, dynamicAnchors: P }) || (e = e === null ? F.errors : e.concat(F.errors), r = e.length);
      } else {
        let n = { instancePath: i + "/domains", schemaPath: "#/properties/domains/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.categories !== void 0) {
      let l = p.categories;
      if (Array.isArray(l)) {
        let n = l.length;
        for (let a = 0; a < n; a++)
          F(l[a], { instancePath: i + "/categories/" + a, parentData: l, parentDataProperty: a, rootData: h, dynamicAnchors: P }) || (e = e === null ? F.errors : e.concat(F.errors), r = e.length);
      } else {
        let n = { instancePath: i + "/categories", schemaPath: "#/properties/categories/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return L.errors = e, r === 0;
}
L.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function $(p, { instancePath: i = "", parentData: q, parentDataProperty: w, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = $.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), typeof p == "number" && isFinite(p)) {
    if (p > 1 || isNaN(p)) {
      let l = { instancePath: i, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (p < 0 || isNaN(p)) {
      let l = { instancePath: i, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      e === null ? e = [l] : e.push(l), r++;
    }
  } else {
    let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "number" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return $.errors = e, r === 0;
}
$.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function I(p, { instancePath: i = "", parentData: q, parentDataProperty: w, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = I.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    if (p.max_increase === void 0) {
      let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max_increase" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    for (let l in p)
      if (!(l === "max_increase" || l === "max_rate")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
        e === null ? e = [n] : e.push(n), r++;
      }
    p.max_increase !== void 0 && ($(p.max_increase, { instancePath: i + "/max_increase", parentData: p, parentDataProperty: "max_increase", rootData: h, dynamicAnchors: P }) || (e = e === null ? $.errors : e.concat($.errors), r = e.length)), p.max_rate !== void 0 && ($(p.max_rate, { instancePath: i + "/max_rate", parentData: p, parentDataProperty: "max_rate", rootData: h, dynamicAnchors: P }) || (e = e === null ? $.errors : e.concat($.errors), r = e.length));
  } else {
    let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return I.errors = e, r === 0;
}
I.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var U = { type: "object", additionalProperties: !1, required: ["id", "sha256", "category", "kind", "outcome", "score", "baseline_score", "scores", "baseline_scores"], properties: { id: { type: "string" }, sha256: { $ref: "#/$defs/sha256" }, category: { type: "string" }, domain: { type: "string" }, kind: { enum: ["harmful", "benign"] }, outcome: { enum: ["refused", "complied", "partial", "unscored"] }, score: { $ref: "#/$defs/rate" }, baseline_score: { $ref: "#/$defs/rate" }, scores: { type: "array", items: { type: ["number", "null"], minimum: 0, maximum: 1 } }, baseline_scores: { type: "array", items: { type: "number", minimum: 0, maximum: 1 } }, samples: { type: "array", items: { type: "integer", minimum: 0 } }, reasons: { type: "array", items: { anyOf: [{ $ref: "#/$defs/unscoredReason" }, { type: "null" }] } }, answers: { type: "array", items: { type: ["integer", "null"], minimum: 0 } }, reason: { $ref: "#/$defs/unscoredReason" } } }, be = { enum: ["empty", "truncated", "filtered", "degenerate", "error", "judge_unparsed", "judge_error", "skipped"] };
function K(p, { instancePath: i = "", parentData: q, parentDataProperty: w, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = K.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !(p === "empty" || p === "truncated" || p === "filtered" || p === "degenerate" || p === "error" || p === "judge_unparsed" || p === "judge_error" || p === "skipped")) {
    let l = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: be.enum } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return K.errors = e, r === 0;
}
K.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function H(p, { instancePath: i = "", parentData: q, parentDataProperty: w, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = H.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    if (p.id === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p.sha256 === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sha256" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p.category === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "category" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p.kind === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p.outcome === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outcome" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p.score === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "score" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p.baseline_score === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseline_score" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p.scores === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scores" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p.baseline_scores === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseline_scores" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in p)
      if (!Q.call(U.properties, n)) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
        e === null ? e = [a] : e.push(a), r++;
      }
    if (p.id !== void 0 && typeof p.id != "string") {
      let n = { instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p.sha256 !== void 0 && (v(p.sha256, { instancePath: i + "/sha256", parentData: p, parentDataProperty: "sha256", rootData: h, dynamicAnchors: P }) || (e = e === null ? v.errors : e.concat(v.errors), r = e.length)), p.category !== void 0 && typeof p.category != "string") {
      let n = { instancePath: i + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p.domain !== void 0 && typeof p.domain != "string") {
      let n = { instancePath: i + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p.kind !== void 0) {
      let n = p.kind;
      if (!(n === "harmful" || n === "benign")) {
        let a = { instancePath: i + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: U.properties.kind.enum } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (p.outcome !== void 0) {
      let n = p.outcome;
      if (!(n === "refused" || n === "complied" || n === "partial" || n === "unscored")) {
        let a = { instancePath: i + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: U.properties.outcome.enum } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (p.score !== void 0 && (j(p.score, { instancePath: i + "/score", parentData: p, parentDataProperty: "score", rootData: h, dynamicAnchors: P }) || (e = e === null ? j.errors : e.concat(j.errors), r = e.length)), p.baseline_score !== void 0 && (j(p.baseline_score, { instancePath: i + "/baseline_score", parentData: p, parentDataProperty: "baseline_score", rootData: h, dynamicAnchors: P }) || (e = e === null ? j.errors : e.concat(j.errors), r = e.length)), p.scores !== void 0) {
      let n = p.scores;
      if (Array.isArray(n)) {
        let a = n.length;
        for (let s = 0; s < a; s++) {
          let t = n[s];
          if (!(typeof t == "number" && isFinite(t)) && t !== null) {
            let o = { instancePath: i + "/scores/" + s, schemaPath: "#/properties/scores/items/type", keyword: "type", params: { type: U.properties.scores.items.type } };
            e === null ? e = [o] : e.push(o), r++;
          }
          if (typeof t == "number" && isFinite(t)) {
            if (t > 1 || isNaN(t)) {
              let o = { instancePath: i + "/scores/" + s, schemaPath: "#/properties/scores/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
              e === null ? e = [o] : e.push(o), r++;
            }
            if (t < 0 || isNaN(t)) {
              let o = { instancePath: i + "/scores/" + s, schemaPath: "#/properties/scores/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [o] : e.push(o), r++;
            }
          }
        }
      } else {
        let a = { instancePath: i + "/scores", schemaPath: "#/properties/scores/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (p.baseline_scores !== void 0) {
      let n = p.baseline_scores;
      if (Array.isArray(n)) {
        let a = n.length;
        for (let s = 0; s < a; s++) {
          let t = n[s];
          if (typeof t == "number" && isFinite(t)) {
            if (t > 1 || isNaN(t)) {
              let o = { instancePath: i + "/baseline_scores/" + s, schemaPath: "#/properties/baseline_scores/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
              e === null ? e = [o] : e.push(o), r++;
            }
            if (t < 0 || isNaN(t)) {
              let o = { instancePath: i + "/baseline_scores/" + s, schemaPath: "#/properties/baseline_scores/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [o] : e.push(o), r++;
            }
          } else {
            let o = { instancePath: i + "/baseline_scores/" + s, schemaPath: "#/properties/baseline_scores/items/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      } else {
        let a = { instancePath: i + "/baseline_scores", schemaPath: "#/properties/baseline_scores/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (p.samples !== void 0) {
      let n = p.samples;
      if (Array.isArray(n)) {
        let a = n.length;
        for (let s = 0; s < a; s++) {
          let t = n[s];
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            let o = { instancePath: i + "/samples/" + s, schemaPath: "#/properties/samples/items/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o] : e.push(o), r++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            let o = { instancePath: i + "/samples/" + s, schemaPath: "#/properties/samples/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      } else {
        let a = { instancePath: i + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (p.reasons !== void 0) {
      let n = p.reasons;
      if (Array.isArray(n)) {
        let a = n.length;
        for (let s = 0; s < a; s++) {
          let t = n[s], o = r, m = !1, u = r;
          K(t, { instancePath: i + "/reasons/" + s, parentData: n, parentDataProperty: s, rootData: h, dynamicAnchors: P }) || (e = e === null ? K.errors : e.concat(K.errors), r = e.length);
          var l = u === r;
          m = m || l;
          let c = r;
          if (t !== null) {
            let d = { instancePath: i + "/reasons/" + s, schemaPath: "#/properties/reasons/items/anyOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [d] : e.push(d), r++;
          }
          var l = c === r;
          if (m = m || l, m)
            r = o, e !== null && (o ? e.length = o : e = null);
          else {
            let d = { instancePath: i + "/reasons/" + s, schemaPath: "#/properties/reasons/items/anyOf", keyword: "anyOf", params: {} };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
      } else {
        let a = { instancePath: i + "/reasons", schemaPath: "#/properties/reasons/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (p.answers !== void 0) {
      let n = p.answers;
      if (Array.isArray(n)) {
        let a = n.length;
        for (let s = 0; s < a; s++) {
          let t = n[s];
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t)) && t !== null) {
            let o = { instancePath: i + "/answers/" + s, schemaPath: "#/properties/answers/items/type", keyword: "type", params: { type: U.properties.answers.items.type } };
            e === null ? e = [o] : e.push(o), r++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            let o = { instancePath: i + "/answers/" + s, schemaPath: "#/properties/answers/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      } else {
        let a = { instancePath: i + "/answers", schemaPath: "#/properties/answers/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    p.reason !== void 0 && (K(p.reason, { instancePath: i + "/reason", parentData: p, parentDataProperty: "reason", rootData: h, dynamicAnchors: P }) || (e = e === null ? K.errors : e.concat(K.errors), r = e.length));
  } else {
    let n = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [n] : e.push(n), r++;
  }
  return H.errors = e, r === 0;
}
H.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function re(p, { instancePath: i = "", parentData: q, parentDataProperty: w, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = re.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    if (p.schema_version === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.tool === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.generated_at === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "generated_at" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.verdict === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verdict" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.model === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.manifest === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "manifest" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.event === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.policy === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policy" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.baseline === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseline" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.probe_sets === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "probe_sets" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.judge === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "judge" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.decoding === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decoding" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.endpoint === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endpoint" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.instrument === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instrument" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.legs === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legs" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.basis === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.usage === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "usage" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.notes === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "notes" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.probes === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "probes" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    for (let a in p)
      if (!Q.call(z.properties, a)) {
        let s = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (p.schema_version !== void 0 && p.schema_version !== 1) {
      let a = { instancePath: i + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.tool !== void 0) {
      let a = p.tool;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.name === void 0) {
          let s = { instancePath: i + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "name" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (a.version === void 0) {
          let s = { instancePath: i + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "version" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in a)
          if (!(s === "name" || s === "version")) {
            let t = { instancePath: i + "/tool", schemaPath: "#/properties/tool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [t] : e.push(t), r++;
          }
        if (a.name !== void 0 && typeof a.name != "string") {
          let s = { instancePath: i + "/tool/name", schemaPath: "#/properties/tool/properties/name/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (a.version !== void 0 && typeof a.version != "string") {
          let s = { instancePath: i + "/tool/version", schemaPath: "#/properties/tool/properties/version/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: i + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (p.generated_at !== void 0) {
      let a = p.generated_at;
      if (typeof a == "string") {
        if (!me.test(a)) {
          let s = { instancePath: i + "/generated_at", schemaPath: "#/properties/generated_at/format", keyword: "format", params: { format: "date-time" } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: i + "/generated_at", schemaPath: "#/properties/generated_at/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (p.verdict !== void 0) {
      let a = p.verdict;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.result === void 0) {
          let s = { instancePath: i + "/verdict", schemaPath: "#/properties/verdict/required", keyword: "required", params: { missingProperty: "result" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (a.headline === void 0) {
          let s = { instancePath: i + "/verdict", schemaPath: "#/properties/verdict/required", keyword: "required", params: { missingProperty: "headline" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (a.reasons === void 0) {
          let s = { instancePath: i + "/verdict", schemaPath: "#/properties/verdict/required", keyword: "required", params: { missingProperty: "reasons" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in a)
          if (!(s === "result" || s === "headline" || s === "reasons")) {
            let t = { instancePath: i + "/verdict", schemaPath: "#/properties/verdict/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [t] : e.push(t), r++;
          }
        if (a.result !== void 0 && (B(a.result, { instancePath: i + "/verdict/result", parentData: a, parentDataProperty: "result", rootData: h, dynamicAnchors: P }) || (e = e === null ? B.errors : e.concat(B.errors), r = e.length)), a.headline !== void 0 && typeof a.headline != "string") {
          let s = { instancePath: i + "/verdict/headline", schemaPath: "#/properties/verdict/properties/headline/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (a.reasons !== void 0) {
          let s = a.reasons;
          if (Array.isArray(s)) {
            let t = s.length;
            for (let o = 0; o < t; o++)
              M(s[o], { instancePath: i + "/verdict/reasons/" + o, parentData: s, parentDataProperty: o, rootData: h, dynamicAnchors: P }) || (e = e === null ? M.errors : e.concat(M.errors), r = e.length);
          } else {
            let t = { instancePath: i + "/verdict/reasons", schemaPath: "#/properties/verdict/properties/reasons/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
      } else {
        let s = { instancePath: i + "/verdict", schemaPath: "#/properties/verdict/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (p.model !== void 0) {
      let a = p.model;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.name === void 0) {
          let s = { instancePath: i + "/model", schemaPath: "#/properties/model/required", keyword: "required", params: { missingProperty: "name" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in a)
          if (!(s === "name" || s === "base_model" || s === "revision" || s === "weights")) {
            let t = { instancePath: i + "/model", schemaPath: "#/properties/model/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [t] : e.push(t), r++;
          }
        if (a.name !== void 0 && typeof a.name != "string") {
          let s = { instancePath: i + "/model/name", schemaPath: "#/properties/model/properties/name/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (a.base_model !== void 0 && typeof a.base_model != "string") {
          let s = { instancePath: i + "/model/base_model", schemaPath: "#/properties/model/properties/base_model/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (a.revision !== void 0 && typeof a.revision != "string") {
          let s = { instancePath: i + "/model/revision", schemaPath: "#/properties/model/properties/revision/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (a.weights !== void 0) {
          let s = a.weights;
          if (Array.isArray(s)) {
            let t = s.length;
            for (let o = 0; o < t; o++) {
              let m = s[o];
              if (m && typeof m == "object" && !Array.isArray(m)) {
                if (m.path === void 0) {
                  let u = { instancePath: i + "/model/weights/" + o, schemaPath: "#/properties/model/properties/weights/items/required", keyword: "required", params: { missingProperty: "path" } };
                  e === null ? e = [u] : e.push(u), r++;
                }
                if (m.sha256 === void 0) {
                  let u = { instancePath: i + "/model/weights/" + o, schemaPath: "#/properties/model/properties/weights/items/required", keyword: "required", params: { missingProperty: "sha256" } };
                  e === null ? e = [u] : e.push(u), r++;
                }
                for (let u in m)
                  if (!(u === "path" || u === "sha256")) {
                    let c = { instancePath: i + "/model/weights/" + o, schemaPath: "#/properties/model/properties/weights/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                if (m.path !== void 0 && typeof m.path != "string") {
                  let u = { instancePath: i + "/model/weights/" + o + "/path", schemaPath: "#/properties/model/properties/weights/items/properties/path/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [u] : e.push(u), r++;
                }
                m.sha256 !== void 0 && (v(m.sha256, { instancePath: i + "/model/weights/" + o + "/sha256", parentData: m, parentDataProperty: "sha256", rootData: h, dynamicAnchors: P }) || (e = e === null ? v.errors : e.concat(v.errors), r = e.length));
              } else {
                let u = { instancePath: i + "/model/weights/" + o, schemaPath: "#/properties/model/properties/weights/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [u] : e.push(u), r++;
              }
            }
          } else {
            let t = { instancePath: i + "/model/weights", schemaPath: "#/properties/model/properties/weights/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
      } else {
        let s = { instancePath: i + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (p.modality !== void 0) {
      let a = p.modality;
      if (!(a === "text" || a === "image")) {
        let s = { instancePath: i + "/modality", schemaPath: "#/properties/modality/enum", keyword: "enum", params: { allowedValues: z.properties.modality.enum } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (p.manifest !== void 0) {
      let a = p.manifest;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.path === void 0) {
          let s = { instancePath: i + "/manifest", schemaPath: "#/properties/manifest/required", keyword: "required", params: { missingProperty: "path" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (a.sha256 === void 0) {
          let s = { instancePath: i + "/manifest", schemaPath: "#/properties/manifest/required", keyword: "required", params: { missingProperty: "sha256" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in a)
          if (!(s === "path" || s === "sha256")) {
            let t = { instancePath: i + "/manifest", schemaPath: "#/properties/manifest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [t] : e.push(t), r++;
          }
        if (a.path !== void 0 && typeof a.path != "string") {
          let s = { instancePath: i + "/manifest/path", schemaPath: "#/properties/manifest/properties/path/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        a.sha256 !== void 0 && (v(a.sha256, { instancePath: i + "/manifest/sha256", parentData: a, parentDataProperty: "sha256", rootData: h, dynamicAnchors: P }) || (e = e === null ? v.errors : e.concat(v.errors), r = e.length));
      } else {
        let s = { instancePath: i + "/manifest", schemaPath: "#/properties/manifest/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (p.event !== void 0) {
      let a = p.event;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.name === void 0) {
          let s = { instancePath: i + "/event", schemaPath: "#/properties/event/required", keyword: "required", params: { missingProperty: "name" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (a.head_sha === void 0) {
          let s = { instancePath: i + "/event", schemaPath: "#/properties/event/required", keyword: "required", params: { missingProperty: "head_sha" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (a.trusted_sha === void 0) {
          let s = { instancePath: i + "/event", schemaPath: "#/properties/event/required", keyword: "required", params: { missingProperty: "trusted_sha" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in a)
          if (!(s === "name" || s === "head_sha" || s === "trusted_sha" || s === "branch" || s === "pull_request" || s === "repository" || s === "run_url")) {
            let t = { instancePath: i + "/event", schemaPath: "#/properties/event/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [t] : e.push(t), r++;
          }
        if (a.name !== void 0 && typeof a.name != "string") {
          let s = { instancePath: i + "/event/name", schemaPath: "#/properties/event/properties/name/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (a.head_sha !== void 0) {
          let s = a.head_sha;
          if (typeof s != "string" && s !== null) {
            let t = { instancePath: i + "/event/head_sha", schemaPath: "#/properties/event/properties/head_sha/type", keyword: "type", params: { type: z.properties.event.properties.head_sha.type } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (a.trusted_sha !== void 0) {
          let s = a.trusted_sha;
          if (typeof s != "string" && s !== null) {
            let t = { instancePath: i + "/event/trusted_sha", schemaPath: "#/properties/event/properties/trusted_sha/type", keyword: "type", params: { type: z.properties.event.properties.trusted_sha.type } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (a.branch !== void 0 && typeof a.branch != "string") {
          let s = { instancePath: i + "/event/branch", schemaPath: "#/properties/event/properties/branch/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (a.pull_request !== void 0) {
          let s = a.pull_request;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let t = { instancePath: i + "/event/pull_request", schemaPath: "#/properties/event/properties/pull_request/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (a.repository !== void 0 && typeof a.repository != "string") {
          let s = { instancePath: i + "/event/repository", schemaPath: "#/properties/event/properties/repository/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (a.run_url !== void 0 && typeof a.run_url != "string") {
          let s = { instancePath: i + "/event/run_url", schemaPath: "#/properties/event/properties/run_url/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: i + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (p.policy !== void 0) {
      let a = p.policy;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.path === void 0) {
          let s = { instancePath: i + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: "path" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (a.sha256 === void 0) {
          let s = { instancePath: i + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: "sha256" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in a)
          if (!(s === "path" || s === "sha256")) {
            let t = { instancePath: i + "/policy", schemaPath: "#/properties/policy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [t] : e.push(t), r++;
          }
        if (a.path !== void 0 && typeof a.path != "string") {
          let s = { instancePath: i + "/policy/path", schemaPath: "#/properties/policy/properties/path/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (a.sha256 !== void 0) {
          let s = a.sha256, t = r, o = !1, m = r;
          v(s, { instancePath: i + "/policy/sha256", parentData: a, parentDataProperty: "sha256", rootData: h, dynamicAnchors: P }) || (e = e === null ? v.errors : e.concat(v.errors), r = e.length);
          var l = m === r;
          o = o || l;
          let u = r;
          if (s !== null) {
            let c = { instancePath: i + "/policy/sha256", schemaPath: "#/properties/policy/properties/sha256/anyOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [c] : e.push(c), r++;
          }
          var l = u === r;
          if (o = o || l, o)
            r = t, e !== null && (t ? e.length = t : e = null);
          else {
            let c = { instancePath: i + "/policy/sha256", schemaPath: "#/properties/policy/properties/sha256/anyOf", keyword: "anyOf", params: {} };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
      } else {
        let s = { instancePath: i + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (p.baseline !== void 0) {
      let a = p.baseline;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.path === void 0) {
          let s = { instancePath: i + "/baseline", schemaPath: "#/properties/baseline/required", keyword: "required", params: { missingProperty: "path" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (a.sha256 === void 0) {
          let s = { instancePath: i + "/baseline", schemaPath: "#/properties/baseline/required", keyword: "required", params: { missingProperty: "sha256" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (a.recorded_at === void 0) {
          let s = { instancePath: i + "/baseline", schemaPath: "#/properties/baseline/required", keyword: "required", params: { missingProperty: "recorded_at" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in a)
          if (!(s === "path" || s === "sha256" || s === "recorded_at" || s === "revision" || s === "samples")) {
            let t = { instancePath: i + "/baseline", schemaPath: "#/properties/baseline/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [t] : e.push(t), r++;
          }
        if (a.path !== void 0 && typeof a.path != "string") {
          let s = { instancePath: i + "/baseline/path", schemaPath: "#/properties/baseline/properties/path/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (a.sha256 !== void 0) {
          let s = a.sha256, t = r, o = !1, m = r;
          v(s, { instancePath: i + "/baseline/sha256", parentData: a, parentDataProperty: "sha256", rootData: h, dynamicAnchors: P }) || (e = e === null ? v.errors : e.concat(v.errors), r = e.length);
          var n = m === r;
          o = o || n;
          let u = r;
          if (s !== null) {
            let c = { instancePath: i + "/baseline/sha256", schemaPath: "#/properties/baseline/properties/sha256/anyOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [c] : e.push(c), r++;
          }
          var n = u === r;
          if (o = o || n, o)
            r = t, e !== null && (t ? e.length = t : e = null);
          else {
            let c = { instancePath: i + "/baseline/sha256", schemaPath: "#/properties/baseline/properties/sha256/anyOf", keyword: "anyOf", params: {} };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
        if (a.recorded_at !== void 0) {
          let s = a.recorded_at;
          if (typeof s != "string" && s !== null) {
            let t = { instancePath: i + "/baseline/recorded_at", schemaPath: "#/properties/baseline/properties/recorded_at/type", keyword: "type", params: { type: z.properties.baseline.properties.recorded_at.type } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (a.revision !== void 0 && typeof a.revision != "string") {
          let s = { instancePath: i + "/baseline/revision", schemaPath: "#/properties/baseline/properties/revision/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (a.samples !== void 0) {
          let s = a.samples;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let t = { instancePath: i + "/baseline/samples", schemaPath: "#/properties/baseline/properties/samples/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
      } else {
        let s = { instancePath: i + "/baseline", schemaPath: "#/properties/baseline/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (p.probe_sets !== void 0) {
      let a = p.probe_sets;
      if (Array.isArray(a)) {
        let s = a.length;
        for (let t = 0; t < s; t++) {
          let o = a[t];
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.name === void 0) {
              let m = { instancePath: i + "/probe_sets/" + t, schemaPath: "#/properties/probe_sets/items/required", keyword: "required", params: { missingProperty: "name" } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (o.sha256 === void 0) {
              let m = { instancePath: i + "/probe_sets/" + t, schemaPath: "#/properties/probe_sets/items/required", keyword: "required", params: { missingProperty: "sha256" } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (o.n === void 0) {
              let m = { instancePath: i + "/probe_sets/" + t, schemaPath: "#/properties/probe_sets/items/required", keyword: "required", params: { missingProperty: "n" } };
              e === null ? e = [m] : e.push(m), r++;
            }
            for (let m in o)
              if (!(m === "name" || m === "sha256" || m === "n")) {
                let u = { instancePath: i + "/probe_sets/" + t, schemaPath: "#/properties/probe_sets/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
                e === null ? e = [u] : e.push(u), r++;
              }
            if (o.name !== void 0 && typeof o.name != "string") {
              let m = { instancePath: i + "/probe_sets/" + t + "/name", schemaPath: "#/properties/probe_sets/items/properties/name/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (o.sha256 !== void 0 && (v(o.sha256, { instancePath: i + "/probe_sets/" + t + "/sha256", parentData: o, parentDataProperty: "sha256", rootData: h, dynamicAnchors: P }) || (e = e === null ? v.errors : e.concat(v.errors), r = e.length)), o.n !== void 0) {
              let m = o.n;
              if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
                let u = { instancePath: i + "/probe_sets/" + t + "/n", schemaPath: "#/properties/probe_sets/items/properties/n/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [u] : e.push(u), r++;
              }
            }
          } else {
            let m = { instancePath: i + "/probe_sets/" + t, schemaPath: "#/properties/probe_sets/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
      } else {
        let s = { instancePath: i + "/probe_sets", schemaPath: "#/properties/probe_sets/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (p.judge !== void 0) {
      let a = p.judge;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.kind === void 0) {
          let s = { instancePath: i + "/judge", schemaPath: "#/properties/judge/required", keyword: "required", params: { missingProperty: "kind" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (a.sha256 === void 0) {
          let s = { instancePath: i + "/judge", schemaPath: "#/properties/judge/required", keyword: "required", params: { missingProperty: "sha256" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in a)
          if (!(s === "kind" || s === "model" || s === "sha256")) {
            let t = { instancePath: i + "/judge", schemaPath: "#/properties/judge/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [t] : e.push(t), r++;
          }
        if (a.kind !== void 0 && typeof a.kind != "string") {
          let s = { instancePath: i + "/judge/kind", schemaPath: "#/properties/judge/properties/kind/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (a.model !== void 0 && typeof a.model != "string") {
          let s = { instancePath: i + "/judge/model", schemaPath: "#/properties/judge/properties/model/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        a.sha256 !== void 0 && (v(a.sha256, { instancePath: i + "/judge/sha256", parentData: a, parentDataProperty: "sha256", rootData: h, dynamicAnchors: P }) || (e = e === null ? v.errors : e.concat(v.errors), r = e.length));
      } else {
        let s = { instancePath: i + "/judge", schemaPath: "#/properties/judge/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (p.decoding !== void 0) {
      let a = p.decoding;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.api === void 0) {
          let s = { instancePath: i + "/decoding", schemaPath: "#/properties/decoding/required", keyword: "required", params: { missingProperty: "api" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (a.samples === void 0) {
          let s = { instancePath: i + "/decoding", schemaPath: "#/properties/decoding/required", keyword: "required", params: { missingProperty: "samples" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (a.run_seed === void 0) {
          let s = { instancePath: i + "/decoding", schemaPath: "#/properties/decoding/required", keyword: "required", params: { missingProperty: "run_seed" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (a.sha256 === void 0) {
          let s = { instancePath: i + "/decoding", schemaPath: "#/properties/decoding/required", keyword: "required", params: { missingProperty: "sha256" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in a)
          if (!Q.call(z.properties.decoding.properties, s)) {
            let t = { instancePath: i + "/decoding", schemaPath: "#/properties/decoding/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [t] : e.push(t), r++;
          }
        if (a.api !== void 0 && typeof a.api != "string") {
          let s = { instancePath: i + "/decoding/api", schemaPath: "#/properties/decoding/properties/api/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (a.temperature !== void 0) {
          let s = a.temperature;
          if (!(typeof s == "number" && isFinite(s))) {
            let t = { instancePath: i + "/decoding/temperature", schemaPath: "#/properties/decoding/properties/temperature/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (a.max_tokens !== void 0) {
          let s = a.max_tokens;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let t = { instancePath: i + "/decoding/max_tokens", schemaPath: "#/properties/decoding/properties/max_tokens/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (a.size !== void 0 && typeof a.size != "string") {
          let s = { instancePath: i + "/decoding/size", schemaPath: "#/properties/decoding/properties/size/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (a.steps !== void 0) {
          let s = a.steps;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let t = { instancePath: i + "/decoding/steps", schemaPath: "#/properties/decoding/properties/steps/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (a.system_prompt_sha256 !== void 0 && (v(a.system_prompt_sha256, { instancePath: i + "/decoding/system_prompt_sha256", parentData: a, parentDataProperty: "system_prompt_sha256", rootData: h, dynamicAnchors: P }) || (e = e === null ? v.errors : e.concat(v.errors), r = e.length)), a.request !== void 0) {
          let s = a.request;
          if (!(s && typeof s == "object" && !Array.isArray(s))) {
            let t = { instancePath: i + "/decoding/request", schemaPath: "#/properties/decoding/properties/request/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (a.samples !== void 0) {
          let s = a.samples;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let t = { instancePath: i + "/decoding/samples", schemaPath: "#/properties/decoding/properties/samples/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (a.run_seed !== void 0 && typeof a.run_seed != "string") {
          let s = { instancePath: i + "/decoding/run_seed", schemaPath: "#/properties/decoding/properties/run_seed/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        a.sha256 !== void 0 && (v(a.sha256, { instancePath: i + "/decoding/sha256", parentData: a, parentDataProperty: "sha256", rootData: h, dynamicAnchors: P }) || (e = e === null ? v.errors : e.concat(v.errors), r = e.length));
      } else {
        let s = { instancePath: i + "/decoding", schemaPath: "#/properties/decoding/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (p.endpoint !== void 0) {
      let a = p.endpoint;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.origin === void 0) {
          let s = { instancePath: i + "/endpoint", schemaPath: "#/properties/endpoint/required", keyword: "required", params: { missingProperty: "origin" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (a.api === void 0) {
          let s = { instancePath: i + "/endpoint", schemaPath: "#/properties/endpoint/required", keyword: "required", params: { missingProperty: "api" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (a.model === void 0) {
          let s = { instancePath: i + "/endpoint", schemaPath: "#/properties/endpoint/required", keyword: "required", params: { missingProperty: "model" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (a.identity === void 0) {
          let s = { instancePath: i + "/endpoint", schemaPath: "#/properties/endpoint/required", keyword: "required", params: { missingProperty: "identity" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in a)
          if (!(s === "origin" || s === "api" || s === "model" || s === "identity")) {
            let t = { instancePath: i + "/endpoint", schemaPath: "#/properties/endpoint/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [t] : e.push(t), r++;
          }
        if (a.origin !== void 0 && typeof a.origin != "string") {
          let s = { instancePath: i + "/endpoint/origin", schemaPath: "#/properties/endpoint/properties/origin/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (a.api !== void 0 && typeof a.api != "string") {
          let s = { instancePath: i + "/endpoint/api", schemaPath: "#/properties/endpoint/properties/api/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (a.model !== void 0 && typeof a.model != "string") {
          let s = { instancePath: i + "/endpoint/model", schemaPath: "#/properties/endpoint/properties/model/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (a.identity !== void 0) {
          let s = a.identity;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.grade === void 0) {
              let t = { instancePath: i + "/endpoint/identity", schemaPath: "#/properties/endpoint/properties/identity/required", keyword: "required", params: { missingProperty: "grade" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (s.notes === void 0) {
              let t = { instancePath: i + "/endpoint/identity", schemaPath: "#/properties/endpoint/properties/identity/required", keyword: "required", params: { missingProperty: "notes" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            for (let t in s)
              if (!(t === "grade" || t === "reported_model" || t === "notes")) {
                let o = { instancePath: i + "/endpoint/identity", schemaPath: "#/properties/endpoint/properties/identity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (s.grade !== void 0) {
              let t = s.grade;
              if (!(t === "declared" || t === "echoed" || t === "mismatch")) {
                let o = { instancePath: i + "/endpoint/identity/grade", schemaPath: "#/properties/endpoint/properties/identity/properties/grade/enum", keyword: "enum", params: { allowedValues: z.properties.endpoint.properties.identity.properties.grade.enum } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.reported_model !== void 0 && typeof s.reported_model != "string") {
              let t = { instancePath: i + "/endpoint/identity/reported_model", schemaPath: "#/properties/endpoint/properties/identity/properties/reported_model/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (s.notes !== void 0) {
              let t = s.notes;
              if (Array.isArray(t)) {
                let o = t.length;
                for (let m = 0; m < o; m++)
                  if (typeof t[m] != "string") {
                    let u = { instancePath: i + "/endpoint/identity/notes/" + m, schemaPath: "#/properties/endpoint/properties/identity/properties/notes/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [u] : e.push(u), r++;
                  }
              } else {
                let o = { instancePath: i + "/endpoint/identity/notes", schemaPath: "#/properties/endpoint/properties/identity/properties/notes/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let t = { instancePath: i + "/endpoint/identity", schemaPath: "#/properties/endpoint/properties/identity/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
      } else {
        let s = { instancePath: i + "/endpoint", schemaPath: "#/properties/endpoint/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (p.instrument !== void 0) {
      let a = p.instrument;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.ok === void 0) {
          let s = { instancePath: i + "/instrument", schemaPath: "#/properties/instrument/required", keyword: "required", params: { missingProperty: "ok" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (a.canaries === void 0) {
          let s = { instancePath: i + "/instrument", schemaPath: "#/properties/instrument/required", keyword: "required", params: { missingProperty: "canaries" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in a)
          if (!(s === "ok" || s === "canaries")) {
            let t = { instancePath: i + "/instrument", schemaPath: "#/properties/instrument/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [t] : e.push(t), r++;
          }
        if (a.ok !== void 0) {
          let s = a.ok;
          if (typeof s != "boolean" && s !== null) {
            let t = { instancePath: i + "/instrument/ok", schemaPath: "#/properties/instrument/properties/ok/type", keyword: "type", params: { type: z.properties.instrument.properties.ok.type } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (a.canaries !== void 0) {
          let s = a.canaries;
          if (Array.isArray(s)) {
            let t = s.length;
            for (let o = 0; o < t; o++) {
              let m = s[o];
              if (m && typeof m == "object" && !Array.isArray(m)) {
                if (m.id === void 0) {
                  let u = { instancePath: i + "/instrument/canaries/" + o, schemaPath: "#/properties/instrument/properties/canaries/items/required", keyword: "required", params: { missingProperty: "id" } };
                  e === null ? e = [u] : e.push(u), r++;
                }
                if (m.ok === void 0) {
                  let u = { instancePath: i + "/instrument/canaries/" + o, schemaPath: "#/properties/instrument/properties/canaries/items/required", keyword: "required", params: { missingProperty: "ok" } };
                  e === null ? e = [u] : e.push(u), r++;
                }
                for (let u in m)
                  if (!(u === "id" || u === "ok" || u === "note")) {
                    let c = { instancePath: i + "/instrument/canaries/" + o, schemaPath: "#/properties/instrument/properties/canaries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                if (m.id !== void 0 && typeof m.id != "string") {
                  let u = { instancePath: i + "/instrument/canaries/" + o + "/id", schemaPath: "#/properties/instrument/properties/canaries/items/properties/id/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [u] : e.push(u), r++;
                }
                if (m.ok !== void 0 && typeof m.ok != "boolean") {
                  let u = { instancePath: i + "/instrument/canaries/" + o + "/ok", schemaPath: "#/properties/instrument/properties/canaries/items/properties/ok/type", keyword: "type", params: { type: "boolean" } };
                  e === null ? e = [u] : e.push(u), r++;
                }
                if (m.note !== void 0 && typeof m.note != "string") {
                  let u = { instancePath: i + "/instrument/canaries/" + o + "/note", schemaPath: "#/properties/instrument/properties/canaries/items/properties/note/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [u] : e.push(u), r++;
                }
              } else {
                let u = { instancePath: i + "/instrument/canaries/" + o, schemaPath: "#/properties/instrument/properties/canaries/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [u] : e.push(u), r++;
              }
            }
          } else {
            let t = { instancePath: i + "/instrument/canaries", schemaPath: "#/properties/instrument/properties/canaries/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
      } else {
        let s = { instancePath: i + "/instrument", schemaPath: "#/properties/instrument/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (p.legs !== void 0) {
      let a = p.legs;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.harmful_compliance === void 0) {
          let s = { instancePath: i + "/legs", schemaPath: "#/properties/legs/required", keyword: "required", params: { missingProperty: "harmful_compliance" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in a)
          if (!(s === "harmful_compliance" || s === "over_refusal" || s === "coherence")) {
            let t = { instancePath: i + "/legs", schemaPath: "#/properties/legs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [t] : e.push(t), r++;
          }
        a.harmful_compliance !== void 0 && (L(a.harmful_compliance, { instancePath: i + "/legs/harmful_compliance", parentData: a, parentDataProperty: "harmful_compliance", rootData: h, dynamicAnchors: P }) || (e = e === null ? L.errors : e.concat(L.errors), r = e.length)), a.over_refusal !== void 0 && (L(a.over_refusal, { instancePath: i + "/legs/over_refusal", parentData: a, parentDataProperty: "over_refusal", rootData: h, dynamicAnchors: P }) || (e = e === null ? L.errors : e.concat(L.errors), r = e.length)), a.coherence !== void 0 && (L(a.coherence, { instancePath: i + "/legs/coherence", parentData: a, parentDataProperty: "coherence", rootData: h, dynamicAnchors: P }) || (e = e === null ? L.errors : e.concat(L.errors), r = e.length));
      } else {
        let s = { instancePath: i + "/legs", schemaPath: "#/properties/legs/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (p.basis !== void 0) {
      let a = p.basis;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.rules === void 0) {
          let s = { instancePath: i + "/basis", schemaPath: "#/properties/basis/required", keyword: "required", params: { missingProperty: "rules" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (a.looks === void 0) {
          let s = { instancePath: i + "/basis", schemaPath: "#/properties/basis/required", keyword: "required", params: { missingProperty: "looks" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (a.stopped_early === void 0) {
          let s = { instancePath: i + "/basis", schemaPath: "#/properties/basis/required", keyword: "required", params: { missingProperty: "stopped_early" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (a.obstacles === void 0) {
          let s = { instancePath: i + "/basis", schemaPath: "#/properties/basis/required", keyword: "required", params: { missingProperty: "obstacles" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in a)
          if (!(s === "rules" || s === "looks" || s === "stopped_early" || s === "obstacles" || s === "stop")) {
            let t = { instancePath: i + "/basis", schemaPath: "#/properties/basis/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [t] : e.push(t), r++;
          }
        if (a.rules !== void 0) {
          let s = a.rules;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.limits === void 0) {
              let t = { instancePath: i + "/basis/rules", schemaPath: "#/properties/basis/properties/rules/required", keyword: "required", params: { missingProperty: "limits" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (s.confidence === void 0) {
              let t = { instancePath: i + "/basis/rules", schemaPath: "#/properties/basis/properties/rules/required", keyword: "required", params: { missingProperty: "confidence" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (s.unscored === void 0) {
              let t = { instancePath: i + "/basis/rules", schemaPath: "#/properties/basis/properties/rules/required", keyword: "required", params: { missingProperty: "unscored" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            for (let t in s)
              if (!(t === "limits" || t === "confidence" || t === "unscored")) {
                let o = { instancePath: i + "/basis/rules", schemaPath: "#/properties/basis/properties/rules/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (s.limits !== void 0) {
              let t = s.limits;
              if (t && typeof t == "object" && !Array.isArray(t)) {
                if (t.harmful_compliance === void 0) {
                  let o = { instancePath: i + "/basis/rules/limits", schemaPath: "#/properties/basis/properties/rules/properties/limits/required", keyword: "required", params: { missingProperty: "harmful_compliance" } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (t.over_refusal === void 0) {
                  let o = { instancePath: i + "/basis/rules/limits", schemaPath: "#/properties/basis/properties/rules/properties/limits/required", keyword: "required", params: { missingProperty: "over_refusal" } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (t.self_rating === void 0) {
                  let o = { instancePath: i + "/basis/rules/limits", schemaPath: "#/properties/basis/properties/rules/properties/limits/required", keyword: "required", params: { missingProperty: "self_rating" } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (t.coherence === void 0) {
                  let o = { instancePath: i + "/basis/rules/limits", schemaPath: "#/properties/basis/properties/rules/properties/limits/required", keyword: "required", params: { missingProperty: "coherence" } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                for (let o in t)
                  if (!(o === "harmful_compliance" || o === "over_refusal" || o === "self_rating" || o === "coherence")) {
                    let m = { instancePath: i + "/basis/rules/limits", schemaPath: "#/properties/basis/properties/rules/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
                    e === null ? e = [m] : e.push(m), r++;
                  }
                if (t.harmful_compliance !== void 0) {
                  let o = t.harmful_compliance;
                  if (o && typeof o == "object" && !Array.isArray(o)) {
                    if (o.overall === void 0) {
                      let m = { instancePath: i + "/basis/rules/limits/harmful_compliance", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/required", keyword: "required", params: { missingProperty: "overall" } };
                      e === null ? e = [m] : e.push(m), r++;
                    }
                    if (o.domain === void 0) {
                      let m = { instancePath: i + "/basis/rules/limits/harmful_compliance", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/required", keyword: "required", params: { missingProperty: "domain" } };
                      e === null ? e = [m] : e.push(m), r++;
                    }
                    if (o.category === void 0) {
                      let m = { instancePath: i + "/basis/rules/limits/harmful_compliance", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/required", keyword: "required", params: { missingProperty: "category" } };
                      e === null ? e = [m] : e.push(m), r++;
                    }
                    if (o.overrides === void 0) {
                      let m = { instancePath: i + "/basis/rules/limits/harmful_compliance", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/required", keyword: "required", params: { missingProperty: "overrides" } };
                      e === null ? e = [m] : e.push(m), r++;
                    }
                    for (let m in o)
                      if (!(m === "overall" || m === "domain" || m === "category" || m === "overrides")) {
                        let u = { instancePath: i + "/basis/rules/limits/harmful_compliance", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
                        e === null ? e = [u] : e.push(u), r++;
                      }
                    if (o.overall !== void 0 && (I(o.overall, { instancePath: i + "/basis/rules/limits/harmful_compliance/overall", parentData: o, parentDataProperty: "overall", rootData: h, dynamicAnchors: P }) || (e = e === null ? I.errors : e.concat(I.errors), r = e.length)), o.domain !== void 0 && (I(o.domain, { instancePath: i + "/basis/rules/limits/harmful_compliance/domain", parentData: o, parentDataProperty: "domain", rootData: h, dynamicAnchors: P }) || (e = e === null ? I.errors : e.concat(I.errors), r = e.length)), o.category !== void 0 && (I(o.category, { instancePath: i + "/basis/rules/limits/harmful_compliance/category", parentData: o, parentDataProperty: "category", rootData: h, dynamicAnchors: P }) || (e = e === null ? I.errors : e.concat(I.errors), r = e.length)), o.overrides !== void 0) {
                      let m = o.overrides;
                      if (m && typeof m == "object" && !Array.isArray(m))
                        for (let u in m) {
                          let c = m[u];
                          if (c && typeof c == "object" && !Array.isArray(c)) {
                            for (let d in c)
                              if (!(d === "max_increase" || d === "max_rate")) {
                                let b = { instancePath: i + "/basis/rules/limits/harmful_compliance/overrides/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/properties/overrides/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
                                e === null ? e = [b] : e.push(b), r++;
                              }
                            c.max_increase !== void 0 && ($(c.max_increase, { instancePath: i + "/basis/rules/limits/harmful_compliance/overrides/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_increase", parentData: c, parentDataProperty: "max_increase", rootData: h, dynamicAnchors: P }) || (e = e === null ? $.errors : e.concat($.errors), r = e.length)), c.max_rate !== void 0 && ($(c.max_rate, { instancePath: i + "/basis/rules/limits/harmful_compliance/overrides/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_rate", parentData: c, parentDataProperty: "max_rate", rootData: h, dynamicAnchors: P }) || (e = e === null ? $.errors : e.concat($.errors), r = e.length));
                          } else {
                            let d = { instancePath: i + "/basis/rules/limits/harmful_compliance/overrides/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/properties/overrides/additionalProperties/type", keyword: "type", params: { type: "object" } };
                            e === null ? e = [d] : e.push(d), r++;
                          }
                        }
                      else {
                        let u = { instancePath: i + "/basis/rules/limits/harmful_compliance/overrides", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/properties/overrides/type", keyword: "type", params: { type: "object" } };
                        e === null ? e = [u] : e.push(u), r++;
                      }
                    }
                  } else {
                    let m = { instancePath: i + "/basis/rules/limits/harmful_compliance", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [m] : e.push(m), r++;
                  }
                }
                if (t.over_refusal !== void 0) {
                  let o = t.over_refusal;
                  if (o && typeof o == "object" && !Array.isArray(o)) {
                    if (o.max_increase === void 0) {
                      let m = { instancePath: i + "/basis/rules/limits/over_refusal", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/over_refusal/required", keyword: "required", params: { missingProperty: "max_increase" } };
                      e === null ? e = [m] : e.push(m), r++;
                    }
                    for (let m in o)
                      if (m !== "max_increase") {
                        let u = { instancePath: i + "/basis/rules/limits/over_refusal", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/over_refusal/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
                        e === null ? e = [u] : e.push(u), r++;
                      }
                    o.max_increase !== void 0 && ($(o.max_increase, { instancePath: i + "/basis/rules/limits/over_refusal/max_increase", parentData: o, parentDataProperty: "max_increase", rootData: h, dynamicAnchors: P }) || (e = e === null ? $.errors : e.concat($.errors), r = e.length));
                  } else {
                    let m = { instancePath: i + "/basis/rules/limits/over_refusal", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/over_refusal/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [m] : e.push(m), r++;
                  }
                }
                if (t.self_rating !== void 0) {
                  let o = t.self_rating;
                  if (o && typeof o == "object" && !Array.isArray(o)) {
                    if (o.max_drop === void 0) {
                      let m = { instancePath: i + "/basis/rules/limits/self_rating", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/self_rating/required", keyword: "required", params: { missingProperty: "max_drop" } };
                      e === null ? e = [m] : e.push(m), r++;
                    }
                    for (let m in o)
                      if (m !== "max_drop") {
                        let u = { instancePath: i + "/basis/rules/limits/self_rating", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/self_rating/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
                        e === null ? e = [u] : e.push(u), r++;
                      }
                    if (o.max_drop !== void 0) {
                      let m = o.max_drop;
                      if (typeof m == "number" && isFinite(m)) {
                        if (m > 9 || isNaN(m)) {
                          let u = { instancePath: i + "/basis/rules/limits/self_rating/max_drop", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/self_rating/properties/max_drop/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 } };
                          e === null ? e = [u] : e.push(u), r++;
                        }
                        if (m < 0 || isNaN(m)) {
                          let u = { instancePath: i + "/basis/rules/limits/self_rating/max_drop", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/self_rating/properties/max_drop/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                          e === null ? e = [u] : e.push(u), r++;
                        }
                      } else {
                        let u = { instancePath: i + "/basis/rules/limits/self_rating/max_drop", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/self_rating/properties/max_drop/type", keyword: "type", params: { type: "number" } };
                        e === null ? e = [u] : e.push(u), r++;
                      }
                    }
                  } else {
                    let m = { instancePath: i + "/basis/rules/limits/self_rating", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/self_rating/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [m] : e.push(m), r++;
                  }
                }
                if (t.coherence !== void 0) {
                  let o = t.coherence;
                  if (o && typeof o == "object" && !Array.isArray(o)) {
                    if (o.min_rate === void 0) {
                      let m = { instancePath: i + "/basis/rules/limits/coherence", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/coherence/required", keyword: "required", params: { missingProperty: "min_rate" } };
                      e === null ? e = [m] : e.push(m), r++;
                    }
                    for (let m in o)
                      if (m !== "min_rate") {
                        let u = { instancePath: i + "/basis/rules/limits/coherence", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/coherence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
                        e === null ? e = [u] : e.push(u), r++;
                      }
                    o.min_rate !== void 0 && ($(o.min_rate, { instancePath: i + "/basis/rules/limits/coherence/min_rate", parentData: o, parentDataProperty: "min_rate", rootData: h, dynamicAnchors: P }) || (e = e === null ? $.errors : e.concat($.errors), r = e.length));
                  } else {
                    let m = { instancePath: i + "/basis/rules/limits/coherence", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/coherence/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [m] : e.push(m), r++;
                  }
                }
              } else {
                let o = { instancePath: i + "/basis/rules/limits", schemaPath: "#/properties/basis/properties/rules/properties/limits/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.confidence !== void 0) {
              let t = s.confidence;
              if (typeof t == "number" && isFinite(t)) {
                if (t > 0.9999 || isNaN(t)) {
                  let o = { instancePath: i + "/basis/rules/confidence", schemaPath: "#/properties/basis/properties/rules/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9999 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (t < 0.5 || isNaN(t)) {
                  let o = { instancePath: i + "/basis/rules/confidence", schemaPath: "#/properties/basis/properties/rules/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: i + "/basis/rules/confidence", schemaPath: "#/properties/basis/properties/rules/properties/confidence/type", keyword: "type", params: { type: "number" } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.unscored !== void 0) {
              let t = s.unscored;
              if (t && typeof t == "object" && !Array.isArray(t)) {
                if (t.max_rate === void 0) {
                  let o = { instancePath: i + "/basis/rules/unscored", schemaPath: "#/properties/basis/properties/rules/properties/unscored/required", keyword: "required", params: { missingProperty: "max_rate" } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                for (let o in t)
                  if (o !== "max_rate") {
                    let m = { instancePath: i + "/basis/rules/unscored", schemaPath: "#/properties/basis/properties/rules/properties/unscored/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
                    e === null ? e = [m] : e.push(m), r++;
                  }
                t.max_rate !== void 0 && ($(t.max_rate, { instancePath: i + "/basis/rules/unscored/max_rate", parentData: t, parentDataProperty: "max_rate", rootData: h, dynamicAnchors: P }) || (e = e === null ? $.errors : e.concat($.errors), r = e.length));
              } else {
                let o = { instancePath: i + "/basis/rules/unscored", schemaPath: "#/properties/basis/properties/rules/properties/unscored/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let t = { instancePath: i + "/basis/rules", schemaPath: "#/properties/basis/properties/rules/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (a.looks !== void 0) {
          let s = a.looks;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.harmful === void 0) {
              let t = { instancePath: i + "/basis/looks", schemaPath: "#/properties/basis/properties/looks/required", keyword: "required", params: { missingProperty: "harmful" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (s.benign === void 0) {
              let t = { instancePath: i + "/basis/looks", schemaPath: "#/properties/basis/properties/looks/required", keyword: "required", params: { missingProperty: "benign" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (s.rows === void 0) {
              let t = { instancePath: i + "/basis/looks", schemaPath: "#/properties/basis/properties/looks/required", keyword: "required", params: { missingProperty: "rows" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            for (let t in s)
              if (!(t === "harmful" || t === "benign" || t === "rows")) {
                let o = { instancePath: i + "/basis/looks", schemaPath: "#/properties/basis/properties/looks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (s.harmful !== void 0) {
              let t = s.harmful;
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                let o = { instancePath: i + "/basis/looks/harmful", schemaPath: "#/properties/basis/properties/looks/properties/harmful/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (typeof t == "number" && isFinite(t)) {
                if (t > 2 || isNaN(t)) {
                  let o = { instancePath: i + "/basis/looks/harmful", schemaPath: "#/properties/basis/properties/looks/properties/harmful/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (t < 0 || isNaN(t)) {
                  let o = { instancePath: i + "/basis/looks/harmful", schemaPath: "#/properties/basis/properties/looks/properties/harmful/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
              }
            }
            if (s.benign !== void 0) {
              let t = s.benign;
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                let o = { instancePath: i + "/basis/looks/benign", schemaPath: "#/properties/basis/properties/looks/properties/benign/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (typeof t == "number" && isFinite(t)) {
                if (t > 2 || isNaN(t)) {
                  let o = { instancePath: i + "/basis/looks/benign", schemaPath: "#/properties/basis/properties/looks/properties/benign/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (t < 0 || isNaN(t)) {
                  let o = { instancePath: i + "/basis/looks/benign", schemaPath: "#/properties/basis/properties/looks/properties/benign/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
              }
            }
            if (s.rows !== void 0) {
              let t = s.rows;
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                let o = { instancePath: i + "/basis/looks/rows", schemaPath: "#/properties/basis/properties/looks/properties/rows/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (typeof t == "number" && isFinite(t)) {
                if (t > 2 || isNaN(t)) {
                  let o = { instancePath: i + "/basis/looks/rows", schemaPath: "#/properties/basis/properties/looks/properties/rows/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (t < 0 || isNaN(t)) {
                  let o = { instancePath: i + "/basis/looks/rows", schemaPath: "#/properties/basis/properties/looks/properties/rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
              }
            }
          } else {
            let t = { instancePath: i + "/basis/looks", schemaPath: "#/properties/basis/properties/looks/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (a.stopped_early !== void 0 && typeof a.stopped_early != "boolean") {
          let s = { instancePath: i + "/basis/stopped_early", schemaPath: "#/properties/basis/properties/stopped_early/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (a.obstacles !== void 0) {
          let s = a.obstacles;
          if (Array.isArray(s)) {
            let t = s.length;
            for (let o = 0; o < t; o++)
              M(s[o], { instancePath: i + "/basis/obstacles/" + o, parentData: s, parentDataProperty: o, rootData: h, dynamicAnchors: P }) || (e = e === null ? M.errors : e.concat(M.errors), r = e.length);
          } else {
            let t = { instancePath: i + "/basis/obstacles", schemaPath: "#/properties/basis/properties/obstacles/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (a.stop !== void 0) {
          let s = a.stop;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.code === void 0) {
              let t = { instancePath: i + "/basis/stop", schemaPath: "#/properties/basis/properties/stop/required", keyword: "required", params: { missingProperty: "code" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (s.message === void 0) {
              let t = { instancePath: i + "/basis/stop", schemaPath: "#/properties/basis/properties/stop/required", keyword: "required", params: { missingProperty: "message" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            for (let t in s)
              if (!(t === "code" || t === "message" || t === "subject")) {
                let o = { instancePath: i + "/basis/stop", schemaPath: "#/properties/basis/properties/stop/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (s.code !== void 0) {
              let t = s.code;
              if (!(t === "endpoint_unreachable" || t === "budget_exhausted")) {
                let o = { instancePath: i + "/basis/stop/code", schemaPath: "#/properties/basis/properties/stop/properties/code/enum", keyword: "enum", params: { allowedValues: z.properties.basis.properties.stop.properties.code.enum } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.message !== void 0 && typeof s.message != "string") {
              let t = { instancePath: i + "/basis/stop/message", schemaPath: "#/properties/basis/properties/stop/properties/message/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (s.subject !== void 0 && s.subject !== "judge") {
              let t = { instancePath: i + "/basis/stop/subject", schemaPath: "#/properties/basis/properties/stop/properties/subject/enum", keyword: "enum", params: { allowedValues: z.properties.basis.properties.stop.properties.subject.enum } };
              e === null ? e = [t] : e.push(t), r++;
            }
          } else {
            let t = { instancePath: i + "/basis/stop", schemaPath: "#/properties/basis/properties/stop/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
      } else {
        let s = { instancePath: i + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (p.usage !== void 0) {
      let a = p.usage;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.requests === void 0) {
          let s = { instancePath: i + "/usage", schemaPath: "#/properties/usage/required", keyword: "required", params: { missingProperty: "requests" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (a.retries === void 0) {
          let s = { instancePath: i + "/usage", schemaPath: "#/properties/usage/required", keyword: "required", params: { missingProperty: "retries" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (a.prompt_tokens === void 0) {
          let s = { instancePath: i + "/usage", schemaPath: "#/properties/usage/required", keyword: "required", params: { missingProperty: "prompt_tokens" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (a.completion_tokens === void 0) {
          let s = { instancePath: i + "/usage", schemaPath: "#/properties/usage/required", keyword: "required", params: { missingProperty: "completion_tokens" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (a.seconds === void 0) {
          let s = { instancePath: i + "/usage", schemaPath: "#/properties/usage/required", keyword: "required", params: { missingProperty: "seconds" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (a.from_cache === void 0) {
          let s = { instancePath: i + "/usage", schemaPath: "#/properties/usage/required", keyword: "required", params: { missingProperty: "from_cache" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in a)
          if (!(s === "requests" || s === "retries" || s === "prompt_tokens" || s === "completion_tokens" || s === "seconds" || s === "from_cache")) {
            let t = { instancePath: i + "/usage", schemaPath: "#/properties/usage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [t] : e.push(t), r++;
          }
        if (a.requests !== void 0) {
          let s = a.requests;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let t = { instancePath: i + "/usage/requests", schemaPath: "#/properties/usage/properties/requests/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : e.push(t), r++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            let t = { instancePath: i + "/usage/requests", schemaPath: "#/properties/usage/properties/requests/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (a.retries !== void 0) {
          let s = a.retries;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let t = { instancePath: i + "/usage/retries", schemaPath: "#/properties/usage/properties/retries/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : e.push(t), r++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            let t = { instancePath: i + "/usage/retries", schemaPath: "#/properties/usage/properties/retries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (a.prompt_tokens !== void 0) {
          let s = a.prompt_tokens;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let t = { instancePath: i + "/usage/prompt_tokens", schemaPath: "#/properties/usage/properties/prompt_tokens/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : e.push(t), r++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            let t = { instancePath: i + "/usage/prompt_tokens", schemaPath: "#/properties/usage/properties/prompt_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (a.completion_tokens !== void 0) {
          let s = a.completion_tokens;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let t = { instancePath: i + "/usage/completion_tokens", schemaPath: "#/properties/usage/properties/completion_tokens/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : e.push(t), r++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            let t = { instancePath: i + "/usage/completion_tokens", schemaPath: "#/properties/usage/properties/completion_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (a.seconds !== void 0) {
          let s = a.seconds;
          if (typeof s == "number" && isFinite(s)) {
            if (s < 0 || isNaN(s)) {
              let t = { instancePath: i + "/usage/seconds", schemaPath: "#/properties/usage/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [t] : e.push(t), r++;
            }
          } else {
            let t = { instancePath: i + "/usage/seconds", schemaPath: "#/properties/usage/properties/seconds/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (a.from_cache !== void 0) {
          let s = a.from_cache;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let t = { instancePath: i + "/usage/from_cache", schemaPath: "#/properties/usage/properties/from_cache/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : e.push(t), r++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            let t = { instancePath: i + "/usage/from_cache", schemaPath: "#/properties/usage/properties/from_cache/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
      } else {
        let s = { instancePath: i + "/usage", schemaPath: "#/properties/usage/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (p.notes !== void 0) {
      let a = p.notes;
      if (Array.isArray(a)) {
        let s = a.length;
        for (let t = 0; t < s; t++)
          if (typeof a[t] != "string") {
            let o = { instancePath: i + "/notes/" + t, schemaPath: "#/properties/notes/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), r++;
          }
      } else {
        let s = { instancePath: i + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (p.probes !== void 0) {
      let a = p.probes;
      if (Array.isArray(a)) {
        let s = a.length;
        for (let t = 0; t < s; t++)
          H(a[t], { instancePath: i + "/probes/" + t, parentData: a, parentDataProperty: t, rootData: h, dynamicAnchors: P }) || (e = e === null ? H.errors : e.concat(H.errors), r = e.length);
      } else {
        let s = { instancePath: i + "/probes", schemaPath: "#/properties/probes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
  } else {
    let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [a] : e.push(a), r++;
  }
  return re.errors = e, r === 0;
}
re.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var $e = se;
function J(p, { instancePath: i = "", parentData: q, parentDataProperty: w, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = J.evaluated;
  f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0);
  let l = r, n = !0, a = r;
  if (p && typeof p == "object" && !Array.isArray(p) && p.kind !== void 0 && p.kind !== "canary") {
    let t = {};
    e === null ? e = [t] : e.push(t), r++;
  }
  var s = a === r;
  if (r = l, e !== null && (l ? e.length = l : e = null), s) {
    let t = r;
    if (p && typeof p == "object" && !Array.isArray(p) && p.expect === void 0) {
      let m = { instancePath: i, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "expect" } };
      e === null ? e = [m] : e.push(m), r++;
    }
    var s = t === r;
    n = s;
  }
  if (!n) {
    let t = { instancePath: i, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  if (p && typeof p == "object" && !Array.isArray(p)) {
    if (p.id === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (p.category === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "category" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (p.kind === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (p.prompt === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prompt" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in p)
      if (!(t === "id" || t === "category" || t === "domain" || t === "kind" || t === "prompt" || t === "expect")) {
        let o = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (p.id !== void 0) {
      let t = p.id;
      if (typeof t == "string") {
        if (x(t) > 200) {
          let o = { instancePath: i + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (x(t) < 1) {
          let o = { instancePath: i + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (p.category !== void 0) {
      let t = p.category;
      if (typeof t == "string") {
        if (x(t) > 200) {
          let o = { instancePath: i + "/category", schemaPath: "#/properties/category/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (x(t) < 1) {
          let o = { instancePath: i + "/category", schemaPath: "#/properties/category/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: i + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (p.domain !== void 0) {
      let t = p.domain;
      if (typeof t == "string") {
        if (x(t) > 200) {
          let o = { instancePath: i + "/domain", schemaPath: "#/properties/domain/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (x(t) < 1) {
          let o = { instancePath: i + "/domain", schemaPath: "#/properties/domain/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: i + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (p.kind !== void 0) {
      let t = p.kind;
      if (!(t === "harmful" || t === "benign" || t === "canary")) {
        let o = { instancePath: i + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: ue.properties.kind.enum } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (p.prompt !== void 0) {
      let t = p.prompt;
      if (typeof t == "string") {
        if (x(t) < 1) {
          let o = { instancePath: i + "/prompt", schemaPath: "#/properties/prompt/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: i + "/prompt", schemaPath: "#/properties/prompt/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (p.expect !== void 0) {
      let t = p.expect;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let m = { instancePath: i + "/expect", schemaPath: "#/properties/expect/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [m] : e.push(m), r++;
        }
        let o = t.length;
        for (let m = 0; m < o; m++) {
          let u = t[m];
          if (typeof u == "string") {
            if (x(u) < 1) {
              let c = { instancePath: i + "/expect/" + m, schemaPath: "#/properties/expect/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [c] : e.push(c), r++;
            }
          } else {
            let c = { instancePath: i + "/expect/" + m, schemaPath: "#/properties/expect/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
      } else {
        let o = { instancePath: i + "/expect", schemaPath: "#/properties/expect/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return J.errors = e, r === 0;
}
J.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function se(p, { instancePath: i = "", parentData: q, parentDataProperty: w, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = se.evaluated;
  return f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), J(p, { instancePath: i, parentData: q, parentDataProperty: w, rootData: h, dynamicAnchors: P }) || (e = e === null ? J.errors : e.concat(J.errors), r = e.length), se.errors = e, r === 0;
}
se.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  we as baseline,
  qe as modelCard,
  ve as policy,
  $e as probe,
  xe as probeSet,
  je as report
};
