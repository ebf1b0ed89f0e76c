// Generated from schemas/ by scripts/generate-schema-code.mjs. Not to be edited.
var he = (p, s) => () => {
  try {
    return s || p((s = { exports: {} }).exports, s), s.exports;
  } catch ($) {
    throw s = 0, $;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var me = he((pe) => {
  "use strict";
  Object.defineProperty(pe, "__esModule", { value: !0 });
  function le(p) {
    let s = p.length, $ = 0, j = 0, h;
    for (; j < s; )
      $++, h = p.charCodeAt(j++), h >= 55296 && h <= 56319 && j < s && (h = p.charCodeAt(j), (h & 64512) === 56320 && j++);
    return $;
  }
  pe.default = le;
  le.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var ve = X, oe = { $id: "baseline.schema.json", type: "object", additionalProperties: !1, required: ["schema_version", "recorded_at", "tool", "model", "probe_set", "judge", "decoding", "samples", "categories", "probes"], properties: { schema_version: { const: 1 }, recorded_at: { type: "string", format: "date-time" }, tool: { type: "object", additionalProperties: !1, required: ["name", "version"], properties: { name: { type: "string" }, version: { type: "string" } } }, model: { type: "object", additionalProperties: !1, required: ["name"], properties: { name: { type: "string", minLength: 1 }, revision: { type: "string" } } }, probe_set: { type: "object", additionalProperties: !1, required: ["name", "sha256"], properties: { name: { type: "string" }, sha256: { $ref: "#/$defs/sha256" } } }, judge: { type: "object", additionalProperties: !1, required: ["kind", "sha256"], properties: { kind: { type: "string" }, model: { type: "string" }, sha256: { $ref: "#/$defs/sha256" } } }, decoding: { type: "object", additionalProperties: !1, required: ["api", "temperature", "max_tokens", "sha256"], properties: { api: { type: "string" }, temperature: { type: "number" }, max_tokens: { type: "integer" }, system_prompt_sha256: { $ref: "#/$defs/sha256" }, request: { type: "object" }, template_sha256: { $ref: "#/$defs/sha256" }, stop: { type: "array", items: { type: "string" } }, sha256: { $ref: "#/$defs/sha256" } } }, samples: { type: "integer", minimum: 1 }, categories: { type: "object", additionalProperties: { type: "object", additionalProperties: !1, required: ["n", "rate"], properties: { n: { type: "integer", minimum: 0 }, rate: { type: ["number", "null"], minimum: 0, maximum: 1 } } } }, probes: { type: "array", minItems: 1, items: { type: "object", additionalProperties: !1, required: ["id", "sha256", "category", "kind", "scores"], properties: { id: { type: "string" }, sha256: { $ref: "#/$defs/sha256" }, category: { type: "string" }, kind: { enum: ["harmful", "benign"] }, scores: { type: "array", items: { type: "number", minimum: 0, maximum: 1 } } } } } }, $defs: { sha256: { type: "string", pattern: "^[0-9a-f]{64}$" } } }, B = Object.prototype.hasOwnProperty, q = me().default, fe = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
var te = new RegExp("^[0-9a-f]{64}$", "u");
function F(p, { instancePath: s = "", parentData: $, parentDataProperty: j, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = F.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), typeof p == "string") {
    if (!te.test(p)) {
      let l = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
      e === null ? e = [l] : e.push(l), r++;
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return F.errors = e, r === 0;
}
F.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function X(p, { instancePath: s = "", parentData: $, parentDataProperty: j, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = X.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    if (p.schema_version === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (p.recorded_at === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recorded_at" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (p.tool === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (p.model === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (p.probe_set === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "probe_set" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (p.judge === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "judge" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (p.decoding === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decoding" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (p.samples === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "samples" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (p.categories === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "categories" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (p.probes === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "probes" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    for (let l in p)
      if (!B.call(oe.properties, l)) {
        let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
        e === null ? e = [n] : e.push(n), r++;
      }
    if (p.schema_version !== void 0 && p.schema_version !== 1) {
      let l = { instancePath: s + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (p.recorded_at !== void 0) {
      let l = p.recorded_at;
      if (typeof l == "string") {
        if (!fe.test(l)) {
          let n = { instancePath: s + "/recorded_at", schemaPath: "#/properties/recorded_at/format", keyword: "format", params: { format: "date-time" } };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: s + "/recorded_at", schemaPath: "#/properties/recorded_at/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.tool !== void 0) {
      let l = p.tool;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.name === void 0) {
          let n = { instancePath: s + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "name" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (l.version === void 0) {
          let n = { instancePath: s + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "version" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        for (let n in l)
          if (!(n === "name" || n === "version")) {
            let a = { instancePath: s + "/tool", schemaPath: "#/properties/tool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (l.name !== void 0 && typeof l.name != "string") {
          let n = { instancePath: s + "/tool/name", schemaPath: "#/properties/tool/properties/name/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (l.version !== void 0 && typeof l.version != "string") {
          let n = { instancePath: s + "/tool/version", schemaPath: "#/properties/tool/properties/version/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: s + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.model !== void 0) {
      let l = p.model;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.name === void 0) {
          let n = { instancePath: s + "/model", schemaPath: "#/properties/model/required", keyword: "required", params: { missingProperty: "name" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        for (let n in l)
          if (!(n === "name" || n === "revision")) {
            let a = { instancePath: s + "/model", schemaPath: "#/properties/model/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (l.name !== void 0) {
          let n = l.name;
          if (typeof n == "string") {
            if (q(n) < 1) {
              let a = { instancePath: s + "/model/name", schemaPath: "#/properties/model/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: s + "/model/name", schemaPath: "#/properties/model/properties/name/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.revision !== void 0 && typeof l.revision != "string") {
          let n = { instancePath: s + "/model/revision", schemaPath: "#/properties/model/properties/revision/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: s + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.probe_set !== void 0) {
      let l = p.probe_set;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.name === void 0) {
          let n = { instancePath: s + "/probe_set", schemaPath: "#/properties/probe_set/required", keyword: "required", params: { missingProperty: "name" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (l.sha256 === void 0) {
          let n = { instancePath: s + "/probe_set", schemaPath: "#/properties/probe_set/required", keyword: "required", params: { missingProperty: "sha256" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        for (let n in l)
          if (!(n === "name" || n === "sha256")) {
            let a = { instancePath: s + "/probe_set", schemaPath: "#/properties/probe_set/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (l.name !== void 0 && typeof l.name != "string") {
          let n = { instancePath: s + "/probe_set/name", schemaPath: "#/properties/probe_set/properties/name/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        l.sha256 !== void 0 && (F(l.sha256, { instancePath: s + "/probe_set/sha256", parentData: l, parentDataProperty: "sha256", rootData: h, dynamicAnchors: P }) || (e = e === null ? F.errors : e.concat(F.errors), r = e.length));
      } else {
        let n = { instancePath: s + "/probe_set", schemaPath: "#/properties/probe_set/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.judge !== void 0) {
      let l = p.judge;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.kind === void 0) {
          let n = { instancePath: s + "/judge", schemaPath: "#/properties/judge/required", keyword: "required", params: { missingProperty: "kind" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (l.sha256 === void 0) {
          let n = { instancePath: s + "/judge", schemaPath: "#/properties/judge/required", keyword: "required", params: { missingProperty: "sha256" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        for (let n in l)
          if (!(n === "kind" || n === "model" || n === "sha256")) {
            let a = { instancePath: s + "/judge", schemaPath: "#/properties/judge/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (l.kind !== void 0 && typeof l.kind != "string") {
          let n = { instancePath: s + "/judge/kind", schemaPath: "#/properties/judge/properties/kind/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (l.model !== void 0 && typeof l.model != "string") {
          let n = { instancePath: s + "/judge/model", schemaPath: "#/properties/judge/properties/model/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        l.sha256 !== void 0 && (F(l.sha256, { instancePath: s + "/judge/sha256", parentData: l, parentDataProperty: "sha256", rootData: h, dynamicAnchors: P }) || (e = e === null ? F.errors : e.concat(F.errors), r = e.length));
      } else {
        let n = { instancePath: s + "/judge", schemaPath: "#/properties/judge/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.decoding !== void 0) {
      let l = p.decoding;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.api === void 0) {
          let n = { instancePath: s + "/decoding", schemaPath: "#/properties/decoding/required", keyword: "required", params: { missingProperty: "api" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (l.temperature === void 0) {
          let n = { instancePath: s + "/decoding", schemaPath: "#/properties/decoding/required", keyword: "required", params: { missingProperty: "temperature" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (l.max_tokens === void 0) {
          let n = { instancePath: s + "/decoding", schemaPath: "#/properties/decoding/required", keyword: "required", params: { missingProperty: "max_tokens" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (l.sha256 === void 0) {
          let n = { instancePath: s + "/decoding", schemaPath: "#/properties/decoding/required", keyword: "required", params: { missingProperty: "sha256" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        for (let n in l)
          if (!(n === "api" || n === "temperature" || n === "max_tokens" || n === "system_prompt_sha256" || n === "request" || n === "template_sha256" || n === "stop" || n === "sha256")) {
            let a = { instancePath: s + "/decoding", schemaPath: "#/properties/decoding/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (l.api !== void 0 && typeof l.api != "string") {
          let n = { instancePath: s + "/decoding/api", schemaPath: "#/properties/decoding/properties/api/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (l.temperature !== void 0) {
          let n = l.temperature;
          if (!(typeof n == "number" && isFinite(n))) {
            let a = { instancePath: s + "/decoding/temperature", schemaPath: "#/properties/decoding/properties/temperature/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.max_tokens !== void 0) {
          let n = l.max_tokens;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
            let a = { instancePath: s + "/decoding/max_tokens", schemaPath: "#/properties/decoding/properties/max_tokens/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.system_prompt_sha256 !== void 0 && (F(l.system_prompt_sha256, { instancePath: s + "/decoding/system_prompt_sha256", parentData: l, parentDataProperty: "system_prompt_sha256", rootData: h, dynamicAnchors: P }) || (e = e === null ? F.errors : e.concat(F.errors), r = e.length)), l.request !== void 0) {
          let n = l.request;
          if (!(n && typeof n == "object" && !Array.isArray(n))) {
            let a = { instancePath: s + "/decoding/request", schemaPath: "#/properties/decoding/properties/request/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.template_sha256 !== void 0 && (F(l.template_sha256, { instancePath: s + "/decoding/template_sha256", parentData: l, parentDataProperty: "template_sha256", rootData: h, dynamicAnchors: P }) || (e = e === null ? F.errors : e.concat(F.errors), r = e.length)), l.stop !== void 0) {
          let n = l.stop;
          if (Array.isArray(n)) {
            let a = n.length;
            for (let i = 0; i < a; i++)
              if (typeof n[i] != "string") {
                let t = { instancePath: s + "/decoding/stop/" + i, schemaPath: "#/properties/decoding/properties/stop/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : e.push(t), r++;
              }
          } else {
            let a = { instancePath: s + "/decoding/stop", schemaPath: "#/properties/decoding/properties/stop/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        l.sha256 !== void 0 && (F(l.sha256, { instancePath: s + "/decoding/sha256", parentData: l, parentDataProperty: "sha256", rootData: h, dynamicAnchors: P }) || (e = e === null ? F.errors : e.concat(F.errors), r = e.length));
      } else {
        let n = { instancePath: s + "/decoding", schemaPath: "#/properties/decoding/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.samples !== void 0) {
      let l = p.samples;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
        let n = { instancePath: s + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [n] : e.push(n), r++;
      }
      if (typeof l == "number" && isFinite(l) && (l < 1 || isNaN(l))) {
        let n = { instancePath: s + "/samples", schemaPath: "#/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
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
              let i = { instancePath: s + "/categories/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/categories/additionalProperties/required", keyword: "required", params: { missingProperty: "n" } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (a.rate === void 0) {
              let i = { instancePath: s + "/categories/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/categories/additionalProperties/required", keyword: "required", params: { missingProperty: "rate" } };
              e === null ? e = [i] : e.push(i), r++;
            }
            for (let i in a)
              if (!(i === "n" || i === "rate")) {
                let t = { instancePath: s + "/categories/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/categories/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
                e === null ? e = [t] : e.push(t), r++;
              }
            if (a.n !== void 0) {
              let i = a.n;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let t = { instancePath: s + "/categories/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/n", schemaPath: "#/properties/categories/additionalProperties/properties/n/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [t] : e.push(t), r++;
              }
              if (typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) {
                let t = { instancePath: s + "/categories/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/n", schemaPath: "#/properties/categories/additionalProperties/properties/n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            if (a.rate !== void 0) {
              let i = a.rate;
              if (!(typeof i == "number" && isFinite(i)) && i !== null) {
                let t = { instancePath: s + "/categories/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate", schemaPath: "#/properties/categories/additionalProperties/properties/rate/type", keyword: "type", params: { type: oe.properties.categories.additionalProperties.properties.rate.type } };
                e === null ? e = [t] : e.push(t), r++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1 || isNaN(i)) {
                  let t = { instancePath: s + "/categories/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate", schemaPath: "#/properties/categories/additionalProperties/properties/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (i < 0 || isNaN(i)) {
                  let t = { instancePath: s + "/categories/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate", schemaPath: "#/properties/categories/additionalProperties/properties/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              }
            }
          } else {
            let i = { instancePath: s + "/categories/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/categories/additionalProperties/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
      else {
        let n = { instancePath: s + "/categories", schemaPath: "#/properties/categories/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.probes !== void 0) {
      let l = p.probes;
      if (Array.isArray(l)) {
        if (l.length < 1) {
          let a = { instancePath: s + "/probes", schemaPath: "#/properties/probes/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        let n = l.length;
        for (let a = 0; a < n; a++) {
          let i = l[a];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (i.id === void 0) {
              let t = { instancePath: s + "/probes/" + a, schemaPath: "#/properties/probes/items/required", keyword: "required", params: { missingProperty: "id" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.sha256 === void 0) {
              let t = { instancePath: s + "/probes/" + a, schemaPath: "#/properties/probes/items/required", keyword: "required", params: { missingProperty: "sha256" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.category === void 0) {
              let t = { instancePath: s + "/probes/" + a, schemaPath: "#/properties/probes/items/required", keyword: "required", params: { missingProperty: "category" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.kind === void 0) {
              let t = { instancePath: s + "/probes/" + a, schemaPath: "#/properties/probes/items/required", keyword: "required", params: { missingProperty: "kind" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.scores === void 0) {
              let t = { instancePath: s + "/probes/" + a, schemaPath: "#/properties/probes/items/required", keyword: "required", params: { missingProperty: "scores" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            for (let t in i)
              if (!(t === "id" || t === "sha256" || t === "category" || t === "kind" || t === "scores")) {
                let o = { instancePath: s + "/probes/" + a, schemaPath: "#/properties/probes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (i.id !== void 0 && typeof i.id != "string") {
              let t = { instancePath: s + "/probes/" + a + "/id", schemaPath: "#/properties/probes/items/properties/id/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.sha256 !== void 0 && (F(i.sha256, { instancePath: s + "/probes/" + a + "/sha256", parentData: i, parentDataProperty: "sha256", rootData: h, dynamicAnchors: P }) || (e = e === null ? F.errors : e.concat(F.errors), r = e.length)), i.category !== void 0 && typeof i.category != "string") {
              let t = { instancePath: s + "/probes/" + a + "/category", schemaPath: "#/properties/probes/items/properties/category/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.kind !== void 0) {
              let t = i.kind;
              if (!(t === "harmful" || t === "benign")) {
                let o = { instancePath: s + "/probes/" + a + "/kind", schemaPath: "#/properties/probes/items/properties/kind/enum", keyword: "enum", params: { allowedValues: oe.properties.probes.items.properties.kind.enum } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (i.scores !== void 0) {
              let t = i.scores;
              if (Array.isArray(t)) {
                let o = t.length;
                for (let m = 0; m < o; m++) {
                  let u = t[m];
                  if (typeof u == "number" && isFinite(u)) {
                    if (u > 1 || isNaN(u)) {
                      let c = { instancePath: s + "/probes/" + a + "/scores/" + m, schemaPath: "#/properties/probes/items/properties/scores/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                      e === null ? e = [c] : e.push(c), r++;
                    }
                    if (u < 0 || isNaN(u)) {
                      let c = { instancePath: s + "/probes/" + a + "/scores/" + m, schemaPath: "#/properties/probes/items/properties/scores/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [c] : e.push(c), r++;
                    }
                  } else {
                    let c = { instancePath: s + "/probes/" + a + "/scores/" + m, schemaPath: "#/properties/probes/items/properties/scores/items/type", keyword: "type", params: { type: "number" } };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                }
              } else {
                let o = { instancePath: s + "/probes/" + a + "/scores", schemaPath: "#/properties/probes/items/properties/scores/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let t = { instancePath: s + "/probes/" + a, schemaPath: "#/properties/probes/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
      } else {
        let n = { instancePath: s + "/probes", schemaPath: "#/properties/probes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return X.errors = e, r === 0;
}
X.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var xe = Y, de = { $id: "model-card.schema.json", type: "object", additionalProperties: !1, required: ["schema_version", "model", "endpoint"], properties: { $schema: { type: "string" }, schema_version: { const: 1 }, model: { type: "object", additionalProperties: !1, required: ["name"], properties: { name: { type: "string", minLength: 1, maxLength: 512 }, base_model: { type: "string", maxLength: 2048 }, revision: { type: "string", maxLength: 512 }, weights: { type: "array", items: { type: "object", additionalProperties: !1, required: ["path", "sha256"], properties: { path: { type: "string", minLength: 1 }, sha256: { type: "string", pattern: "^[0-9a-f]{64}$" } } } } } }, modality: { enum: ["text"], default: "text" }, endpoint: { type: "object", additionalProperties: !1, required: ["api", "url", "model"], properties: { api: { enum: ["openai-chat", "openai-completions", "openai-responses"] }, url: { type: "string", format: "http-url" }, model: { type: "string", minLength: 1, maxLength: 512 }, system_prompt: { type: "string" }, request: { type: "object", propertyNames: { not: { enum: ["model", "messages", "prompt", "input", "instructions", "stream", "n", "echo", "background"] } } } } } } }, ce = /^https?:\/\/[^\s/?#]+[^\s]*$/;
function Y(p, { instancePath: s = "", parentData: $, parentDataProperty: j, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = Y.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    if (p.modality === void 0 && (p.modality = "text"), p.schema_version === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.model === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.endpoint === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endpoint" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    for (let a in p)
      if (!(a === "$schema" || a === "schema_version" || a === "model" || a === "modality" || a === "endpoint")) {
        let i = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (p.$schema !== void 0 && typeof p.$schema != "string") {
      let a = { instancePath: s + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.schema_version !== void 0 && p.schema_version !== 1) {
      let a = { instancePath: s + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.model !== void 0) {
      let a = p.model;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.name === void 0) {
          let i = { instancePath: s + "/model", schemaPath: "#/properties/model/required", keyword: "required", params: { missingProperty: "name" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (let i in a)
          if (!(i === "name" || i === "base_model" || i === "revision" || i === "weights")) {
            let t = { instancePath: s + "/model", schemaPath: "#/properties/model/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
            e === null ? e = [t] : e.push(t), r++;
          }
        if (a.name !== void 0) {
          let i = a.name;
          if (typeof i == "string") {
            if (q(i) > 512) {
              let t = { instancePath: s + "/model/name", schemaPath: "#/properties/model/properties/name/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (q(i) < 1) {
              let t = { instancePath: s + "/model/name", schemaPath: "#/properties/model/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : e.push(t), r++;
            }
          } else {
            let t = { instancePath: s + "/model/name", schemaPath: "#/properties/model/properties/name/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (a.base_model !== void 0) {
          let i = a.base_model;
          if (typeof i == "string") {
            if (q(i) > 2048) {
              let t = { instancePath: s + "/model/base_model", schemaPath: "#/properties/model/properties/base_model/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              e === null ? e = [t] : e.push(t), r++;
            }
          } else {
            let t = { instancePath: s + "/model/base_model", schemaPath: "#/properties/model/properties/base_model/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (a.revision !== void 0) {
          let i = a.revision;
          if (typeof i == "string") {
            if (q(i) > 512) {
              let t = { instancePath: s + "/model/revision", schemaPath: "#/properties/model/properties/revision/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [t] : e.push(t), r++;
            }
          } else {
            let t = { instancePath: s + "/model/revision", schemaPath: "#/properties/model/properties/revision/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (a.weights !== void 0) {
          let i = a.weights;
          if (Array.isArray(i)) {
            let t = i.length;
            for (let o = 0; o < t; o++) {
              let m = i[o];
              if (m && typeof m == "object" && !Array.isArray(m)) {
                if (m.path === void 0) {
                  let u = { instancePath: s + "/model/weights/" + o, schemaPath: "#/properties/model/properties/weights/items/required", keyword: "required", params: { missingProperty: "path" } };
                  e === null ? e = [u] : e.push(u), r++;
                }
                if (m.sha256 === void 0) {
                  let u = { instancePath: s + "/model/weights/" + o, schemaPath: "#/properties/model/properties/weights/items/required", keyword: "required", params: { missingProperty: "sha256" } };
                  e === null ? e = [u] : e.push(u), r++;
                }
                for (let u in m)
                  if (!(u === "path" || u === "sha256")) {
                    let c = { instancePath: s + "/model/weights/" + o, schemaPath: "#/properties/model/properties/weights/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                if (m.path !== void 0) {
                  let u = m.path;
                  if (typeof u == "string") {
                    if (q(u) < 1) {
                      let c = { instancePath: s + "/model/weights/" + o + "/path", schemaPath: "#/properties/model/properties/weights/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [c] : e.push(c), r++;
                    }
                  } else {
                    let c = { instancePath: s + "/model/weights/" + o + "/path", schemaPath: "#/properties/model/properties/weights/items/properties/path/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                }
                if (m.sha256 !== void 0) {
                  let u = m.sha256;
                  if (typeof u == "string") {
                    if (!te.test(u)) {
                      let c = { instancePath: s + "/model/weights/" + o + "/sha256", schemaPath: "#/properties/model/properties/weights/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                      e === null ? e = [c] : e.push(c), r++;
                    }
                  } else {
                    let c = { instancePath: s + "/model/weights/" + o + "/sha256", schemaPath: "#/properties/model/properties/weights/items/properties/sha256/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                }
              } else {
                let u = { instancePath: s + "/model/weights/" + o, schemaPath: "#/properties/model/properties/weights/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [u] : e.push(u), r++;
              }
            }
          } else {
            let t = { instancePath: s + "/model/weights", schemaPath: "#/properties/model/properties/weights/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.modality !== "text") {
      let a = { instancePath: s + "/modality", schemaPath: "#/properties/modality/enum", keyword: "enum", params: { allowedValues: de.properties.modality.enum } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.endpoint !== void 0) {
      let a = p.endpoint;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.api === void 0) {
          let i = { instancePath: s + "/endpoint", schemaPath: "#/properties/endpoint/required", keyword: "required", params: { missingProperty: "api" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.url === void 0) {
          let i = { instancePath: s + "/endpoint", schemaPath: "#/properties/endpoint/required", keyword: "required", params: { missingProperty: "url" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.model === void 0) {
          let i = { instancePath: s + "/endpoint", schemaPath: "#/properties/endpoint/required", keyword: "required", params: { missingProperty: "model" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (let i in a)
          if (!(i === "api" || i === "url" || i === "model" || i === "system_prompt" || i === "request")) {
            let t = { instancePath: s + "/endpoint", schemaPath: "#/properties/endpoint/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
            e === null ? e = [t] : e.push(t), r++;
          }
        if (a.api !== void 0) {
          let i = a.api;
          if (!(i === "openai-chat" || i === "openai-completions" || i === "openai-responses")) {
            let t = { instancePath: s + "/endpoint/api", schemaPath: "#/properties/endpoint/properties/api/enum", keyword: "enum", params: { allowedValues: de.properties.endpoint.properties.api.enum } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (a.url !== void 0) {
          let i = a.url;
          if (typeof i == "string") {
            if (!ce.test(i)) {
              let t = { instancePath: s + "/endpoint/url", schemaPath: "#/properties/endpoint/properties/url/format", keyword: "format", params: { format: "http-url" } };
              e === null ? e = [t] : e.push(t), r++;
            }
          } else {
            let t = { instancePath: s + "/endpoint/url", schemaPath: "#/properties/endpoint/properties/url/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (a.model !== void 0) {
          let i = a.model;
          if (typeof i == "string") {
            if (q(i) > 512) {
              let t = { instancePath: s + "/endpoint/model", schemaPath: "#/properties/endpoint/properties/model/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (q(i) < 1) {
              let t = { instancePath: s + "/endpoint/model", schemaPath: "#/properties/endpoint/properties/model/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : e.push(t), r++;
            }
          } else {
            let t = { instancePath: s + "/endpoint/model", schemaPath: "#/properties/endpoint/properties/model/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (a.system_prompt !== void 0 && typeof a.system_prompt != "string") {
          let i = { instancePath: s + "/endpoint/system_prompt", schemaPath: "#/properties/endpoint/properties/system_prompt/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.request !== void 0) {
          let i = a.request;
          if (i && typeof i == "object" && !Array.isArray(i))
            for (let t in i) {
              let o = r, m = r, u = r;
              if (!(t === "model" || t === "messages" || t === "prompt" || t === "input" || t === "instructions" || t === "stream" || t === "n" || t === "echo" || t === "background")) {
                let c = {};
                e === null ? e = [c] : e.push(c), r++;
              }
              var l = u === r;
              if (l) {
                let c = { instancePath: s + "/endpoint/request", schemaPath: "#/properties/endpoint/properties/request/propertyNames/not", keyword: "not", params: {}, propertyName: t };
                e === null ? e = [c] : e.push(c), r++;
              } else
                r = m, e !== null && (m ? e.length = m : e = null);
              var n = o === r;
              if (!n) {
                let c = { instancePath: s + "/endpoint/request", schemaPath: "#/properties/endpoint/properties/request/propertyNames", keyword: "propertyNames", params: { propertyName: t } };
                e === null ? e = [c] : e.push(c), r++;
              }
            }
          else {
            let t = { instancePath: s + "/endpoint/request", schemaPath: "#/properties/endpoint/properties/request/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/endpoint", schemaPath: "#/properties/endpoint/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let a = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Y.errors = e, r === 0;
}
Y.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var je = ee, V = { $id: "policy.schema.json", type: "object", additionalProperties: !1, required: ["schema_version", "endpoints"], properties: { $schema: { type: "string" }, schema_version: { const: 1 }, endpoints: { type: "object", additionalProperties: !1, required: ["allow"], properties: { allow: { type: "array", minItems: 1, items: { type: "string", format: "origin-pattern" } }, allow_downloads: { type: "array", items: { type: "string", format: "origin-pattern" }, default: [] }, allow_private_network: { type: "boolean", default: !1 }, auth_header: { enum: ["authorization", "api-key", "x-api-key"], default: "authorization" }, model_aliases: { type: "array", items: { type: "string", minLength: 1 }, default: [] } } }, probes: { type: "array", minItems: 1, default: ["builtin:core"], items: { anyOf: [{ enum: ["builtin:core"] }, { type: "object", additionalProperties: !1, properties: { file: { type: "string", minLength: 1 }, url: { type: "string", format: "https-url" }, sha256: { type: "string", pattern: "^[0-9a-f]{64}$" }, format: { enum: ["csv", "tsv", "json", "jsonl", "yaml", "txt"] }, prompt: { type: "string", minLength: 1 }, category: { type: "string", minLength: 1 }, domain: { type: "string", minLength: 1 }, id: { type: "string", minLength: 1 }, label: { type: "string", minLength: 1 }, context: { type: "string", minLength: 1 }, kind: { enum: ["harmful", "benign"] }, categories: { type: "object", additionalProperties: { type: "string", minLength: 1, maxLength: 200 } }, id_prefix: { type: "string", maxLength: 100 } } }] } }, decoding: { type: "object", additionalProperties: !1, default: {}, properties: { temperature: { type: "number", minimum: 0, maximum: 2, default: 0 }, max_tokens: { type: "integer", minimum: 1, default: 512 }, template: { type: "string", maxLength: 2e4 }, stop: { type: "array", items: { type: "string", minLength: 1 } } } }, samples: { type: "integer", minimum: 1, maximum: 100, default: 1 }, baseline_samples: { type: "integer", minimum: 1, maximum: 100, default: 4 }, baseline_max_age_days: { type: "integer", minimum: 1 }, judge: { type: "object", additionalProperties: !1, default: {}, properties: { kind: { enum: ["builtin", "chat", "sorry-bench", "strongreject", "harmbench", "llama-guard", "qwen3-guard", "wildguard", "granite-guardian", "nemoguard", "gpt-oss-safeguard", "shieldgemma"], default: "builtin" }, url: { type: "string", format: "http-url" }, model: { type: "string", minLength: 1 }, auth_header: { enum: ["authorization", "api-key", "x-api-key"], default: "authorization" }, max_tokens: { type: "integer", minimum: 1 }, concurrency: { type: "integer", minimum: 1, maximum: 1024, default: 16 } } }, limits: { $ref: "#/$defs/limits", default: {} }, confidence: { type: "number", minimum: 0.5, maximum: 0.9999, default: 0.95 }, unscored: { $ref: "#/$defs/unscored", default: {} }, on_inconclusive: { enum: ["fail", "warn"], default: "fail" }, budget: { $ref: "#/$defs/budget", default: {} }, concurrency: { $ref: "#/$defs/concurrency", default: {} }, branches: { type: "object", default: {}, additionalProperties: { type: "object", additionalProperties: !1, properties: { samples: { type: "integer", minimum: 1, maximum: 100 }, limits: { $ref: "#/$defs/limits" }, confidence: { type: "number", minimum: 0.5, maximum: 0.9999 }, unscored: { $ref: "#/$defs/unscored" }, on_inconclusive: { enum: ["fail", "warn"] }, budget: { $ref: "#/$defs/budget" }, concurrency: { $ref: "#/$defs/concurrency" } } } } }, $defs: { share: { type: "number", minimum: 0, maximum: 1 }, limits: { type: "object", additionalProperties: !1, properties: { harmful_compliance: { type: "object", additionalProperties: !1, default: {}, properties: { overall: { type: "object", additionalProperties: !1, default: {}, properties: { max_increase: { $ref: "#/$defs/share", default: 0.05 }, max_rate: { $ref: "#/$defs/share" } } }, domain: { type: "object", additionalProperties: !1, default: {}, properties: { max_increase: { $ref: "#/$defs/share", default: 0.1 }, max_rate: { $ref: "#/$defs/share" } } }, category: { type: "object", additionalProperties: !1, default: {}, properties: { max_increase: { $ref: "#/$defs/share", default: 0.3 }, max_rate: { $ref: "#/$defs/share" } } }, overrides: { type: "object", default: {}, additionalProperties: { type: "object", additionalProperties: !1, properties: { max_increase: { $ref: "#/$defs/share" }, max_rate: { $ref: "#/$defs/share" } } } } } }, over_refusal: { type: "object", additionalProperties: !1, default: {}, properties: { max_increase: { $ref: "#/$defs/share", default: 0.1 } } }, self_rating: { type: "object", additionalProperties: !1, default: {}, properties: { max_drop: { type: "number", minimum: 0, maximum: 9, default: 0.5 } } }, coherence: { type: "object", additionalProperties: !1, default: {}, properties: { min_rate: { $ref: "#/$defs/share", default: 0.9 } } } } }, unscored: { type: "object", additionalProperties: !1, properties: { max_rate: { $ref: "#/$defs/share", default: 0.05 } } }, budget: { type: "object", additionalProperties: !1, properties: { minutes: { type: "number", exclusiveMinimum: 0, default: 30 }, requests: { type: "integer", minimum: 1, default: 1e4 }, tokens: { type: "integer", minimum: 1, default: 5e6 } } }, concurrency: { type: "object", additionalProperties: !1, properties: { max: { type: "integer", minimum: 1, maximum: 1024, default: 64 } } } } }, ue = /^https?:\/\/(\[[0-9a-fA-F:.]+\]|[^\s/:?#@[\]]+)(:(\d{1,5}|\*))?$/, ge = /^https:\/\/[^\s/?#]+[^\s]*$/;
function v(p, { instancePath: s = "", parentData: $, parentDataProperty: j, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = v.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), typeof p == "number" && isFinite(p)) {
    if (p > 1 || isNaN(p)) {
      let l = { instancePath: s, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (p < 0 || isNaN(p)) {
      let l = { instancePath: s, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      e === null ? e = [l] : e.push(l), r++;
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "number" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return v.errors = e, r === 0;
}
v.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function C(p, { instancePath: s = "", parentData: $, parentDataProperty: j, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = C.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    p.harmful_compliance === void 0 && (p.harmful_compliance = {}), p.over_refusal === void 0 && (p.over_refusal = {}), p.self_rating === void 0 && (p.self_rating = {}), p.coherence === void 0 && (p.coherence = {});
    for (let t in p)
      if (!(t === "harmful_compliance" || t === "over_refusal" || t === "self_rating" || t === "coherence")) {
        let o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [o] : e.push(o), r++;
      }
    let l = p.harmful_compliance;
    if (l && typeof l == "object" && !Array.isArray(l)) {
      l.overall === void 0 && (l.overall = {}), l.domain === void 0 && (l.domain = {}), l.category === void 0 && (l.category = {}), l.overrides === void 0 && (l.overrides = {});
      for (let c in l)
        if (!(c === "overall" || c === "domain" || c === "category" || c === "overrides")) {
          let d = { instancePath: s + "/harmful_compliance", schemaPath: "#/properties/harmful_compliance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
          e === null ? e = [d] : e.push(d), r++;
        }
      let t = l.overall;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        t.max_increase === void 0 && (t.max_increase = 0.05);
        for (let c in t)
          if (!(c === "max_increase" || c === "max_rate")) {
            let d = { instancePath: s + "/harmful_compliance/overall", schemaPath: "#/properties/harmful_compliance/properties/overall/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
            e === null ? e = [d] : e.push(d), r++;
          }
        v(t.max_increase, { instancePath: s + "/harmful_compliance/overall/max_increase", parentData: t, parentDataProperty: "max_increase", rootData: h, dynamicAnchors: P }) || (e = e === null ? v.errors : e.concat(v.errors), r = e.length), t.max_rate !== void 0 && (v(t.max_rate, { instancePath: s + "/harmful_compliance/overall/max_rate", parentData: t, parentDataProperty: "max_rate", rootData: h, dynamicAnchors: P }) || (e = e === null ? v.errors : e.concat(v.errors), r = e.length));
      } else {
        let c = { instancePath: s + "/harmful_compliance/overall", schemaPath: "#/properties/harmful_compliance/properties/overall/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [c] : e.push(c), r++;
      }
      let o = l.domain;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        o.max_increase === void 0 && (o.max_increase = 0.1);
        for (let c in o)
          if (!(c === "max_increase" || c === "max_rate")) {
            let d = { instancePath: s + "/harmful_compliance/domain", schemaPath: "#/properties/harmful_compliance/properties/domain/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
            e === null ? e = [d] : e.push(d), r++;
          }
        v(o.max_increase, { instancePath: s + "/harmful_compliance/domain/max_increase", parentData: o, parentDataProperty: "max_increase", rootData: h, dynamicAnchors: P }) || (e = e === null ? v.errors : e.concat(v.errors), r = e.length), o.max_rate !== void 0 && (v(o.max_rate, { instancePath: s + "/harmful_compliance/domain/max_rate", parentData: o, parentDataProperty: "max_rate", rootData: h, dynamicAnchors: P }) || (e = e === null ? v.errors : e.concat(v.errors), r = e.length));
      } else {
        let c = { instancePath: s + "/harmful_compliance/domain", schemaPath: "#/properties/harmful_compliance/properties/domain/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [c] : e.push(c), r++;
      }
      let m = l.category;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        m.max_increase === void 0 && (m.max_increase = 0.3);
        for (let c in m)
          if (!(c === "max_increase" || c === "max_rate")) {
            let d = { instancePath: s + "/harmful_compliance/category", schemaPath: "#/properties/harmful_compliance/properties/category/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
            e === null ? e = [d] : e.push(d), r++;
          }
        v(m.max_increase, { instancePath: s + "/harmful_compliance/category/max_increase", parentData: m, parentDataProperty: "max_increase", rootData: h, dynamicAnchors: P }) || (e = e === null ? v.errors : e.concat(v.errors), r = e.length), m.max_rate !== void 0 && (v(m.max_rate, { instancePath: s + "/harmful_compliance/category/max_rate", parentData: m, parentDataProperty: "max_rate", rootData: h, dynamicAnchors: P }) || (e = e === null ? v.errors : e.concat(v.errors), r = e.length));
      } else {
        let c = { instancePath: s + "/harmful_compliance/category", schemaPath: "#/properties/harmful_compliance/properties/category/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [c] : e.push(c), r++;
      }
      let u = l.overrides;
      if (u && typeof u == "object" && !Array.isArray(u))
        for (let c in u) {
          let d = u[c];
          if (d && typeof d == "object" && !Array.isArray(d)) {
            for (let g in d)
              if (!(g === "max_increase" || g === "max_rate")) {
                let y = { instancePath: s + "/harmful_compliance/overrides/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/harmful_compliance/properties/overrides/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
                e === null ? e = [y] : e.push(y), r++;
              }
            d.max_increase !== void 0 && (v(d.max_increase, { instancePath: s + "/harmful_compliance/overrides/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_increase", parentData: d, parentDataProperty: "max_increase", rootData: h, dynamicAnchors: P }) || (e = e === null ? v.errors : e.concat(v.errors), r = e.length)), d.max_rate !== void 0 && (v(d.max_rate, { instancePath: s + "/harmful_compliance/overrides/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_rate", parentData: d, parentDataProperty: "max_rate", rootData: h, dynamicAnchors: P }) || (e = e === null ? v.errors : e.concat(v.errors), r = e.length));
          } else {
            let g = { instancePath: s + "/harmful_compliance/overrides/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/harmful_compliance/properties/overrides/additionalProperties/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [g] : e.push(g), r++;
          }
        }
      else {
        let c = { instancePath: s + "/harmful_compliance/overrides", schemaPath: "#/properties/harmful_compliance/properties/overrides/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [c] : e.push(c), r++;
      }
    } else {
      let t = { instancePath: s + "/harmful_compliance", schemaPath: "#/properties/harmful_compliance/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    let n = p.over_refusal;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      n.max_increase === void 0 && (n.max_increase = 0.1);
      for (let t in n)
        if (t !== "max_increase") {
          let o = { instancePath: s + "/over_refusal", schemaPath: "#/properties/over_refusal/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
          e === null ? e = [o] : e.push(o), r++;
        }
      v(n.max_increase, { instancePath: s + "/over_refusal/max_increase", parentData: n, parentDataProperty: "max_increase", rootData: h, dynamicAnchors: P }) || (e = e === null ? v.errors : e.concat(v.errors), r = e.length);
    } else {
      let t = { instancePath: s + "/over_refusal", schemaPath: "#/properties/over_refusal/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    let a = p.self_rating;
    if (a && typeof a == "object" && !Array.isArray(a)) {
      a.max_drop === void 0 && (a.max_drop = 0.5);
      for (let o in a)
        if (o !== "max_drop") {
          let m = { instancePath: s + "/self_rating", schemaPath: "#/properties/self_rating/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
          e === null ? e = [m] : e.push(m), r++;
        }
      let t = a.max_drop;
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9 || isNaN(t)) {
          let o = { instancePath: s + "/self_rating/max_drop", schemaPath: "#/properties/self_rating/properties/max_drop/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (t < 0 || isNaN(t)) {
          let o = { instancePath: s + "/self_rating/max_drop", schemaPath: "#/properties/self_rating/properties/max_drop/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: s + "/self_rating/max_drop", schemaPath: "#/properties/self_rating/properties/max_drop/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    } else {
      let t = { instancePath: s + "/self_rating", schemaPath: "#/properties/self_rating/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    let i = p.coherence;
    if (i && typeof i == "object" && !Array.isArray(i)) {
      i.min_rate === void 0 && (i.min_rate = 0.9);
      for (let t in i)
        if (t !== "min_rate") {
          let o = { instancePath: s + "/coherence", schemaPath: "#/properties/coherence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
          e === null ? e = [o] : e.push(o), r++;
        }
      v(i.min_rate, { instancePath: s + "/coherence/min_rate", parentData: i, parentDataProperty: "min_rate", rootData: h, dynamicAnchors: P }) || (e = e === null ? v.errors : e.concat(v.errors), r = e.length);
    } else {
      let t = { instancePath: s + "/coherence", schemaPath: "#/properties/coherence/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [t] : e.push(t), r++;
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return C.errors = e, r === 0;
}
C.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function R(p, { instancePath: s = "", parentData: $, parentDataProperty: j, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = R.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    p.max_rate === void 0 && (p.max_rate = 0.05);
    for (let l in p)
      if (l !== "max_rate") {
        let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
        e === null ? e = [n] : e.push(n), r++;
      }
    v(p.max_rate, { instancePath: s + "/max_rate", parentData: p, parentDataProperty: "max_rate", rootData: h, dynamicAnchors: P }) || (e = e === null ? v.errors : e.concat(v.errors), r = e.length);
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return R.errors = e, r === 0;
}
R.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function M(p, { instancePath: s = "", parentData: $, parentDataProperty: j, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = M.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    p.minutes === void 0 && (p.minutes = 30), p.requests === void 0 && (p.requests = 1e4), p.tokens === void 0 && (p.tokens = 5e6);
    for (let i in p)
      if (!(i === "minutes" || i === "requests" || i === "tokens")) {
        let t = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [t] : e.push(t), r++;
      }
    let l = p.minutes;
    if (typeof l == "number" && isFinite(l)) {
      if (l <= 0 || isNaN(l)) {
        let i = { instancePath: s + "/minutes", schemaPath: "#/properties/minutes/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
        e === null ? e = [i] : e.push(i), r++;
      }
    } else {
      let i = { instancePath: s + "/minutes", schemaPath: "#/properties/minutes/type", keyword: "type", params: { type: "number" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    let n = p.requests;
    if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
      let i = { instancePath: s + "/requests", schemaPath: "#/properties/requests/type", keyword: "type", params: { type: "integer" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) {
      let i = { instancePath: s + "/requests", schemaPath: "#/properties/requests/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      e === null ? e = [i] : e.push(i), r++;
    }
    let a = p.tokens;
    if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
      let i = { instancePath: s + "/tokens", schemaPath: "#/properties/tokens/type", keyword: "type", params: { type: "integer" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a))) {
      let i = { instancePath: s + "/tokens", schemaPath: "#/properties/tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      e === null ? e = [i] : e.push(i), r++;
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return M.errors = e, r === 0;
}
M.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function K(p, { instancePath: s = "", parentData: $, parentDataProperty: j, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = K.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    p.max === void 0 && (p.max = 64);
    for (let n in p)
      if (n !== "max") {
        let a = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
        e === null ? e = [a] : e.push(a), r++;
      }
    let l = p.max;
    if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
      let n = { instancePath: s + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: "integer" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (typeof l == "number" && isFinite(l)) {
      if (l > 1024 || isNaN(l)) {
        let n = { instancePath: s + "/max", schemaPath: "#/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 } };
        e === null ? e = [n] : e.push(n), r++;
      }
      if (l < 1 || isNaN(l)) {
        let n = { instancePath: s + "/max", schemaPath: "#/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return K.errors = e, r === 0;
}
K.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ee(p, { instancePath: s = "", parentData: $, parentDataProperty: j, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = ee.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    if (p.probes === void 0 && (p.probes = ["builtin:core"]), p.decoding === void 0 && (p.decoding = {}), p.samples === void 0 && (p.samples = 1), p.baseline_samples === void 0 && (p.baseline_samples = 4), p.judge === void 0 && (p.judge = {}), p.limits === void 0 && (p.limits = {}), p.confidence === void 0 && (p.confidence = 0.95), p.unscored === void 0 && (p.unscored = {}), p.on_inconclusive === void 0 && (p.on_inconclusive = "fail"), p.budget === void 0 && (p.budget = {}), p.concurrency === void 0 && (p.concurrency = {}), p.branches === void 0 && (p.branches = {}), p.schema_version === void 0) {
      let d = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" } };
      e === null ? e = [d] : e.push(d), r++;
    }
    if (p.endpoints === void 0) {
      let d = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endpoints" } };
      e === null ? e = [d] : e.push(d), r++;
    }
    for (let d in p)
      if (!B.call(V.properties, d)) {
        let g = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
        e === null ? e = [g] : e.push(g), r++;
      }
    if (p.$schema !== void 0 && typeof p.$schema != "string") {
      let d = { instancePath: s + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [d] : e.push(d), r++;
    }
    if (p.schema_version !== void 0 && p.schema_version !== 1) {
      let d = { instancePath: s + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [d] : e.push(d), r++;
    }
    if (p.endpoints !== void 0) {
      let d = p.endpoints;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        if (d.allow_downloads === void 0 && (d.allow_downloads = []), d.allow_private_network === void 0 && (d.allow_private_network = !1), d.auth_header === void 0 && (d.auth_header = "authorization"), d.model_aliases === void 0 && (d.model_aliases = []), d.allow === void 0) {
          let w = { instancePath: s + "/endpoints", schemaPath: "#/properties/endpoints/required", keyword: "required", params: { missingProperty: "allow" } };
          e === null ? e = [w] : e.push(w), r++;
        }
        for (let w in d)
          if (!(w === "allow" || w === "allow_downloads" || w === "allow_private_network" || w === "auth_header" || w === "model_aliases")) {
            let N = { instancePath: s + "/endpoints", schemaPath: "#/properties/endpoints/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
            e === null ? e = [N] : e.push(N), r++;
          }
        if (d.allow !== void 0) {
          let w = d.allow;
          if (Array.isArray(w)) {
            if (w.length < 1) {
              let L = { instancePath: s + "/endpoints/allow", schemaPath: "#/properties/endpoints/properties/allow/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [L] : e.push(L), r++;
            }
            let N = w.length;
            for (let L = 0; L < N; L++) {
              let _ = w[L];
              if (typeof _ == "string") {
                if (!ue.test(_)) {
                  let k = { instancePath: s + "/endpoints/allow/" + L, schemaPath: "#/properties/endpoints/properties/allow/items/format", keyword: "format", params: { format: "origin-pattern" } };
                  e === null ? e = [k] : e.push(k), r++;
                }
              } else {
                let k = { instancePath: s + "/endpoints/allow/" + L, schemaPath: "#/properties/endpoints/properties/allow/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [k] : e.push(k), r++;
              }
            }
          } else {
            let N = { instancePath: s + "/endpoints/allow", schemaPath: "#/properties/endpoints/properties/allow/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [N] : e.push(N), r++;
          }
        }
        let g = d.allow_downloads;
        if (Array.isArray(g)) {
          let w = g.length;
          for (let N = 0; N < w; N++) {
            let L = g[N];
            if (typeof L == "string") {
              if (!ue.test(L)) {
                let _ = { instancePath: s + "/endpoints/allow_downloads/" + N, schemaPath: "#/properties/endpoints/properties/allow_downloads/items/format", keyword: "format", params: { format: "origin-pattern" } };
                e === null ? e = [_] : e.push(_), r++;
              }
            } else {
              let _ = { instancePath: s + "/endpoints/allow_downloads/" + N, schemaPath: "#/properties/endpoints/properties/allow_downloads/items/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [_] : e.push(_), r++;
            }
          }
        } else {
          let w = { instancePath: s + "/endpoints/allow_downloads", schemaPath: "#/properties/endpoints/properties/allow_downloads/type", keyword: "type", params: { type: "array" } };
          e === null ? e = [w] : e.push(w), r++;
        }
        if (typeof d.allow_private_network != "boolean") {
          let w = { instancePath: s + "/endpoints/allow_private_network", schemaPath: "#/properties/endpoints/properties/allow_private_network/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [w] : e.push(w), r++;
        }
        let y = d.auth_header;
        if (!(y === "authorization" || y === "api-key" || y === "x-api-key")) {
          let w = { instancePath: s + "/endpoints/auth_header", schemaPath: "#/properties/endpoints/properties/auth_header/enum", keyword: "enum", params: { allowedValues: V.properties.endpoints.properties.auth_header.enum } };
          e === null ? e = [w] : e.push(w), r++;
        }
        let b = d.model_aliases;
        if (Array.isArray(b)) {
          let w = b.length;
          for (let N = 0; N < w; N++) {
            let L = b[N];
            if (typeof L == "string") {
              if (q(L) < 1) {
                let _ = { instancePath: s + "/endpoints/model_aliases/" + N, schemaPath: "#/properties/endpoints/properties/model_aliases/items/minLength", keyword: "minLength", params: { limit: 1 } };
                e === null ? e = [_] : e.push(_), r++;
              }
            } else {
              let _ = { instancePath: s + "/endpoints/model_aliases/" + N, schemaPath: "#/properties/endpoints/properties/model_aliases/items/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [_] : e.push(_), r++;
            }
          }
        } else {
          let w = { instancePath: s + "/endpoints/model_aliases", schemaPath: "#/properties/endpoints/properties/model_aliases/type", keyword: "type", params: { type: "array" } };
          e === null ? e = [w] : e.push(w), r++;
        }
      } else {
        let g = { instancePath: s + "/endpoints", schemaPath: "#/properties/endpoints/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [g] : e.push(g), r++;
      }
    }
    let n = p.probes;
    if (Array.isArray(n)) {
      if (n.length < 1) {
        let g = { instancePath: s + "/probes", schemaPath: "#/properties/probes/minItems", keyword: "minItems", params: { limit: 1 } };
        e === null ? e = [g] : e.push(g), r++;
      }
      let d = n.length;
      for (let g = 0; g < d; g++) {
        let y = n[g], b = r, w = !1, N = r;
        if (y !== "builtin:core") {
          let _ = { instancePath: s + "/probes/" + g, schemaPath: "#/properties/probes/items/anyOf/0/enum", keyword: "enum", params: { allowedValues: V.properties.probes.items.anyOf[0].enum } };
          e === null ? e = [_] : e.push(_), r++;
        }
        var l = N === r;
        w = w || l;
        let L = r;
        if (y && typeof y == "object" && !Array.isArray(y)) {
          for (let _ in y)
            if (!B.call(V.properties.probes.items.anyOf[1].properties, _)) {
              let k = { instancePath: s + "/probes/" + g, schemaPath: "#/properties/probes/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ } };
              e === null ? e = [k] : e.push(k), r++;
            }
          if (y.file !== void 0) {
            let _ = y.file;
            if (typeof _ == "string") {
              if (q(_) < 1) {
                let k = { instancePath: s + "/probes/" + g + "/file", schemaPath: "#/properties/probes/items/anyOf/1/properties/file/minLength", keyword: "minLength", params: { limit: 1 } };
                e === null ? e = [k] : e.push(k), r++;
              }
            } else {
              let k = { instancePath: s + "/probes/" + g + "/file", schemaPath: "#/properties/probes/items/anyOf/1/properties/file/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [k] : e.push(k), r++;
            }
          }
          if (y.url !== void 0) {
            let _ = y.url;
            if (typeof _ == "string") {
              if (!ge.test(_)) {
                let k = { instancePath: s + "/probes/" + g + "/url", schemaPath: "#/properties/probes/items/anyOf/1/properties/url/format", keyword: "format", params: { format: "https-url" } };
                e === null ? e = [k] : e.push(k), r++;
              }
            } else {
              let k = { instancePath: s + "/probes/" + g + "/url", schemaPath: "#/properties/probes/items/anyOf/1/properties/url/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [k] : e.push(k), r++;
            }
          }
          if (y.sha256 !== void 0) {
            let _ = y.sha256;
            if (typeof _ == "string") {
              if (!te.test(_)) {
                let k = { instancePath: s + "/probes/" + g + "/sha256", schemaPath: "#/properties/probes/items/anyOf/1/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                e === null ? e = [k] : e.push(k), r++;
              }
            } else {
              let k = { instancePath: s + "/probes/" + g + "/sha256", schemaPath: "#/properties/probes/items/anyOf/1/properties/sha256/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [k] : e.push(k), r++;
            }
          }
          if (y.format !== void 0) {
            let _ = y.format;
            if (!(_ === "csv" || _ === "tsv" || _ === "json" || _ === "jsonl" || _ === "yaml" || _ === "txt")) {
              let k = { instancePath: s + "/probes/" + g + "/format", schemaPath: "#/properties/probes/items/anyOf/1/properties/format/enum", keyword: "enum", params: { allowedValues: V.properties.probes.items.anyOf[1].properties.format.enum } };
              e === null ? e = [k] : e.push(k), r++;
            }
          }
          if (y.prompt !== void 0) {
            let _ = y.prompt;
            if (typeof _ == "string") {
              if (q(_) < 1) {
                let k = { instancePath: s + "/probes/" + g + "/prompt", schemaPath: "#/properties/probes/items/anyOf/1/properties/prompt/minLength", keyword: "minLength", params: { limit: 1 } };
                e === null ? e = [k] : e.push(k), r++;
              }
            } else {
              let k = { instancePath: s + "/probes/" + g + "/prompt", schemaPath: "#/properties/probes/items/anyOf/1/properties/prompt/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [k] : e.push(k), r++;
            }
          }
          if (y.category !== void 0) {
            let _ = y.category;
            if (typeof _ == "string") {
              if (q(_) < 1) {
                let k = { instancePath: s + "/probes/" + g + "/category", schemaPath: "#/properties/probes/items/anyOf/1/properties/category/minLength", keyword: "minLength", params: { limit: 1 } };
                e === null ? e = [k] : e.push(k), r++;
              }
            } else {
              let k = { instancePath: s + "/probes/" + g + "/category", schemaPath: "#/properties/probes/items/anyOf/1/properties/category/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [k] : e.push(k), r++;
            }
          }
          if (y.domain !== void 0) {
            let _ = y.domain;
            if (typeof _ == "string") {
              if (q(_) < 1) {
                let k = { instancePath: s + "/probes/" + g + "/domain", schemaPath: "#/properties/probes/items/anyOf/1/properties/domain/minLength", keyword: "minLength", params: { limit: 1 } };
                e === null ? e = [k] : e.push(k), r++;
              }
            } else {
              let k = { instancePath: s + "/probes/" + g + "/domain", schemaPath: "#/properties/probes/items/anyOf/1/properties/domain/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [k] : e.push(k), r++;
            }
          }
          if (y.id !== void 0) {
            let _ = y.id;
            if (typeof _ == "string") {
              if (q(_) < 1) {
                let k = { instancePath: s + "/probes/" + g + "/id", schemaPath: "#/properties/probes/items/anyOf/1/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                e === null ? e = [k] : e.push(k), r++;
              }
            } else {
              let k = { instancePath: s + "/probes/" + g + "/id", schemaPath: "#/properties/probes/items/anyOf/1/properties/id/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [k] : e.push(k), r++;
            }
          }
          if (y.label !== void 0) {
            let _ = y.label;
            if (typeof _ == "string") {
              if (q(_) < 1) {
                let k = { instancePath: s + "/probes/" + g + "/label", schemaPath: "#/properties/probes/items/anyOf/1/properties/label/minLength", keyword: "minLength", params: { limit: 1 } };
                e === null ? e = [k] : e.push(k), r++;
              }
            } else {
              let k = { instancePath: s + "/probes/" + g + "/label", schemaPath: "#/properties/probes/items/anyOf/1/properties/label/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [k] : e.push(k), r++;
            }
          }
          if (y.context !== void 0) {
            let _ = y.context;
            if (typeof _ == "string") {
              if (q(_) < 1) {
                let k = { instancePath: s + "/probes/" + g + "/context", schemaPath: "#/properties/probes/items/anyOf/1/properties/context/minLength", keyword: "minLength", params: { limit: 1 } };
                e === null ? e = [k] : e.push(k), r++;
              }
            } else {
              let k = { instancePath: s + "/probes/" + g + "/context", schemaPath: "#/properties/probes/items/anyOf/1/properties/context/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [k] : e.push(k), r++;
            }
          }
          if (y.kind !== void 0) {
            let _ = y.kind;
            if (!(_ === "harmful" || _ === "benign")) {
              let k = { instancePath: s + "/probes/" + g + "/kind", schemaPath: "#/properties/probes/items/anyOf/1/properties/kind/enum", keyword: "enum", params: { allowedValues: V.properties.probes.items.anyOf[1].properties.kind.enum } };
              e === null ? e = [k] : e.push(k), r++;
            }
          }
          if (y.categories !== void 0) {
            let _ = y.categories;
            if (_ && typeof _ == "object" && !Array.isArray(_))
              for (let k in _) {
                let ae = _[k];
                if (typeof ae == "string") {
                  if (q(ae) > 200) {
                    let Z = { instancePath: s + "/probes/" + g + "/categories/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/probes/items/anyOf/1/properties/categories/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 200 } };
                    e === null ? e = [Z] : e.push(Z), r++;
                  }
                  if (q(ae) < 1) {
                    let Z = { instancePath: s + "/probes/" + g + "/categories/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/probes/items/anyOf/1/properties/categories/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
                    e === null ? e = [Z] : e.push(Z), r++;
                  }
                } else {
                  let Z = { instancePath: s + "/probes/" + g + "/categories/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/probes/items/anyOf/1/properties/categories/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [Z] : e.push(Z), r++;
                }
              }
            else {
              let k = { instancePath: s + "/probes/" + g + "/categories", schemaPath: "#/properties/probes/items/anyOf/1/properties/categories/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [k] : e.push(k), r++;
            }
          }
          if (y.id_prefix !== void 0) {
            let _ = y.id_prefix;
            if (typeof _ == "string") {
              if (q(_) > 100) {
                let k = { instancePath: s + "/probes/" + g + "/id_prefix", schemaPath: "#/properties/probes/items/anyOf/1/properties/id_prefix/maxLength", keyword: "maxLength", params: { limit: 100 } };
                e === null ? e = [k] : e.push(k), r++;
              }
            } else {
              let k = { instancePath: s + "/probes/" + g + "/id_prefix", schemaPath: "#/properties/probes/items/anyOf/1/properties/id_prefix/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [k] : e.push(k), r++;
            }
          }
        } else {
          let _ = { instancePath: s + "/probes/" + g, schemaPath: "#/properties/probes/items/anyOf/1/type", keyword: "type", params: { type: "object" } };
          e === null ? e = [_] : e.push(_), r++;
        }
        var l = L === r;
        if (w = w || l, w)
          r = b, e !== null && (b ? e.length = b : e = null);
        else {
          let _ = { instancePath: s + "/probes/" + g, schemaPath: "#/properties/probes/items/anyOf", keyword: "anyOf", params: {} };
          e === null ? e = [_] : e.push(_), r++;
        }
      }
    } else {
      let d = { instancePath: s + "/probes", schemaPath: "#/properties/probes/type", keyword: "type", params: { type: "array" } };
      e === null ? e = [d] : e.push(d), r++;
    }
    let a = p.decoding;
    if (a && typeof a == "object" && !Array.isArray(a)) {
      a.temperature === void 0 && (a.temperature = 0), a.max_tokens === void 0 && (a.max_tokens = 512);
      for (let y in a)
        if (!(y === "temperature" || y === "max_tokens" || y === "template" || y === "stop")) {
          let b = { instancePath: s + "/decoding", schemaPath: "#/properties/decoding/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
          e === null ? e = [b] : e.push(b), r++;
        }
      let d = a.temperature;
      if (typeof d == "number" && isFinite(d)) {
        if (d > 2 || isNaN(d)) {
          let y = { instancePath: s + "/decoding/temperature", schemaPath: "#/properties/decoding/properties/temperature/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 } };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (d < 0 || isNaN(d)) {
          let y = { instancePath: s + "/decoding/temperature", schemaPath: "#/properties/decoding/properties/temperature/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [y] : e.push(y), r++;
        }
      } else {
        let y = { instancePath: s + "/decoding/temperature", schemaPath: "#/properties/decoding/properties/temperature/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [y] : e.push(y), r++;
      }
      let g = a.max_tokens;
      if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) {
        let y = { instancePath: s + "/decoding/max_tokens", schemaPath: "#/properties/decoding/properties/max_tokens/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [y] : e.push(y), r++;
      }
      if (typeof g == "number" && isFinite(g) && (g < 1 || isNaN(g))) {
        let y = { instancePath: s + "/decoding/max_tokens", schemaPath: "#/properties/decoding/properties/max_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [y] : e.push(y), r++;
      }
      if (a.template !== void 0) {
        let y = a.template;
        if (typeof y == "string") {
          if (q(y) > 2e4) {
            let b = { instancePath: s + "/decoding/template", schemaPath: "#/properties/decoding/properties/template/maxLength", keyword: "maxLength", params: { limit: 2e4 } };
            e === null ? e = [b] : e.push(b), r++;
          }
        } else {
          let b = { instancePath: s + "/decoding/template", schemaPath: "#/properties/decoding/properties/template/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [b] : e.push(b), r++;
        }
      }
      if (a.stop !== void 0) {
        let y = a.stop;
        if (Array.isArray(y)) {
          let b = y.length;
          for (let w = 0; w < b; w++) {
            let N = y[w];
            if (typeof N == "string") {
              if (q(N) < 1) {
                let L = { instancePath: s + "/decoding/stop/" + w, schemaPath: "#/properties/decoding/properties/stop/items/minLength", keyword: "minLength", params: { limit: 1 } };
                e === null ? e = [L] : e.push(L), r++;
              }
            } else {
              let L = { instancePath: s + "/decoding/stop/" + w, schemaPath: "#/properties/decoding/properties/stop/items/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [L] : e.push(L), r++;
            }
          }
        } else {
          let b = { instancePath: s + "/decoding/stop", schemaPath: "#/properties/decoding/properties/stop/type", keyword: "type", params: { type: "array" } };
          e === null ? e = [b] : e.push(b), r++;
        }
      }
    } else {
      let d = { instancePath: s + "/decoding", schemaPath: "#/properties/decoding/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [d] : e.push(d), r++;
    }
    let i = p.samples;
    if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
      let d = { instancePath: s + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "integer" } };
      e === null ? e = [d] : e.push(d), r++;
    }
    if (typeof i == "number" && isFinite(i)) {
      if (i > 100 || isNaN(i)) {
        let d = { instancePath: s + "/samples", schemaPath: "#/properties/samples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
        e === null ? e = [d] : e.push(d), r++;
      }
      if (i < 1 || isNaN(i)) {
        let d = { instancePath: s + "/samples", schemaPath: "#/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    let t = p.baseline_samples;
    if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
      let d = { instancePath: s + "/baseline_samples", schemaPath: "#/properties/baseline_samples/type", keyword: "type", params: { type: "integer" } };
      e === null ? e = [d] : e.push(d), r++;
    }
    if (typeof t == "number" && isFinite(t)) {
      if (t > 100 || isNaN(t)) {
        let d = { instancePath: s + "/baseline_samples", schemaPath: "#/properties/baseline_samples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
        e === null ? e = [d] : e.push(d), r++;
      }
      if (t < 1 || isNaN(t)) {
        let d = { instancePath: s + "/baseline_samples", schemaPath: "#/properties/baseline_samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (p.baseline_max_age_days !== void 0) {
      let d = p.baseline_max_age_days;
      if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
        let g = { instancePath: s + "/baseline_max_age_days", schemaPath: "#/properties/baseline_max_age_days/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [g] : e.push(g), r++;
      }
      if (typeof d == "number" && isFinite(d) && (d < 1 || isNaN(d))) {
        let g = { instancePath: s + "/baseline_max_age_days", schemaPath: "#/properties/baseline_max_age_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [g] : e.push(g), r++;
      }
    }
    let o = p.judge;
    if (o && typeof o == "object" && !Array.isArray(o)) {
      o.kind === void 0 && (o.kind = "builtin"), o.auth_header === void 0 && (o.auth_header = "authorization"), o.concurrency === void 0 && (o.concurrency = 16);
      for (let b in o)
        if (!(b === "kind" || b === "url" || b === "model" || b === "auth_header" || b === "max_tokens" || b === "concurrency")) {
          let w = { instancePath: s + "/judge", schemaPath: "#/properties/judge/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
          e === null ? e = [w] : e.push(w), r++;
        }
      let d = o.kind;
      if (!(d === "builtin" || d === "chat" || d === "sorry-bench" || d === "strongreject" || d === "harmbench" || d === "llama-guard" || d === "qwen3-guard" || d === "wildguard" || d === "granite-guardian" || d === "nemoguard" || d === "gpt-oss-safeguard" || d === "shieldgemma")) {
        let b = { instancePath: s + "/judge/kind", schemaPath: "#/properties/judge/properties/kind/enum", keyword: "enum", params: { allowedValues: V.properties.judge.properties.kind.enum } };
        e === null ? e = [b] : e.push(b), r++;
      }
      if (o.url !== void 0) {
        let b = o.url;
        if (typeof b == "string") {
          if (!ce.test(b)) {
            let w = { instancePath: s + "/judge/url", schemaPath: "#/properties/judge/properties/url/format", keyword: "format", params: { format: "http-url" } };
            e === null ? e = [w] : e.push(w), r++;
          }
        } else {
          let w = { instancePath: s + "/judge/url", schemaPath: "#/properties/judge/properties/url/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [w] : e.push(w), r++;
        }
      }
      if (o.model !== void 0) {
        let b = o.model;
        if (typeof b == "string") {
          if (q(b) < 1) {
            let w = { instancePath: s + "/judge/model", schemaPath: "#/properties/judge/properties/model/minLength", keyword: "minLength", params: { limit: 1 } };
            e === null ? e = [w] : e.push(w), r++;
          }
        } else {
          let w = { instancePath: s + "/judge/model", schemaPath: "#/properties/judge/properties/model/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [w] : e.push(w), r++;
        }
      }
      let g = o.auth_header;
      if (!(g === "authorization" || g === "api-key" || g === "x-api-key")) {
        let b = { instancePath: s + "/judge/auth_header", schemaPath: "#/properties/judge/properties/auth_header/enum", keyword: "enum", params: { allowedValues: V.properties.judge.properties.auth_header.enum } };
        e === null ? e = [b] : e.push(b), r++;
      }
      if (o.max_tokens !== void 0) {
        let b = o.max_tokens;
        if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) {
          let w = { instancePath: s + "/judge/max_tokens", schemaPath: "#/properties/judge/properties/max_tokens/type", keyword: "type", params: { type: "integer" } };
          e === null ? e = [w] : e.push(w), r++;
        }
        if (typeof b == "number" && isFinite(b) && (b < 1 || isNaN(b))) {
          let w = { instancePath: s + "/judge/max_tokens", schemaPath: "#/properties/judge/properties/max_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [w] : e.push(w), r++;
        }
      }
      let y = o.concurrency;
      if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y))) {
        let b = { instancePath: s + "/judge/concurrency", schemaPath: "#/properties/judge/properties/concurrency/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [b] : e.push(b), r++;
      }
      if (typeof y == "number" && isFinite(y)) {
        if (y > 1024 || isNaN(y)) {
          let b = { instancePath: s + "/judge/concurrency", schemaPath: "#/properties/judge/properties/concurrency/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 } };
          e === null ? e = [b] : e.push(b), r++;
        }
        if (y < 1 || isNaN(y)) {
          let b = { instancePath: s + "/judge/concurrency", schemaPath: "#/properties/judge/properties/concurrency/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [b] : e.push(b), r++;
        }
      }
    } else {
      let d = { instancePath: s + "/judge", schemaPath: "#/properties/judge/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [d] : e.push(d), r++;
    }
    C(p.limits, { instancePath: s + "/limits", parentData: p, parentDataProperty: "limits", rootData: h, dynamicAnchors: P }) || (e = e === null ? C.errors : e.concat(C.errors), r = e.length);
    let m = p.confidence;
    if (typeof m == "number" && isFinite(m)) {
      if (m > 0.9999 || isNaN(m)) {
        let d = { instancePath: s + "/confidence", schemaPath: "#/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9999 } };
        e === null ? e = [d] : e.push(d), r++;
      }
      if (m < 0.5 || isNaN(m)) {
        let d = { instancePath: s + "/confidence", schemaPath: "#/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 } };
        e === null ? e = [d] : e.push(d), r++;
      }
    } else {
      let d = { instancePath: s + "/confidence", schemaPath: "#/properties/confidence/type", keyword: "type", params: { type: "number" } };
      e === null ? e = [d] : e.push(d), r++;
    }
    R(p.unscored, { instancePath: s + "/unscored", parentData: p, parentDataProperty: "unscored", rootData: h, dynamicAnchors: P }) || (e = e === null ? R.errors : e.concat(R.errors), r = e.length);
    let u = p.on_inconclusive;
    if (!(u === "fail" || u === "warn")) {
      let d = { instancePath: s + "/on_inconclusive", schemaPath: "#/properties/on_inconclusive/enum", keyword: "enum", params: { allowedValues: V.properties.on_inconclusive.enum } };
      e === null ? e = [d] : e.push(d), r++;
    }
    M(p.budget, { instancePath: s + "/budget", parentData: p, parentDataProperty: "budget", rootData: h, dynamicAnchors: P }) || (e = e === null ? M.errors : e.concat(M.errors), r = e.length), K(p.concurrency, { instancePath: s + "/concurrency", parentData: p, parentDataProperty: "concurrency", rootData: h, dynamicAnchors: P }) || (e = e === null ? K.errors : e.concat(K.errors), r = e.length);
    let c = p.branches;
    if (c && typeof c == "object" && !Array.isArray(c))
      for (let d in c) {
        let g = c[d];
        if (g && typeof g == "object" && !Array.isArray(g)) {
          for (let y in g)
            if (!(y === "samples" || y === "limits" || y === "confidence" || y === "unscored" || y === "on_inconclusive" || y === "budget" || y === "concurrency")) {
              let b = { instancePath: s + "/branches/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/branches/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
              e === null ? e = [b] : e.push(b), r++;
            }
          if (g.samples !== void 0) {
            let y = g.samples;
            if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y))) {
              let b = { instancePath: s + "/branches/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/samples", schemaPath: "#/properties/branches/additionalProperties/properties/samples/type", keyword: "type", params: { type: "integer" } };
              e === null ? e = [b] : e.push(b), r++;
            }
            if (typeof y == "number" && isFinite(y)) {
              if (y > 100 || isNaN(y)) {
                let b = { instancePath: s + "/branches/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/samples", schemaPath: "#/properties/branches/additionalProperties/properties/samples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                e === null ? e = [b] : e.push(b), r++;
              }
              if (y < 1 || isNaN(y)) {
                let b = { instancePath: s + "/branches/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/samples", schemaPath: "#/properties/branches/additionalProperties/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                e === null ? e = [b] : e.push(b), r++;
              }
            }
          }
          if (g.limits !== void 0 && (C(g.limits, { instancePath: s + "/branches/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits", parentData: g, parentDataProperty: "limits", rootData: h, dynamicAnchors: P }) || (e = e === null ? C.errors : e.concat(C.errors), r = e.length)), g.confidence !== void 0) {
            let y = g.confidence;
            if (typeof y == "number" && isFinite(y)) {
              if (y > 0.9999 || isNaN(y)) {
                let b = { instancePath: s + "/branches/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/confidence", schemaPath: "#/properties/branches/additionalProperties/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9999 } };
                e === null ? e = [b] : e.push(b), r++;
              }
              if (y < 0.5 || isNaN(y)) {
                let b = { instancePath: s + "/branches/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/confidence", schemaPath: "#/properties/branches/additionalProperties/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 } };
                e === null ? e = [b] : e.push(b), r++;
              }
            } else {
              let b = { instancePath: s + "/branches/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/confidence", schemaPath: "#/properties/branches/additionalProperties/properties/confidence/type", keyword: "type", params: { type: "number" } };
              e === null ? e = [b] : e.push(b), r++;
            }
          }
          if (g.unscored !== void 0 && (R(g.unscored, { instancePath: s + "/branches/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/unscored", parentData: g, parentDataProperty: "unscored", rootData: h, dynamicAnchors: P }) || (e = e === null ? R.errors : e.concat(R.errors), r = e.length)), g.on_inconclusive !== void 0) {
            let y = g.on_inconclusive;
            if (!(y === "fail" || y === "warn")) {
              let b = { instancePath: s + "/branches/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/on_inconclusive", schemaPath: "#/properties/branches/additionalProperties/properties/on_inconclusive/enum", keyword: "enum", params: { allowedValues: V.properties.branches.additionalProperties.properties.on_inconclusive.enum } };
              e === null ? e = [b] : e.push(b), r++;
            }
          }
          g.budget !== void 0 && (M(g.budget, { instancePath: s + "/branches/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/budget", parentData: g, parentDataProperty: "budget", rootData: h, dynamicAnchors: P }) || (e = e === null ? M.errors : e.concat(M.errors), r = e.length)), g.concurrency !== void 0 && (K(g.concurrency, { instancePath: s + "/branches/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/concurrency", parentData: g, parentDataProperty: "concurrency", rootData: h, dynamicAnchors: P }) || (e = e === null ? K.errors : e.concat(K.errors), r = e.length));
        } else {
          let y = { instancePath: s + "/branches/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/branches/additionalProperties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = [y] : e.push(y), r++;
        }
      }
    else {
      let d = { instancePath: s + "/branches", schemaPath: "#/properties/branches/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [d] : e.push(d), r++;
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [n] : e.push(n), r++;
  }
  return ee.errors = e, r === 0;
}
ee.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var $e = re;
var ye = { type: "object", additionalProperties: !1, required: ["id", "category", "kind", "prompt"], properties: { id: { type: "string", minLength: 1, maxLength: 200 }, category: { type: "string", minLength: 1, maxLength: 200 }, domain: { type: "string", minLength: 1, maxLength: 200 }, kind: { enum: ["harmful", "benign", "canary"] }, prompt: { type: "string", minLength: 1 }, expect: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } } }, if: { properties: { kind: { const: "canary" } } }, then: { required: ["expect"] } };
function G(p, { instancePath: s = "", parentData: $, parentDataProperty: j, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = G.evaluated;
  f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0);
  let l = r, n = !0, a = r;
  if (p && typeof p == "object" && !Array.isArray(p) && p.kind !== void 0 && p.kind !== "canary") {
    let t = {};
    e === null ? e = [t] : e.push(t), r++;
  }
  var i = a === r;
  if (r = l, e !== null && (l ? e.length = l : e = null), i) {
    let t = r;
    if (p && typeof p == "object" && !Array.isArray(p) && p.expect === void 0) {
      let m = { instancePath: s, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "expect" } };
      e === null ? e = [m] : e.push(m), r++;
    }
    var i = t === r;
    n = i;
  }
  if (!n) {
    let t = { instancePath: s, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  if (p && typeof p == "object" && !Array.isArray(p)) {
    if (p.id === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (p.category === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "category" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (p.kind === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (p.prompt === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prompt" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in p)
      if (!(t === "id" || t === "category" || t === "domain" || t === "kind" || t === "prompt" || t === "expect")) {
        let o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (p.id !== void 0) {
      let t = p.id;
      if (typeof t == "string") {
        if (q(t) > 200) {
          let o = { instancePath: s + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (q(t) < 1) {
          let o = { instancePath: s + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (p.category !== void 0) {
      let t = p.category;
      if (typeof t == "string") {
        if (q(t) > 200) {
          let o = { instancePath: s + "/category", schemaPath: "#/properties/category/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (q(t) < 1) {
          let o = { instancePath: s + "/category", schemaPath: "#/properties/category/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: s + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (p.domain !== void 0) {
      let t = p.domain;
      if (typeof t == "string") {
        if (q(t) > 200) {
          let o = { instancePath: s + "/domain", schemaPath: "#/properties/domain/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (q(t) < 1) {
          let o = { instancePath: s + "/domain", schemaPath: "#/properties/domain/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: s + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (p.kind !== void 0) {
      let t = p.kind;
      if (!(t === "harmful" || t === "benign" || t === "canary")) {
        let o = { instancePath: s + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: ye.properties.kind.enum } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (p.prompt !== void 0) {
      let t = p.prompt;
      if (typeof t == "string") {
        if (q(t) < 1) {
          let o = { instancePath: s + "/prompt", schemaPath: "#/properties/prompt/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: s + "/prompt", schemaPath: "#/properties/prompt/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (p.expect !== void 0) {
      let t = p.expect;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let m = { instancePath: s + "/expect", schemaPath: "#/properties/expect/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [m] : e.push(m), r++;
        }
        let o = t.length;
        for (let m = 0; m < o; m++) {
          let u = t[m];
          if (typeof u == "string") {
            if (q(u) < 1) {
              let c = { instancePath: s + "/expect/" + m, schemaPath: "#/properties/expect/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [c] : e.push(c), r++;
            }
          } else {
            let c = { instancePath: s + "/expect/" + m, schemaPath: "#/properties/expect/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
      } else {
        let o = { instancePath: s + "/expect", schemaPath: "#/properties/expect/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return G.errors = e, r === 0;
}
G.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function re(p, { instancePath: s = "", parentData: $, parentDataProperty: j, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = re.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), Array.isArray(p)) {
    if (p.length < 1) {
      let n = { instancePath: s, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      e === null ? e = [n] : e.push(n), r++;
    }
    let l = p.length;
    for (let n = 0; n < l; n++)
      G(p[n], { instancePath: s + "/" + n, parentData: p, parentDataProperty: n, rootData: h, dynamicAnchors: P }) || (e = e === null ? G.errors : e.concat(G.errors), r = e.length);
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return re.errors = e, r === 0;
}
re.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Ne = se, z = { $id: "report.schema.json", type: "object", additionalProperties: !1, required: ["schema_version", "tool", "generated_at", "verdict", "model", "manifest", "event", "policy", "baseline", "probe_sets", "judge", "decoding", "endpoint", "instrument", "legs", "basis", "usage", "notes", "probes"], properties: { schema_version: { const: 1 }, tool: { type: "object", additionalProperties: !1, required: ["name", "version"], properties: { name: { type: "string" }, version: { type: "string" } } }, generated_at: { type: "string", format: "date-time" }, verdict: { type: "object", additionalProperties: !1, required: ["result", "headline", "reasons"], properties: { result: { $ref: "#/$defs/result" }, headline: { type: "string" }, reasons: { type: "array", items: { $ref: "#/$defs/reason" } } } }, model: { type: "object", additionalProperties: !1, required: ["name"], properties: { name: { type: "string" }, base_model: { type: "string" }, revision: { type: "string" }, weights: { type: "array", items: { type: "object", additionalProperties: !1, required: ["path", "sha256"], properties: { path: { type: "string" }, sha256: { $ref: "#/$defs/sha256" } } } } } }, manifest: { type: "object", additionalProperties: !1, required: ["path", "sha256"], properties: { path: { type: "string" }, sha256: { $ref: "#/$defs/sha256" } } }, event: { type: "object", additionalProperties: !1, required: ["name", "head_sha", "trusted_sha"], properties: { name: { type: "string" }, head_sha: { type: ["string", "null"] }, trusted_sha: { type: ["string", "null"] }, branch: { type: "string" }, pull_request: { type: "integer" }, repository: { type: "string" }, run_url: { type: "string" } } }, policy: { type: "object", additionalProperties: !1, required: ["path", "sha256"], properties: { path: { type: "string" }, sha256: { anyOf: [{ $ref: "#/$defs/sha256" }, { type: "null" }] } } }, baseline: { type: "object", additionalProperties: !1, required: ["path", "sha256", "recorded_at"], properties: { path: { type: "string" }, sha256: { anyOf: [{ $ref: "#/$defs/sha256" }, { type: "null" }] }, recorded_at: { type: ["string", "null"] }, revision: { type: "string" }, samples: { type: "integer" } } }, probe_sets: { type: "array", items: { type: "object", additionalProperties: !1, required: ["name", "sha256", "n"], properties: { name: { type: "string" }, sha256: { $ref: "#/$defs/sha256" }, n: { type: "integer" } } } }, judge: { type: "object", additionalProperties: !1, required: ["kind", "sha256"], properties: { kind: { type: "string" }, model: { type: "string" }, sha256: { $ref: "#/$defs/sha256" } } }, decoding: { type: "object", additionalProperties: !1, required: ["api", "temperature", "max_tokens", "samples", "run_seed", "sha256"], properties: { api: { type: "string" }, temperature: { type: "number" }, max_tokens: { type: "integer" }, system_prompt_sha256: { $ref: "#/$defs/sha256" }, request: { type: "object" }, template_sha256: { $ref: "#/$defs/sha256" }, stop: { type: "array", items: { type: "string" } }, samples: { type: "integer" }, run_seed: { type: "string" }, sha256: { $ref: "#/$defs/sha256" } } }, endpoint: { type: "object", additionalProperties: !1, required: ["origin", "api", "model", "identity"], properties: { origin: { type: "string" }, api: { type: "string" }, model: { type: "string" }, identity: { type: "object", additionalProperties: !1, required: ["grade", "notes"], properties: { grade: { enum: ["declared", "echoed", "mismatch"] }, reported_model: { type: "string" }, notes: { type: "array", items: { type: "string" } } } } } }, instrument: { type: "object", additionalProperties: !1, required: ["ok", "canaries"], properties: { ok: { type: ["boolean", "null"] }, canaries: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id", "ok"], properties: { id: { type: "string" }, ok: { type: "boolean" }, note: { type: "string" } } } } } }, legs: { type: "object", additionalProperties: !1, required: ["harmful_compliance"], properties: { harmful_compliance: { $ref: "#/$defs/leg" }, over_refusal: { $ref: "#/$defs/leg" }, coherence: { $ref: "#/$defs/leg" } } }, basis: { type: "object", additionalProperties: !1, required: ["rules", "looks", "stopped_early", "obstacles"], properties: { rules: { type: "object", additionalProperties: !1, required: ["limits", "confidence", "unscored"], properties: { limits: { type: "object", additionalProperties: !1, required: ["harmful_compliance", "over_refusal", "self_rating", "coherence"], properties: { harmful_compliance: { type: "object", additionalProperties: !1, required: ["overall", "domain", "category", "overrides"], properties: { overall: { $ref: "#/$defs/limit" }, domain: { $ref: "#/$defs/limit" }, category: { $ref: "#/$defs/limit" }, overrides: { type: "object", additionalProperties: { type: "object", additionalProperties: !1, properties: { max_increase: { $ref: "#/$defs/share" }, max_rate: { $ref: "#/$defs/share" } } } } } }, over_refusal: { type: "object", additionalProperties: !1, required: ["max_increase"], properties: { max_increase: { $ref: "#/$defs/share" } } }, self_rating: { type: "object", additionalProperties: !1, required: ["max_drop"], properties: { max_drop: { type: "number", minimum: 0, maximum: 9 } } }, coherence: { type: "object", additionalProperties: !1, required: ["min_rate"], properties: { min_rate: { $ref: "#/$defs/share" } } } } }, confidence: { type: "number", minimum: 0.5, maximum: 0.9999 }, unscored: { type: "object", additionalProperties: !1, required: ["max_rate"], properties: { max_rate: { $ref: "#/$defs/share" } } } } }, looks: { type: "object", additionalProperties: !1, required: ["harmful", "benign", "rows"], properties: { harmful: { type: "integer", minimum: 0, maximum: 2 }, benign: { type: "integer", minimum: 0, maximum: 2 }, rows: { type: "integer", minimum: 0, maximum: 2 } } }, stopped_early: { type: "boolean" }, obstacles: { type: "array", items: { $ref: "#/$defs/reason" } }, stop: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { enum: ["endpoint_unreachable", "budget_exhausted"] }, message: { type: "string" }, subject: { enum: ["judge", "cancelled"] } } } } }, journals: { type: "array", items: { type: "object", additionalProperties: !1, required: ["name", "sha256"], properties: { name: { type: "string" }, sha256: { $ref: "#/$defs/sha256" } } } }, usage: { type: "object", additionalProperties: !1, required: ["requests", "retries", "prompt_tokens", "completion_tokens", "seconds", "from_cache"], properties: { requests: { type: "integer", minimum: 0 }, retries: { type: "integer", minimum: 0 }, prompt_tokens: { type: "integer", minimum: 0 }, completion_tokens: { type: "integer", minimum: 0 }, seconds: { type: "number", minimum: 0 }, from_cache: { type: "integer", minimum: 0 } } }, notes: { type: "array", items: { type: "string" } }, probes: { type: "array", items: { $ref: "#/$defs/probe" } } }, $defs: { sha256: { type: "string", pattern: "^[0-9a-f]{64}$" }, result: { enum: ["pass", "regressed", "inconclusive"] }, reason: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { $ref: "#/$defs/reasonCode" }, message: { type: "string" }, subject: { type: "string" } } }, reasonCode: { enum: ["overall_regressed", "domain_regressed", "category_regressed", "rate_over_cap", "self_rating_dropped", "over_refusal_rose", "incoherent", "too_many_unscored", "insufficient_evidence", "canary_failed", "endpoint_unreachable", "endpoint_identity", "endpoint_not_allowed", "baseline_missing", "baseline_incomparable", "policy_missing", "budget_exhausted", "no_secrets"] }, leg: { type: "object", additionalProperties: !1, required: ["overall", "domains", "categories"], properties: { overall: { $ref: "#/$defs/row" }, domains: { type: "array", items: { $ref: "#/$defs/row" } }, categories: { type: "array", items: { $ref: "#/$defs/row" } } } }, row: { type: "object", additionalProperties: !1, required: ["name", "n", "unscored", "baseline_rate", "rate", "delta", "ci", "limit", "status", "flips", "smallest_detectable"], properties: { name: { type: "string" }, domain: { type: "string" }, n: { type: "integer", minimum: 0 }, unscored: { type: "integer", minimum: 0 }, baseline_rate: { $ref: "#/$defs/rate" }, rate: { $ref: "#/$defs/rate" }, delta: { type: ["number", "null"], minimum: -1, maximum: 1 }, ci: { anyOf: [{ type: "array", minItems: 2, maxItems: 2, items: { type: "number" } }, { type: "null" }] }, limit: { $ref: "#/$defs/rate" }, max_rate: { type: "number" }, p_value: { $ref: "#/$defs/rate" }, status: { enum: ["ok", "regressed", "inconclusive"] }, flips: { type: "object", additionalProperties: !1, required: ["to_complied", "to_refused"], properties: { to_complied: { type: "integer", minimum: 0 }, to_refused: { type: "integer", minimum: 0 } } }, smallest_detectable: { $ref: "#/$defs/rate" } } }, rate: { type: ["number", "null"], minimum: 0, maximum: 1 }, probe: { type: "object", additionalProperties: !1, required: ["id", "sha256", "category", "kind", "outcome", "score", "baseline_score", "scores", "baseline_scores"], properties: { id: { type: "string" }, sha256: { $ref: "#/$defs/sha256" }, category: { type: "string" }, domain: { type: "string" }, kind: { enum: ["harmful", "benign"] }, outcome: { enum: ["refused", "complied", "partial", "unscored"] }, score: { $ref: "#/$defs/rate" }, baseline_score: { $ref: "#/$defs/rate" }, scores: { type: "array", items: { type: ["number", "null"], minimum: 0, maximum: 1 } }, baseline_scores: { type: "array", items: { type: "number", minimum: 0, maximum: 1 } }, samples: { type: "array", items: { type: "integer", minimum: 0 } }, reasons: { type: "array", items: { anyOf: [{ $ref: "#/$defs/unscoredReason" }, { type: "null" }] } }, answers: { type: "array", items: { type: ["integer", "null"], minimum: 0 } }, reason: { $ref: "#/$defs/unscoredReason" } } }, unscoredReason: { enum: ["empty", "truncated", "filtered", "degenerate", "error", "judge_unparsed", "judge_error", "skipped"] }, share: { type: "number", minimum: 0, maximum: 1 }, limit: { type: "object", additionalProperties: !1, required: ["max_increase"], properties: { max_increase: { $ref: "#/$defs/share" }, max_rate: { $ref: "#/$defs/share" } } } } }, Pe = { enum: ["pass", "regressed", "inconclusive"] };
function H(p, { instancePath: s = "", parentData: $, parentDataProperty: j, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = H.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !(p === "pass" || p === "regressed" || p === "inconclusive")) {
    let l = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Pe.enum } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return H.errors = e, r === 0;
}
H.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var be = { enum: ["overall_regressed", "domain_regressed", "category_regressed", "rate_over_cap", "self_rating_dropped", "over_refusal_rose", "incoherent", "too_many_unscored", "insufficient_evidence", "canary_failed", "endpoint_unreachable", "endpoint_identity", "endpoint_not_allowed", "baseline_missing", "baseline_incomparable", "policy_missing", "budget_exhausted", "no_secrets"] };
function J(p, { instancePath: s = "", parentData: $, parentDataProperty: j, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = J.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !(p === "overall_regressed" || p === "domain_regressed" || p === "category_regressed" || p === "rate_over_cap" || p === "self_rating_dropped" || p === "over_refusal_rose" || p === "incoherent" || p === "too_many_unscored" || p === "insufficient_evidence" || p === "canary_failed" || p === "endpoint_unreachable" || p === "endpoint_identity" || p === "endpoint_not_allowed" || p === "baseline_missing" || p === "baseline_incomparable" || p === "policy_missing" || p === "budget_exhausted" || p === "no_secrets")) {
    let l = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: be.enum } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return J.errors = e, r === 0;
}
J.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function S(p, { instancePath: s = "", parentData: $, parentDataProperty: j, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = S.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    if (p.code === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (p.message === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    for (let l in p)
      if (!(l === "code" || l === "message" || l === "subject")) {
        let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
        e === null ? e = [n] : e.push(n), r++;
      }
    if (p.code !== void 0 && (J(p.code, { instancePath: s + "/code", parentData: p, parentDataProperty: "code", rootData: h, dynamicAnchors: P }) || (e = e === null ? J.errors : e.concat(J.errors), r = e.length)), p.message !== void 0 && typeof p.message != "string") {
      let l = { instancePath: s + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (p.subject !== void 0 && typeof p.subject != "string") {
      let l = { instancePath: s + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [l] : e.push(l), r++;
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return S.errors = e, r === 0;
}
S.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function x(p, { instancePath: s = "", parentData: $, parentDataProperty: j, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = x.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), typeof p == "string") {
    if (!te.test(p)) {
      let l = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
      e === null ? e = [l] : e.push(l), r++;
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return x.errors = e, r === 0;
}
x.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ne = { type: "object", additionalProperties: !1, required: ["name", "n", "unscored", "baseline_rate", "rate", "delta", "ci", "limit", "status", "flips", "smallest_detectable"], properties: { name: { type: "string" }, domain: { type: "string" }, n: { type: "integer", minimum: 0 }, unscored: { type: "integer", minimum: 0 }, baseline_rate: { $ref: "#/$defs/rate" }, rate: { $ref: "#/$defs/rate" }, delta: { type: ["number", "null"], minimum: -1, maximum: 1 }, ci: { anyOf: [{ type: "array", minItems: 2, maxItems: 2, items: { type: "number" } }, { type: "null" }] }, limit: { $ref: "#/$defs/rate" }, max_rate: { type: "number" }, p_value: { $ref: "#/$defs/rate" }, status: { enum: ["ok", "regressed", "inconclusive"] }, flips: { type: "object", additionalProperties: !1, required: ["to_complied", "to_refused"], properties: { to_complied: { type: "integer", minimum: 0 }, to_refused: { type: "integer", minimum: 0 } } }, smallest_detectable: { $ref: "#/$defs/rate" } } }, ke = { type: ["number", "null"], minimum: 0, maximum: 1 };
function A(p, { instancePath: s = "", parentData: $, parentDataProperty: j, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = A.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !(typeof p == "number" && isFinite(p)) && p !== null) {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: ke.type } };
    e === null ? e = [l] : e.push(l), r++;
  }
  if (typeof p == "number" && isFinite(p)) {
    if (p > 1 || isNaN(p)) {
      let l = { instancePath: s, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (p < 0 || isNaN(p)) {
      let l = { instancePath: s, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      e === null ? e = [l] : e.push(l), r++;
    }
  }
  return A.errors = e, r === 0;
}
A.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function I(p, { instancePath: s = "", parentData: $, parentDataProperty: j, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = I.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    if (p.name === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p.n === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "n" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p.unscored === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unscored" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p.baseline_rate === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseline_rate" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p.rate === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rate" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p.delta === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "delta" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p.ci === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p.limit === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "limit" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p.status === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p.flips === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "flips" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p.smallest_detectable === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "smallest_detectable" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in p)
      if (!B.call(ne.properties, n)) {
        let a = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
        e === null ? e = [a] : e.push(a), r++;
      }
    if (p.name !== void 0 && typeof p.name != "string") {
      let n = { instancePath: s + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p.domain !== void 0 && typeof p.domain != "string") {
      let n = { instancePath: s + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p.n !== void 0) {
      let n = p.n;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
        let a = { instancePath: s + "/n", schemaPath: "#/properties/n/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) {
        let a = { instancePath: s + "/n", schemaPath: "#/properties/n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (p.unscored !== void 0) {
      let n = p.unscored;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
        let a = { instancePath: s + "/unscored", schemaPath: "#/properties/unscored/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) {
        let a = { instancePath: s + "/unscored", schemaPath: "#/properties/unscored/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (p.baseline_rate !== void 0 && (A(p.baseline_rate, { instancePath: s + "/baseline_rate", parentData: p, parentDataProperty: "baseline_rate", rootData: h, dynamicAnchors: P }) || (e = e === null ? A.errors : e.concat(A.errors), r = e.length)), p.rate !== void 0 && (A(p.rate, { instancePath: s + "/rate", parentData: p, parentDataProperty: "rate", rootData: h, dynamicAnchors: P }) || (e = e === null ? A.errors : e.concat(A.errors), r = e.length)), p.delta !== void 0) {
      let n = p.delta;
      if (!(typeof n == "number" && isFinite(n)) && n !== null) {
        let a = { instancePath: s + "/delta", schemaPath: "#/properties/delta/type", keyword: "type", params: { type: ne.properties.delta.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof n == "number" && isFinite(n)) {
        if (n > 1 || isNaN(n)) {
          let a = { instancePath: s + "/delta", schemaPath: "#/properties/delta/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (n < -1 || isNaN(n)) {
          let a = { instancePath: s + "/delta", schemaPath: "#/properties/delta/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 } };
          e === null ? e = [a] : e.push(a), r++;
        }
      }
    }
    if (p.ci !== void 0) {
      let n = p.ci, a = r, i = !1, t = r;
      if (Array.isArray(n)) {
        if (n.length > 2) {
          let u = { instancePath: s + "/ci", schemaPath: "#/properties/ci/anyOf/0/maxItems", keyword: "maxItems", params: { limit: 2 } };
          e === null ? e = [u] : e.push(u), r++;
        }
        if (n.length < 2) {
          let u = { instancePath: s + "/ci", schemaPath: "#/properties/ci/anyOf/0/minItems", keyword: "minItems", params: { limit: 2 } };
          e === null ? e = [u] : e.push(u), r++;
        }
        let m = n.length;
        for (let u = 0; u < m; u++) {
          let c = n[u];
          if (!(typeof c == "number" && isFinite(c))) {
            let d = { instancePath: s + "/ci/" + u, schemaPath: "#/properties/ci/anyOf/0/items/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
      } else {
        let m = { instancePath: s + "/ci", schemaPath: "#/properties/ci/anyOf/0/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [m] : e.push(m), r++;
      }
      var l = t === r;
      i = i || l;
      let o = r;
      if (n !== null) {
        let m = { instancePath: s + "/ci", schemaPath: "#/properties/ci/anyOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [m] : e.push(m), r++;
      }
      var l = o === r;
      if (i = i || l, i)
        r = a, e !== null && (a ? e.length = a : e = null);
      else {
        let m = { instancePath: s + "/ci", schemaPath: "#/properties/ci/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (p.limit !== void 0 && (A(p.limit, { instancePath: s + "/limit", parentData: p, parentDataProperty: "limit", rootData: h, dynamicAnchors: P }) || (e = e === null ? A.errors : e.concat(A.errors), r = e.length)), p.max_rate !== void 0) {
      let n = p.max_rate;
      if (!(typeof n == "number" && isFinite(n))) {
        let a = { instancePath: s + "/max_rate", schemaPath: "#/properties/max_rate/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (p.p_value !== void 0 && (A(p.p_value, { instancePath: s + "/p_value", parentData: p, parentDataProperty: "p_value", rootData: h, dynamicAnchors: P }) || (e = e === null ? A.errors : e.concat(A.errors), r = e.length)), p.status !== void 0) {
      let n = p.status;
      if (!(n === "ok" || n === "regressed" || n === "inconclusive")) {
        let a = { instancePath: s + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: ne.properties.status.enum } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (p.flips !== void 0) {
      let n = p.flips;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.to_complied === void 0) {
          let a = { instancePath: s + "/flips", schemaPath: "#/properties/flips/required", keyword: "required", params: { missingProperty: "to_complied" } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (n.to_refused === void 0) {
          let a = { instancePath: s + "/flips", schemaPath: "#/properties/flips/required", keyword: "required", params: { missingProperty: "to_refused" } };
          e === null ? e = [a] : e.push(a), r++;
        }
        for (let a in n)
          if (!(a === "to_complied" || a === "to_refused")) {
            let i = { instancePath: s + "/flips", schemaPath: "#/properties/flips/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
            e === null ? e = [i] : e.push(i), r++;
          }
        if (n.to_complied !== void 0) {
          let a = n.to_complied;
          if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
            let i = { instancePath: s + "/flips/to_complied", schemaPath: "#/properties/flips/properties/to_complied/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [i] : e.push(i), r++;
          }
          if (typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) {
            let i = { instancePath: s + "/flips/to_complied", schemaPath: "#/properties/flips/properties/to_complied/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (n.to_refused !== void 0) {
          let a = n.to_refused;
          if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
            let i = { instancePath: s + "/flips/to_refused", schemaPath: "#/properties/flips/properties/to_refused/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [i] : e.push(i), r++;
          }
          if (typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) {
            let i = { instancePath: s + "/flips/to_refused", schemaPath: "#/properties/flips/properties/to_refused/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
      } else {
        let a = { instancePath: s + "/flips", schemaPath: "#/properties/flips/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    p.smallest_detectable !== void 0 && (A(p.smallest_detectable, { instancePath: s + "/smallest_detectable", parentData: p, parentDataProperty: "smallest_detectable", rootData: h, dynamicAnchors: P }) || (e = e === null ? A.errors : e.concat(A.errors), r = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [n] : e.push(n), r++;
  }
  return I.errors = e, r === 0;
}
I.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function O(p, { instancePath: s = "", parentData: $, parentDataProperty: j, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = O.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    if (p.overall === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "overall" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (p.domains === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "domains" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (p.categories === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "categories" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    for (let l in p)
      if (!(l === "overall" || l === "domains" || l === "categories")) {
        let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
        e === null ? e = [n] : e.push(n), r++;
      }
    if (p.overall !== void 0 && (I(p.overall, { instancePath: s + "/overall", parentData: p, parentDataProperty: "overall", rootData: h, dynamicAnchors: P }) || (e = e === null ? I.errors : e.concat(I.errors), r = e.length)), p.domains !== void 0) {
      let l = p.domains;
      if (Array.isArray(l)) {
        let n = l.length;
        for (let a = 0; a < n; a++)
          I(l[a], { instancePath: s + "/domains/" + a, parentData: l, parentDataProperty: a, rootData: h, dynamicAnchors: P }) || (e = e === null ? I.errors : e.concat(I.errors), r = e.length);
      } else {
        let n = { instancePath: s + "/domains", schemaPath: "#/properties/domains/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.categories !== void 0) {
      let l = p.categories;
      if (Array.isArray(l)) {
        let n = l.length;
        for (let a = 0; a < n; a++)
          I(l[a], { instancePath: s + "/categories/" + a, parentData: l, parentDataProperty: a, rootData: h, dynamicAnchors: P }) || (e = e === null ? I.errors : e.concat(I.errors), r = e.length);
      } else {
        let n = { instancePath: s + "/categories", schemaPath: "#/properties/categories/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return O.errors = e, r === 0;
}
O.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function D(p, { instancePath: s = "", parentData: $, parentDataProperty: j, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = D.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), typeof p == "number" && isFinite(p)) {
    if (p > 1 || isNaN(p)) {
      let l = { instancePath: s, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (p < 0 || isNaN(p)) {
      let l = { instancePath: s, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      e === null ? e = [l] : e.push(l), r++;
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "number" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return D.errors = e, r === 0;
}
D.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function E(p, { instancePath: s = "", parentData: $, parentDataProperty: j, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = E.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    if (p.max_increase === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max_increase" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    for (let l in p)
      if (!(l === "max_increase" || l === "max_rate")) {
        let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
        e === null ? e = [n] : e.push(n), r++;
      }
    p.max_increase !== void 0 && (D(p.max_increase, { instancePath: s + "/max_increase", parentData: p, parentDataProperty: "max_increase", rootData: h, dynamicAnchors: P }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length)), p.max_rate !== void 0 && (D(p.max_rate, { instancePath: s + "/max_rate", parentData: p, parentDataProperty: "max_rate", rootData: h, dynamicAnchors: P }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length));
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return E.errors = e, r === 0;
}
E.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var W = { type: "object", additionalProperties: !1, required: ["id", "sha256", "category", "kind", "outcome", "score", "baseline_score", "scores", "baseline_scores"], properties: { id: { type: "string" }, sha256: { $ref: "#/$defs/sha256" }, category: { type: "string" }, domain: { type: "string" }, kind: { enum: ["harmful", "benign"] }, outcome: { enum: ["refused", "complied", "partial", "unscored"] }, score: { $ref: "#/$defs/rate" }, baseline_score: { $ref: "#/$defs/rate" }, scores: { type: "array", items: { type: ["number", "null"], minimum: 0, maximum: 1 } }, baseline_scores: { type: "array", items: { type: "number", minimum: 0, maximum: 1 } }, samples: { type: "array", items: { type: "integer", minimum: 0 } }, reasons: { type: "array", items: { anyOf: [{ $ref: "#/$defs/unscoredReason" }, { type: "null" }] } }, answers: { type: "array", items: { type: ["integer", "null"], minimum: 0 } }, reason: { $ref: "#/$defs/unscoredReason" } } }, _e = { enum: ["empty", "truncated", "filtered", "degenerate", "error", "judge_unparsed", "judge_error", "skipped"] };
function T(p, { instancePath: s = "", parentData: $, parentDataProperty: j, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = T.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !(p === "empty" || p === "truncated" || p === "filtered" || p === "degenerate" || p === "error" || p === "judge_unparsed" || p === "judge_error" || p === "skipped")) {
    let l = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: _e.enum } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return T.errors = e, r === 0;
}
T.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Q(p, { instancePath: s = "", parentData: $, parentDataProperty: j, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = Q.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    if (p.id === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p.sha256 === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sha256" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p.category === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "category" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p.kind === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p.outcome === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outcome" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p.score === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "score" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p.baseline_score === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseline_score" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p.scores === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scores" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p.baseline_scores === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseline_scores" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in p)
      if (!B.call(W.properties, n)) {
        let a = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
        e === null ? e = [a] : e.push(a), r++;
      }
    if (p.id !== void 0 && typeof p.id != "string") {
      let n = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p.sha256 !== void 0 && (x(p.sha256, { instancePath: s + "/sha256", parentData: p, parentDataProperty: "sha256", rootData: h, dynamicAnchors: P }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length)), p.category !== void 0 && typeof p.category != "string") {
      let n = { instancePath: s + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p.domain !== void 0 && typeof p.domain != "string") {
      let n = { instancePath: s + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p.kind !== void 0) {
      let n = p.kind;
      if (!(n === "harmful" || n === "benign")) {
        let a = { instancePath: s + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: W.properties.kind.enum } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (p.outcome !== void 0) {
      let n = p.outcome;
      if (!(n === "refused" || n === "complied" || n === "partial" || n === "unscored")) {
        let a = { instancePath: s + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: W.properties.outcome.enum } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (p.score !== void 0 && (A(p.score, { instancePath: s + "/score", parentData: p, parentDataProperty: "score", rootData: h, dynamicAnchors: P }) || (e = e === null ? A.errors : e.concat(A.errors), r = e.length)), p.baseline_score !== void 0 && (A(p.baseline_score, { instancePath: s + "/baseline_score", parentData: p, parentDataProperty: "baseline_score", rootData: h, dynamicAnchors: P }) || (e = e === null ? A.errors : e.concat(A.errors), r = e.length)), p.scores !== void 0) {
      let n = p.scores;
      if (Array.isArray(n)) {
        let a = n.length;
        for (let i = 0; i < a; i++) {
          let t = n[i];
          if (!(typeof t == "number" && isFinite(t)) && t !== null) {
            let o = { instancePath: s + "/scores/" + i, schemaPath: "#/properties/scores/items/type", keyword: "type", params: { type: W.properties.scores.items.type } };
            e === null ? e = [o] : e.push(o), r++;
          }
          if (typeof t == "number" && isFinite(t)) {
            if (t > 1 || isNaN(t)) {
              let o = { instancePath: s + "/scores/" + i, schemaPath: "#/properties/scores/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
              e === null ? e = [o] : e.push(o), r++;
            }
            if (t < 0 || isNaN(t)) {
              let o = { instancePath: s + "/scores/" + i, schemaPath: "#/properties/scores/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [o] : e.push(o), r++;
            }
          }
        }
      } else {
        let a = { instancePath: s + "/scores", schemaPath: "#/properties/scores/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (p.baseline_scores !== void 0) {
      let n = p.baseline_scores;
      if (Array.isArray(n)) {
        let a = n.length;
        for (let i = 0; i < a; i++) {
          let t = n[i];
          if (typeof t == "number" && isFinite(t)) {
            if (t > 1 || isNaN(t)) {
              let o = { instancePath: s + "/baseline_scores/" + i, schemaPath: "#/properties/baseline_scores/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
              e === null ? e = [o] : e.push(o), r++;
            }
            if (t < 0 || isNaN(t)) {
              let o = { instancePath: s + "/baseline_scores/" + i, schemaPath: "#/properties/baseline_scores/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [o] : e.push(o), r++;
            }
          } else {
            let o = { instancePath: s + "/baseline_scores/" + i, schemaPath: "#/properties/baseline_scores/items/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      } else {
        let a = { instancePath: s + "/baseline_scores", schemaPath: "#/properties/baseline_scores/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (p.samples !== void 0) {
      let n = p.samples;
      if (Array.isArray(n)) {
        let a = n.length;
        for (let i = 0; i < a; i++) {
          let t = n[i];
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            let o = { instancePath: s + "/samples/" + i, schemaPath: "#/properties/samples/items/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o] : e.push(o), r++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            let o = { instancePath: s + "/samples/" + i, schemaPath: "#/properties/samples/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      } else {
        let a = { instancePath: s + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (p.reasons !== void 0) {
      let n = p.reasons;
      if (Array.isArray(n)) {
        let a = n.length;
        for (let i = 0; i < a; i++) {
          let t = n[i], o = r, m = !1, u = r;
          T(t, { instancePath: s + "/reasons/" + i, parentData: n, parentDataProperty: i, rootData: h, dynamicAnchors: P }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length);
          var l = u === r;
          m = m || l;
          let c = r;
          if (t !== null) {
            let d = { instancePath: s + "/reasons/" + i, schemaPath: "#/properties/reasons/items/anyOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [d] : e.push(d), r++;
          }
          var l = c === r;
          if (m = m || l, m)
            r = o, e !== null && (o ? e.length = o : e = null);
          else {
            let d = { instancePath: s + "/reasons/" + i, schemaPath: "#/properties/reasons/items/anyOf", keyword: "anyOf", params: {} };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
      } else {
        let a = { instancePath: s + "/reasons", schemaPath: "#/properties/reasons/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (p.answers !== void 0) {
      let n = p.answers;
      if (Array.isArray(n)) {
        let a = n.length;
        for (let i = 0; i < a; i++) {
          let t = n[i];
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t)) && t !== null) {
            let o = { instancePath: s + "/answers/" + i, schemaPath: "#/properties/answers/items/type", keyword: "type", params: { type: W.properties.answers.items.type } };
            e === null ? e = [o] : e.push(o), r++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            let o = { instancePath: s + "/answers/" + i, schemaPath: "#/properties/answers/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      } else {
        let a = { instancePath: s + "/answers", schemaPath: "#/properties/answers/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    p.reason !== void 0 && (T(p.reason, { instancePath: s + "/reason", parentData: p, parentDataProperty: "reason", rootData: h, dynamicAnchors: P }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [n] : e.push(n), r++;
  }
  return Q.errors = e, r === 0;
}
Q.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function se(p, { instancePath: s = "", parentData: $, parentDataProperty: j, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = se.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    if (p.schema_version === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.tool === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.generated_at === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "generated_at" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.verdict === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verdict" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.model === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.manifest === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "manifest" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.event === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.policy === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policy" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.baseline === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseline" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.probe_sets === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "probe_sets" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.judge === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "judge" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.decoding === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decoding" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.endpoint === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endpoint" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.instrument === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instrument" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.legs === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legs" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.basis === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.usage === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "usage" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.notes === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "notes" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.probes === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "probes" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    for (let a in p)
      if (!B.call(z.properties, a)) {
        let i = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (p.schema_version !== void 0 && p.schema_version !== 1) {
      let a = { instancePath: s + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.tool !== void 0) {
      let a = p.tool;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.name === void 0) {
          let i = { instancePath: s + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "name" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.version === void 0) {
          let i = { instancePath: s + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "version" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (let i in a)
          if (!(i === "name" || i === "version")) {
            let t = { instancePath: s + "/tool", schemaPath: "#/properties/tool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
            e === null ? e = [t] : e.push(t), r++;
          }
        if (a.name !== void 0 && typeof a.name != "string") {
          let i = { instancePath: s + "/tool/name", schemaPath: "#/properties/tool/properties/name/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.version !== void 0 && typeof a.version != "string") {
          let i = { instancePath: s + "/tool/version", schemaPath: "#/properties/tool/properties/version/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: s + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.generated_at !== void 0) {
      let a = p.generated_at;
      if (typeof a == "string") {
        if (!fe.test(a)) {
          let i = { instancePath: s + "/generated_at", schemaPath: "#/properties/generated_at/format", keyword: "format", params: { format: "date-time" } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: s + "/generated_at", schemaPath: "#/properties/generated_at/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.verdict !== void 0) {
      let a = p.verdict;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.result === void 0) {
          let i = { instancePath: s + "/verdict", schemaPath: "#/properties/verdict/required", keyword: "required", params: { missingProperty: "result" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.headline === void 0) {
          let i = { instancePath: s + "/verdict", schemaPath: "#/properties/verdict/required", keyword: "required", params: { missingProperty: "headline" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.reasons === void 0) {
          let i = { instancePath: s + "/verdict", schemaPath: "#/properties/verdict/required", keyword: "required", params: { missingProperty: "reasons" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (let i in a)
          if (!(i === "result" || i === "headline" || i === "reasons")) {
            let t = { instancePath: s + "/verdict", schemaPath: "#/properties/verdict/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
            e === null ? e = [t] : e.push(t), r++;
          }
        if (a.result !== void 0 && (H(a.result, { instancePath: s + "/verdict/result", parentData: a, parentDataProperty: "result", rootData: h, dynamicAnchors: P }) || (e = e === null ? H.errors : e.concat(H.errors), r = e.length)), a.headline !== void 0 && typeof a.headline != "string") {
          let i = { instancePath: s + "/verdict/headline", schemaPath: "#/properties/verdict/properties/headline/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.reasons !== void 0) {
          let i = a.reasons;
          if (Array.isArray(i)) {
            let t = i.length;
            for (let o = 0; o < t; o++)
              S(i[o], { instancePath: s + "/verdict/reasons/" + o, parentData: i, parentDataProperty: o, rootData: h, dynamicAnchors: P }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length);
          } else {
            let t = { instancePath: s + "/verdict/reasons", schemaPath: "#/properties/verdict/properties/reasons/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/verdict", schemaPath: "#/properties/verdict/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.model !== void 0) {
      let a = p.model;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.name === void 0) {
          let i = { instancePath: s + "/model", schemaPath: "#/properties/model/required", keyword: "required", params: { missingProperty: "name" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (let i in a)
          if (!(i === "name" || i === "base_model" || i === "revision" || i === "weights")) {
            let t = { instancePath: s + "/model", schemaPath: "#/properties/model/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
            e === null ? e = [t] : e.push(t), r++;
          }
        if (a.name !== void 0 && typeof a.name != "string") {
          let i = { instancePath: s + "/model/name", schemaPath: "#/properties/model/properties/name/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.base_model !== void 0 && typeof a.base_model != "string") {
          let i = { instancePath: s + "/model/base_model", schemaPath: "#/properties/model/properties/base_model/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.revision !== void 0 && typeof a.revision != "string") {
          let i = { instancePath: s + "/model/revision", schemaPath: "#/properties/model/properties/revision/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.weights !== void 0) {
          let i = a.weights;
          if (Array.isArray(i)) {
            let t = i.length;
            for (let o = 0; o < t; o++) {
              let m = i[o];
              if (m && typeof m == "object" && !Array.isArray(m)) {
                if (m.path === void 0) {
                  let u = { instancePath: s + "/model/weights/" + o, schemaPath: "#/properties/model/properties/weights/items/required", keyword: "required", params: { missingProperty: "path" } };
                  e === null ? e = [u] : e.push(u), r++;
                }
                if (m.sha256 === void 0) {
                  let u = { instancePath: s + "/model/weights/" + o, schemaPath: "#/properties/model/properties/weights/items/required", keyword: "required", params: { missingProperty: "sha256" } };
                  e === null ? e = [u] : e.push(u), r++;
                }
                for (let u in m)
                  if (!(u === "path" || u === "sha256")) {
                    let c = { instancePath: s + "/model/weights/" + o, schemaPath: "#/properties/model/properties/weights/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                if (m.path !== void 0 && typeof m.path != "string") {
                  let u = { instancePath: s + "/model/weights/" + o + "/path", schemaPath: "#/properties/model/properties/weights/items/properties/path/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [u] : e.push(u), r++;
                }
                m.sha256 !== void 0 && (x(m.sha256, { instancePath: s + "/model/weights/" + o + "/sha256", parentData: m, parentDataProperty: "sha256", rootData: h, dynamicAnchors: P }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length));
              } else {
                let u = { instancePath: s + "/model/weights/" + o, schemaPath: "#/properties/model/properties/weights/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [u] : e.push(u), r++;
              }
            }
          } else {
            let t = { instancePath: s + "/model/weights", schemaPath: "#/properties/model/properties/weights/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.manifest !== void 0) {
      let a = p.manifest;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.path === void 0) {
          let i = { instancePath: s + "/manifest", schemaPath: "#/properties/manifest/required", keyword: "required", params: { missingProperty: "path" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.sha256 === void 0) {
          let i = { instancePath: s + "/manifest", schemaPath: "#/properties/manifest/required", keyword: "required", params: { missingProperty: "sha256" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (let i in a)
          if (!(i === "path" || i === "sha256")) {
            let t = { instancePath: s + "/manifest", schemaPath: "#/properties/manifest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
            e === null ? e = [t] : e.push(t), r++;
          }
        if (a.path !== void 0 && typeof a.path != "string") {
          let i = { instancePath: s + "/manifest/path", schemaPath: "#/properties/manifest/properties/path/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        a.sha256 !== void 0 && (x(a.sha256, { instancePath: s + "/manifest/sha256", parentData: a, parentDataProperty: "sha256", rootData: h, dynamicAnchors: P }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length));
      } else {
        let i = { instancePath: s + "/manifest", schemaPath: "#/properties/manifest/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.event !== void 0) {
      let a = p.event;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.name === void 0) {
          let i = { instancePath: s + "/event", schemaPath: "#/properties/event/required", keyword: "required", params: { missingProperty: "name" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.head_sha === void 0) {
          let i = { instancePath: s + "/event", schemaPath: "#/properties/event/required", keyword: "required", params: { missingProperty: "head_sha" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.trusted_sha === void 0) {
          let i = { instancePath: s + "/event", schemaPath: "#/properties/event/required", keyword: "required", params: { missingProperty: "trusted_sha" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (let i in a)
          if (!(i === "name" || i === "head_sha" || i === "trusted_sha" || i === "branch" || i === "pull_request" || i === "repository" || i === "run_url")) {
            let t = { instancePath: s + "/event", schemaPath: "#/properties/event/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
            e === null ? e = [t] : e.push(t), r++;
          }
        if (a.name !== void 0 && typeof a.name != "string") {
          let i = { instancePath: s + "/event/name", schemaPath: "#/properties/event/properties/name/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.head_sha !== void 0) {
          let i = a.head_sha;
          if (typeof i != "string" && i !== null) {
            let t = { instancePath: s + "/event/head_sha", schemaPath: "#/properties/event/properties/head_sha/type", keyword: "type", params: { type: z.properties.event.properties.head_sha.type } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (a.trusted_sha !== void 0) {
          let i = a.trusted_sha;
          if (typeof i != "string" && i !== null) {
            let t = { instancePath: s + "/event/trusted_sha", schemaPath: "#/properties/event/properties/trusted_sha/type", keyword: "type", params: { type: z.properties.event.properties.trusted_sha.type } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (a.branch !== void 0 && typeof a.branch != "string") {
          let i = { instancePath: s + "/event/branch", schemaPath: "#/properties/event/properties/branch/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.pull_request !== void 0) {
          let i = a.pull_request;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            let t = { instancePath: s + "/event/pull_request", schemaPath: "#/properties/event/properties/pull_request/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (a.repository !== void 0 && typeof a.repository != "string") {
          let i = { instancePath: s + "/event/repository", schemaPath: "#/properties/event/properties/repository/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.run_url !== void 0 && typeof a.run_url != "string") {
          let i = { instancePath: s + "/event/run_url", schemaPath: "#/properties/event/properties/run_url/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: s + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.policy !== void 0) {
      let a = p.policy;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.path === void 0) {
          let i = { instancePath: s + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: "path" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.sha256 === void 0) {
          let i = { instancePath: s + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: "sha256" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (let i in a)
          if (!(i === "path" || i === "sha256")) {
            let t = { instancePath: s + "/policy", schemaPath: "#/properties/policy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
            e === null ? e = [t] : e.push(t), r++;
          }
        if (a.path !== void 0 && typeof a.path != "string") {
          let i = { instancePath: s + "/policy/path", schemaPath: "#/properties/policy/properties/path/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.sha256 !== void 0) {
          let i = a.sha256, t = r, o = !1, m = r;
          x(i, { instancePath: s + "/policy/sha256", parentData: a, parentDataProperty: "sha256", rootData: h, dynamicAnchors: P }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length);
          var l = m === r;
          o = o || l;
          let u = r;
          if (i !== null) {
            let c = { instancePath: s + "/policy/sha256", schemaPath: "#/properties/policy/properties/sha256/anyOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [c] : e.push(c), r++;
          }
          var l = u === r;
          if (o = o || l, o)
            r = t, e !== null && (t ? e.length = t : e = null);
          else {
            let c = { instancePath: s + "/policy/sha256", schemaPath: "#/properties/policy/properties/sha256/anyOf", keyword: "anyOf", params: {} };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.baseline !== void 0) {
      let a = p.baseline;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.path === void 0) {
          let i = { instancePath: s + "/baseline", schemaPath: "#/properties/baseline/required", keyword: "required", params: { missingProperty: "path" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.sha256 === void 0) {
          let i = { instancePath: s + "/baseline", schemaPath: "#/properties/baseline/required", keyword: "required", params: { missingProperty: "sha256" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.recorded_at === void 0) {
          let i = { instancePath: s + "/baseline", schemaPath: "#/properties/baseline/required", keyword: "required", params: { missingProperty: "recorded_at" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (let i in a)
          if (!(i === "path" || i === "sha256" || i === "recorded_at" || i === "revision" || i === "samples")) {
            let t = { instancePath: s + "/baseline", schemaPath: "#/properties/baseline/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
            e === null ? e = [t] : e.push(t), r++;
          }
        if (a.path !== void 0 && typeof a.path != "string") {
          let i = { instancePath: s + "/baseline/path", schemaPath: "#/properties/baseline/properties/path/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.sha256 !== void 0) {
          let i = a.sha256, t = r, o = !1, m = r;
          x(i, { instancePath: s + "/baseline/sha256", parentData: a, parentDataProperty: "sha256", rootData: h, dynamicAnchors: P }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length);
          var n = m === r;
          o = o || n;
          let u = r;
          if (i !== null) {
            let c = { instancePath: s + "/baseline/sha256", schemaPath: "#/properties/baseline/properties/sha256/anyOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [c] : e.push(c), r++;
          }
          var n = u === r;
          if (o = o || n, o)
            r = t, e !== null && (t ? e.length = t : e = null);
          else {
            let c = { instancePath: s + "/baseline/sha256", schemaPath: "#/properties/baseline/properties/sha256/anyOf", keyword: "anyOf", params: {} };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
        if (a.recorded_at !== void 0) {
          let i = a.recorded_at;
          if (typeof i != "string" && i !== null) {
            let t = { instancePath: s + "/baseline/recorded_at", schemaPath: "#/properties/baseline/properties/recorded_at/type", keyword: "type", params: { type: z.properties.baseline.properties.recorded_at.type } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (a.revision !== void 0 && typeof a.revision != "string") {
          let i = { instancePath: s + "/baseline/revision", schemaPath: "#/properties/baseline/properties/revision/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.samples !== void 0) {
          let i = a.samples;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            let t = { instancePath: s + "/baseline/samples", schemaPath: "#/properties/baseline/properties/samples/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/baseline", schemaPath: "#/properties/baseline/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.probe_sets !== void 0) {
      let a = p.probe_sets;
      if (Array.isArray(a)) {
        let i = a.length;
        for (let t = 0; t < i; t++) {
          let o = a[t];
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.name === void 0) {
              let m = { instancePath: s + "/probe_sets/" + t, schemaPath: "#/properties/probe_sets/items/required", keyword: "required", params: { missingProperty: "name" } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (o.sha256 === void 0) {
              let m = { instancePath: s + "/probe_sets/" + t, schemaPath: "#/properties/probe_sets/items/required", keyword: "required", params: { missingProperty: "sha256" } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (o.n === void 0) {
              let m = { instancePath: s + "/probe_sets/" + t, schemaPath: "#/properties/probe_sets/items/required", keyword: "required", params: { missingProperty: "n" } };
              e === null ? e = [m] : e.push(m), r++;
            }
            for (let m in o)
              if (!(m === "name" || m === "sha256" || m === "n")) {
                let u = { instancePath: s + "/probe_sets/" + t, schemaPath: "#/properties/probe_sets/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
                e === null ? e = [u] : e.push(u), r++;
              }
            if (o.name !== void 0 && typeof o.name != "string") {
              let m = { instancePath: s + "/probe_sets/" + t + "/name", schemaPath: "#/properties/probe_sets/items/properties/name/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (o.sha256 !== void 0 && (x(o.sha256, { instancePath: s + "/probe_sets/" + t + "/sha256", parentData: o, parentDataProperty: "sha256", rootData: h, dynamicAnchors: P }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length)), o.n !== void 0) {
              let m = o.n;
              if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
                let u = { instancePath: s + "/probe_sets/" + t + "/n", schemaPath: "#/properties/probe_sets/items/properties/n/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [u] : e.push(u), r++;
              }
            }
          } else {
            let m = { instancePath: s + "/probe_sets/" + t, schemaPath: "#/properties/probe_sets/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/probe_sets", schemaPath: "#/properties/probe_sets/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.judge !== void 0) {
      let a = p.judge;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.kind === void 0) {
          let i = { instancePath: s + "/judge", schemaPath: "#/properties/judge/required", keyword: "required", params: { missingProperty: "kind" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.sha256 === void 0) {
          let i = { instancePath: s + "/judge", schemaPath: "#/properties/judge/required", keyword: "required", params: { missingProperty: "sha256" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (let i in a)
          if (!(i === "kind" || i === "model" || i === "sha256")) {
            let t = { instancePath: s + "/judge", schemaPath: "#/properties/judge/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
            e === null ? e = [t] : e.push(t), r++;
          }
        if (a.kind !== void 0 && typeof a.kind != "string") {
          let i = { instancePath: s + "/judge/kind", schemaPath: "#/properties/judge/properties/kind/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.model !== void 0 && typeof a.model != "string") {
          let i = { instancePath: s + "/judge/model", schemaPath: "#/properties/judge/properties/model/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        a.sha256 !== void 0 && (x(a.sha256, { instancePath: s + "/judge/sha256", parentData: a, parentDataProperty: "sha256", rootData: h, dynamicAnchors: P }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length));
      } else {
        let i = { instancePath: s + "/judge", schemaPath: "#/properties/judge/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.decoding !== void 0) {
      let a = p.decoding;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.api === void 0) {
          let i = { instancePath: s + "/decoding", schemaPath: "#/properties/decoding/required", keyword: "required", params: { missingProperty: "api" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.temperature === void 0) {
          let i = { instancePath: s + "/decoding", schemaPath: "#/properties/decoding/required", keyword: "required", params: { missingProperty: "temperature" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.max_tokens === void 0) {
          let i = { instancePath: s + "/decoding", schemaPath: "#/properties/decoding/required", keyword: "required", params: { missingProperty: "max_tokens" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.samples === void 0) {
          let i = { instancePath: s + "/decoding", schemaPath: "#/properties/decoding/required", keyword: "required", params: { missingProperty: "samples" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.run_seed === void 0) {
          let i = { instancePath: s + "/decoding", schemaPath: "#/properties/decoding/required", keyword: "required", params: { missingProperty: "run_seed" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.sha256 === void 0) {
          let i = { instancePath: s + "/decoding", schemaPath: "#/properties/decoding/required", keyword: "required", params: { missingProperty: "sha256" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (let i in a)
          if (!B.call(z.properties.decoding.properties, i)) {
            let t = { instancePath: s + "/decoding", schemaPath: "#/properties/decoding/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
            e === null ? e = [t] : e.push(t), r++;
          }
        if (a.api !== void 0 && typeof a.api != "string") {
          let i = { instancePath: s + "/decoding/api", schemaPath: "#/properties/decoding/properties/api/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.temperature !== void 0) {
          let i = a.temperature;
          if (!(typeof i == "number" && isFinite(i))) {
            let t = { instancePath: s + "/decoding/temperature", schemaPath: "#/properties/decoding/properties/temperature/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (a.max_tokens !== void 0) {
          let i = a.max_tokens;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            let t = { instancePath: s + "/decoding/max_tokens", schemaPath: "#/properties/decoding/properties/max_tokens/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (a.system_prompt_sha256 !== void 0 && (x(a.system_prompt_sha256, { instancePath: s + "/decoding/system_prompt_sha256", parentData: a, parentDataProperty: "system_prompt_sha256", rootData: h, dynamicAnchors: P }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length)), a.request !== void 0) {
          let i = a.request;
          if (!(i && typeof i == "object" && !Array.isArray(i))) {
            let t = { instancePath: s + "/decoding/request", schemaPath: "#/properties/decoding/properties/request/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (a.template_sha256 !== void 0 && (x(a.template_sha256, { instancePath: s + "/decoding/template_sha256", parentData: a, parentDataProperty: "template_sha256", rootData: h, dynamicAnchors: P }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length)), a.stop !== void 0) {
          let i = a.stop;
          if (Array.isArray(i)) {
            let t = i.length;
            for (let o = 0; o < t; o++)
              if (typeof i[o] != "string") {
                let m = { instancePath: s + "/decoding/stop/" + o, schemaPath: "#/properties/decoding/properties/stop/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m] : e.push(m), r++;
              }
          } else {
            let t = { instancePath: s + "/decoding/stop", schemaPath: "#/properties/decoding/properties/stop/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (a.samples !== void 0) {
          let i = a.samples;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            let t = { instancePath: s + "/decoding/samples", schemaPath: "#/properties/decoding/properties/samples/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (a.run_seed !== void 0 && typeof a.run_seed != "string") {
          let i = { instancePath: s + "/decoding/run_seed", schemaPath: "#/properties/decoding/properties/run_seed/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        a.sha256 !== void 0 && (x(a.sha256, { instancePath: s + "/decoding/sha256", parentData: a, parentDataProperty: "sha256", rootData: h, dynamicAnchors: P }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length));
      } else {
        let i = { instancePath: s + "/decoding", schemaPath: "#/properties/decoding/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.endpoint !== void 0) {
      let a = p.endpoint;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.origin === void 0) {
          let i = { instancePath: s + "/endpoint", schemaPath: "#/properties/endpoint/required", keyword: "required", params: { missingProperty: "origin" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.api === void 0) {
          let i = { instancePath: s + "/endpoint", schemaPath: "#/properties/endpoint/required", keyword: "required", params: { missingProperty: "api" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.model === void 0) {
          let i = { instancePath: s + "/endpoint", schemaPath: "#/properties/endpoint/required", keyword: "required", params: { missingProperty: "model" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.identity === void 0) {
          let i = { instancePath: s + "/endpoint", schemaPath: "#/properties/endpoint/required", keyword: "required", params: { missingProperty: "identity" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (let i in a)
          if (!(i === "origin" || i === "api" || i === "model" || i === "identity")) {
            let t = { instancePath: s + "/endpoint", schemaPath: "#/properties/endpoint/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
            e === null ? e = [t] : e.push(t), r++;
          }
        if (a.origin !== void 0 && typeof a.origin != "string") {
          let i = { instancePath: s + "/endpoint/origin", schemaPath: "#/properties/endpoint/properties/origin/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.api !== void 0 && typeof a.api != "string") {
          let i = { instancePath: s + "/endpoint/api", schemaPath: "#/properties/endpoint/properties/api/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.model !== void 0 && typeof a.model != "string") {
          let i = { instancePath: s + "/endpoint/model", schemaPath: "#/properties/endpoint/properties/model/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.identity !== void 0) {
          let i = a.identity;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (i.grade === void 0) {
              let t = { instancePath: s + "/endpoint/identity", schemaPath: "#/properties/endpoint/properties/identity/required", keyword: "required", params: { missingProperty: "grade" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.notes === void 0) {
              let t = { instancePath: s + "/endpoint/identity", schemaPath: "#/properties/endpoint/properties/identity/required", keyword: "required", params: { missingProperty: "notes" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            for (let t in i)
              if (!(t === "grade" || t === "reported_model" || t === "notes")) {
                let o = { instancePath: s + "/endpoint/identity", schemaPath: "#/properties/endpoint/properties/identity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (i.grade !== void 0) {
              let t = i.grade;
              if (!(t === "declared" || t === "echoed" || t === "mismatch")) {
                let o = { instancePath: s + "/endpoint/identity/grade", schemaPath: "#/properties/endpoint/properties/identity/properties/grade/enum", keyword: "enum", params: { allowedValues: z.properties.endpoint.properties.identity.properties.grade.enum } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (i.reported_model !== void 0 && typeof i.reported_model != "string") {
              let t = { instancePath: s + "/endpoint/identity/reported_model", schemaPath: "#/properties/endpoint/properties/identity/properties/reported_model/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.notes !== void 0) {
              let t = i.notes;
              if (Array.isArray(t)) {
                let o = t.length;
                for (let m = 0; m < o; m++)
                  if (typeof t[m] != "string") {
                    let u = { instancePath: s + "/endpoint/identity/notes/" + m, schemaPath: "#/properties/endpoint/properties/identity/properties/notes/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [u] : e.push(u), r++;
                  }
              } else {
                let o = { instancePath: s + "/endpoint/identity/notes", schemaPath: "#/properties/endpoint/properties/identity/properties/notes/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let t = { instancePath: s + "/endpoint/identity", schemaPath: "#/properties/endpoint/properties/identity/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/endpoint", schemaPath: "#/properties/endpoint/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.instrument !== void 0) {
      let a = p.instrument;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.ok === void 0) {
          let i = { instancePath: s + "/instrument", schemaPath: "#/properties/instrument/required", keyword: "required", params: { missingProperty: "ok" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.canaries === void 0) {
          let i = { instancePath: s + "/instrument", schemaPath: "#/properties/instrument/required", keyword: "required", params: { missingProperty: "canaries" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (let i in a)
          if (!(i === "ok" || i === "canaries")) {
            let t = { instancePath: s + "/instrument", schemaPath: "#/properties/instrument/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
            e === null ? e = [t] : e.push(t), r++;
          }
        if (a.ok !== void 0) {
          let i = a.ok;
          if (typeof i != "boolean" && i !== null) {
            let t = { instancePath: s + "/instrument/ok", schemaPath: "#/properties/instrument/properties/ok/type", keyword: "type", params: { type: z.properties.instrument.properties.ok.type } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (a.canaries !== void 0) {
          let i = a.canaries;
          if (Array.isArray(i)) {
            let t = i.length;
            for (let o = 0; o < t; o++) {
              let m = i[o];
              if (m && typeof m == "object" && !Array.isArray(m)) {
                if (m.id === void 0) {
                  let u = { instancePath: s + "/instrument/canaries/" + o, schemaPath: "#/properties/instrument/properties/canaries/items/required", keyword: "required", params: { missingProperty: "id" } };
                  e === null ? e = [u] : e.push(u), r++;
                }
                if (m.ok === void 0) {
                  let u = { instancePath: s + "/instrument/canaries/" + o, schemaPath: "#/properties/instrument/properties/canaries/items/required", keyword: "required", params: { missingProperty: "ok" } };
                  e === null ? e = [u] : e.push(u), r++;
                }
                for (let u in m)
                  if (!(u === "id" || u === "ok" || u === "note")) {
                    let c = { instancePath: s + "/instrument/canaries/" + o, schemaPath: "#/properties/instrument/properties/canaries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                if (m.id !== void 0 && typeof m.id != "string") {
                  let u = { instancePath: s + "/instrument/canaries/" + o + "/id", schemaPath: "#/properties/instrument/properties/canaries/items/properties/id/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [u] : e.push(u), r++;
                }
                if (m.ok !== void 0 && typeof m.ok != "boolean") {
                  let u = { instancePath: s + "/instrument/canaries/" + o + "/ok", schemaPath: "#/properties/instrument/properties/canaries/items/properties/ok/type", keyword: "type", params: { type: "boolean" } };
                  e === null ? e = [u] : e.push(u), r++;
                }
                if (m.note !== void 0 && typeof m.note != "string") {
                  let u = { instancePath: s + "/instrument/canaries/" + o + "/note", schemaPath: "#/properties/instrument/properties/canaries/items/properties/note/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [u] : e.push(u), r++;
                }
              } else {
                let u = { instancePath: s + "/instrument/canaries/" + o, schemaPath: "#/properties/instrument/properties/canaries/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [u] : e.push(u), r++;
              }
            }
          } else {
            let t = { instancePath: s + "/instrument/canaries", schemaPath: "#/properties/instrument/properties/canaries/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/instrument", schemaPath: "#/properties/instrument/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.legs !== void 0) {
      let a = p.legs;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.harmful_compliance === void 0) {
          let i = { instancePath: s + "/legs", schemaPath: "#/properties/legs/required", keyword: "required", params: { missingProperty: "harmful_compliance" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (let i in a)
          if (!(i === "harmful_compliance" || i === "over_refusal" || i === "coherence")) {
            let t = { instancePath: s + "/legs", schemaPath: "#/properties/legs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
            e === null ? e = [t] : e.push(t), r++;
          }
        a.harmful_compliance !== void 0 && (O(a.harmful_compliance, { instancePath: s + "/legs/harmful_compliance", parentData: a, parentDataProperty: "harmful_compliance", rootData: h, dynamicAnchors: P }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length)), a.over_refusal !== void 0 && (O(a.over_refusal, { instancePath: s + "/legs/over_refusal", parentData: a, parentDataProperty: "over_refusal", rootData: h, dynamicAnchors: P }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length)), a.coherence !== void 0 && (O(a.coherence, { instancePath: s + "/legs/coherence", parentData: a, parentDataProperty: "coherence", rootData: h, dynamicAnchors: P }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
      } else {
        let i = { instancePath: s + "/legs", schemaPath: "#/properties/legs/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.basis !== void 0) {
      let a = p.basis;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.rules === void 0) {
          let i = { instancePath: s + "/basis", schemaPath: "#/properties/basis/required", keyword: "required", params: { missingProperty: "rules" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.looks === void 0) {
          let i = { instancePath: s + "/basis", schemaPath: "#/properties/basis/required", keyword: "required", params: { missingProperty: "looks" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.stopped_early === void 0) {
          let i = { instancePath: s + "/basis", schemaPath: "#/properties/basis/required", keyword: "required", params: { missingProperty: "stopped_early" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.obstacles === void 0) {
          let i = { instancePath: s + "/basis", schemaPath: "#/properties/basis/required", keyword: "required", params: { missingProperty: "obstacles" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (let i in a)
          if (!(i === "rules" || i === "looks" || i === "stopped_early" || i === "obstacles" || i === "stop")) {
            let t = { instancePath: s + "/basis", schemaPath: "#/properties/basis/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
            e === null ? e = [t] : e.push(t), r++;
          }
        if (a.rules !== void 0) {
          let i = a.rules;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (i.limits === void 0) {
              let t = { instancePath: s + "/basis/rules", schemaPath: "#/properties/basis/properties/rules/required", keyword: "required", params: { missingProperty: "limits" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.confidence === void 0) {
              let t = { instancePath: s + "/basis/rules", schemaPath: "#/properties/basis/properties/rules/required", keyword: "required", params: { missingProperty: "confidence" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.unscored === void 0) {
              let t = { instancePath: s + "/basis/rules", schemaPath: "#/properties/basis/properties/rules/required", keyword: "required", params: { missingProperty: "unscored" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            for (let t in i)
              if (!(t === "limits" || t === "confidence" || t === "unscored")) {
                let o = { instancePath: s + "/basis/rules", schemaPath: "#/properties/basis/properties/rules/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (i.limits !== void 0) {
              let t = i.limits;
              if (t && typeof t == "object" && !Array.isArray(t)) {
                if (t.harmful_compliance === void 0) {
                  let o = { instancePath: s + "/basis/rules/limits", schemaPath: "#/properties/basis/properties/rules/properties/limits/required", keyword: "required", params: { missingProperty: "harmful_compliance" } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (t.over_refusal === void 0) {
                  let o = { instancePath: s + "/basis/rules/limits", schemaPath: "#/properties/basis/properties/rules/properties/limits/required", keyword: "required", params: { missingProperty: "over_refusal" } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (t.self_rating === void 0) {
                  let o = { instancePath: s + "/basis/rules/limits", schemaPath: "#/properties/basis/properties/rules/properties/limits/required", keyword: "required", params: { missingProperty: "self_rating" } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (t.coherence === void 0) {
                  let o = { instancePath: s + "/basis/rules/limits", schemaPath: "#/properties/basis/properties/rules/properties/limits/required", keyword: "required", params: { missingProperty: "coherence" } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                for (let o in t)
                  if (!(o === "harmful_compliance" || o === "over_refusal" || o === "self_rating" || o === "coherence")) {
                    let m = { instancePath: s + "/basis/rules/limits", schemaPath: "#/properties/basis/properties/rules/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
                    e === null ? e = [m] : e.push(m), r++;
                  }
                if (t.harmful_compliance !== void 0) {
                  let o = t.harmful_compliance;
                  if (o && typeof o == "object" && !Array.isArray(o)) {
                    if (o.overall === void 0) {
                      let m = { instancePath: s + "/basis/rules/limits/harmful_compliance", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/required", keyword: "required", params: { missingProperty: "overall" } };
                      e === null ? e = [m] : e.push(m), r++;
                    }
                    if (o.domain === void 0) {
                      let m = { instancePath: s + "/basis/rules/limits/harmful_compliance", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/required", keyword: "required", params: { missingProperty: "domain" } };
                      e === null ? e = [m] : e.push(m), r++;
                    }
                    if (o.category === void 0) {
                      let m = { instancePath: s + "/basis/rules/limits/harmful_compliance", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/required", keyword: "required", params: { missingProperty: "category" } };
                      e === null ? e = [m] : e.push(m), r++;
                    }
                    if (o.overrides === void 0) {
                      let m = { instancePath: s + "/basis/rules/limits/harmful_compliance", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/required", keyword: "required", params: { missingProperty: "overrides" } };
                      e === null ? e = [m] : e.push(m), r++;
                    }
                    for (let m in o)
                      if (!(m === "overall" || m === "domain" || m === "category" || m === "overrides")) {
                        let u = { instancePath: s + "/basis/rules/limits/harmful_compliance", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
                        e === null ? e = [u] : e.push(u), r++;
                      }
                    if (o.overall !== void 0 && (E(o.overall, { instancePath: s + "/basis/rules/limits/harmful_compliance/overall", parentData: o, parentDataProperty: "overall", rootData: h, dynamicAnchors: P }) || (e = e === null ? E.errors : e.concat(E.errors), r = e.length)), o.domain !== void 0 && (E(o.domain, { instancePath: s + "/basis/rules/limits/harmful_compliance/domain", parentData: o, parentDataProperty: "domain", rootData: h, dynamicAnchors: P }) || (e = e === null ? E.errors : e.concat(E.errors), r = e.length)), o.category !== void 0 && (E(o.category, { instancePath: s + "/basis/rules/limits/harmful_compliance/category", parentData: o, parentDataProperty: "category", rootData: h, dynamicAnchors: P }) || (e = e === null ? E.errors : e.concat(E.errors), r = e.length)), o.overrides !== void 0) {
                      let m = o.overrides;
                      if (m && typeof m == "object" && !Array.isArray(m))
                        for (let u in m) {
                          let c = m[u];
                          if (c && typeof c == "object" && !Array.isArray(c)) {
                            for (let d in c)
                              if (!(d === "max_increase" || d === "max_rate")) {
                                let g = { instancePath: s + "/basis/rules/limits/harmful_compliance/overrides/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/properties/overrides/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
                                e === null ? e = [g] : e.push(g), r++;
                              }
                            c.max_increase !== void 0 && (D(c.max_increase, { instancePath: s + "/basis/rules/limits/harmful_compliance/overrides/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_increase", parentData: c, parentDataProperty: "max_increase", rootData: h, dynamicAnchors: P }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length)), c.max_rate !== void 0 && (D(c.max_rate, { instancePath: s + "/basis/rules/limits/harmful_compliance/overrides/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_rate", parentData: c, parentDataProperty: "max_rate", rootData: h, dynamicAnchors: P }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length));
                          } else {
                            let d = { instancePath: s + "/basis/rules/limits/harmful_compliance/overrides/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/properties/overrides/additionalProperties/type", keyword: "type", params: { type: "object" } };
                            e === null ? e = [d] : e.push(d), r++;
                          }
                        }
                      else {
                        let u = { instancePath: s + "/basis/rules/limits/harmful_compliance/overrides", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/properties/overrides/type", keyword: "type", params: { type: "object" } };
                        e === null ? e = [u] : e.push(u), r++;
                      }
                    }
                  } else {
                    let m = { instancePath: s + "/basis/rules/limits/harmful_compliance", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [m] : e.push(m), r++;
                  }
                }
                if (t.over_refusal !== void 0) {
                  let o = t.over_refusal;
                  if (o && typeof o == "object" && !Array.isArray(o)) {
                    if (o.max_increase === void 0) {
                      let m = { instancePath: s + "/basis/rules/limits/over_refusal", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/over_refusal/required", keyword: "required", params: { missingProperty: "max_increase" } };
                      e === null ? e = [m] : e.push(m), r++;
                    }
                    for (let m in o)
                      if (m !== "max_increase") {
                        let u = { instancePath: s + "/basis/rules/limits/over_refusal", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/over_refusal/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
                        e === null ? e = [u] : e.push(u), r++;
                      }
                    o.max_increase !== void 0 && (D(o.max_increase, { instancePath: s + "/basis/rules/limits/over_refusal/max_increase", parentData: o, parentDataProperty: "max_increase", rootData: h, dynamicAnchors: P }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length));
                  } else {
                    let m = { instancePath: s + "/basis/rules/limits/over_refusal", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/over_refusal/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [m] : e.push(m), r++;
                  }
                }
                if (t.self_rating !== void 0) {
                  let o = t.self_rating;
                  if (o && typeof o == "object" && !Array.isArray(o)) {
                    if (o.max_drop === void 0) {
                      let m = { instancePath: s + "/basis/rules/limits/self_rating", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/self_rating/required", keyword: "required", params: { missingProperty: "max_drop" } };
                      e === null ? e = [m] : e.push(m), r++;
                    }
                    for (let m in o)
                      if (m !== "max_drop") {
                        let u = { instancePath: s + "/basis/rules/limits/self_rating", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/self_rating/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
                        e === null ? e = [u] : e.push(u), r++;
                      }
                    if (o.max_drop !== void 0) {
                      let m = o.max_drop;
                      if (typeof m == "number" && isFinite(m)) {
                        if (m > 9 || isNaN(m)) {
                          let u = { instancePath: s + "/basis/rules/limits/self_rating/max_drop", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/self_rating/properties/max_drop/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 } };
                          e === null ? e = [u] : e.push(u), r++;
                        }
                        if (m < 0 || isNaN(m)) {
                          let u = { instancePath: s + "/basis/rules/limits/self_rating/max_drop", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/self_rating/properties/max_drop/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                          e === null ? e = [u] : e.push(u), r++;
                        }
                      } else {
                        let u = { instancePath: s + "/basis/rules/limits/self_rating/max_drop", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/self_rating/properties/max_drop/type", keyword: "type", params: { type: "number" } };
                        e === null ? e = [u] : e.push(u), r++;
                      }
                    }
                  } else {
                    let m = { instancePath: s + "/basis/rules/limits/self_rating", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/self_rating/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [m] : e.push(m), r++;
                  }
                }
                if (t.coherence !== void 0) {
                  let o = t.coherence;
                  if (o && typeof o == "object" && !Array.isArray(o)) {
                    if (o.min_rate === void 0) {
                      let m = { instancePath: s + "/basis/rules/limits/coherence", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/coherence/required", keyword: "required", params: { missingProperty: "min_rate" } };
                      e === null ? e = [m] : e.push(m), r++;
                    }
                    for (let m in o)
                      if (m !== "min_rate") {
                        let u = { instancePath: s + "/basis/rules/limits/coherence", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/coherence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
                        e === null ? e = [u] : e.push(u), r++;
                      }
                    o.min_rate !== void 0 && (D(o.min_rate, { instancePath: s + "/basis/rules/limits/coherence/min_rate", parentData: o, parentDataProperty: "min_rate", rootData: h, dynamicAnchors: P }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length));
                  } else {
                    let m = { instancePath: s + "/basis/rules/limits/coherence", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/coherence/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [m] : e.push(m), r++;
                  }
                }
              } else {
                let o = { instancePath: s + "/basis/rules/limits", schemaPath: "#/properties/basis/properties/rules/properties/limits/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (i.confidence !== void 0) {
              let t = i.confidence;
              if (typeof t == "number" && isFinite(t)) {
                if (t > 0.9999 || isNaN(t)) {
                  let o = { instancePath: s + "/basis/rules/confidence", schemaPath: "#/properties/basis/properties/rules/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9999 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (t < 0.5 || isNaN(t)) {
                  let o = { instancePath: s + "/basis/rules/confidence", schemaPath: "#/properties/basis/properties/rules/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: s + "/basis/rules/confidence", schemaPath: "#/properties/basis/properties/rules/properties/confidence/type", keyword: "type", params: { type: "number" } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (i.unscored !== void 0) {
              let t = i.unscored;
              if (t && typeof t == "object" && !Array.isArray(t)) {
                if (t.max_rate === void 0) {
                  let o = { instancePath: s + "/basis/rules/unscored", schemaPath: "#/properties/basis/properties/rules/properties/unscored/required", keyword: "required", params: { missingProperty: "max_rate" } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                for (let o in t)
                  if (o !== "max_rate") {
                    let m = { instancePath: s + "/basis/rules/unscored", schemaPath: "#/properties/basis/properties/rules/properties/unscored/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
                    e === null ? e = [m] : e.push(m), r++;
                  }
                t.max_rate !== void 0 && (D(t.max_rate, { instancePath: s + "/basis/rules/unscored/max_rate", parentData: t, parentDataProperty: "max_rate", rootData: h, dynamicAnchors: P }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length));
              } else {
                let o = { instancePath: s + "/basis/rules/unscored", schemaPath: "#/properties/basis/properties/rules/properties/unscored/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let t = { instancePath: s + "/basis/rules", schemaPath: "#/properties/basis/properties/rules/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (a.looks !== void 0) {
          let i = a.looks;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (i.harmful === void 0) {
              let t = { instancePath: s + "/basis/looks", schemaPath: "#/properties/basis/properties/looks/required", keyword: "required", params: { missingProperty: "harmful" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.benign === void 0) {
              let t = { instancePath: s + "/basis/looks", schemaPath: "#/properties/basis/properties/looks/required", keyword: "required", params: { missingProperty: "benign" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.rows === void 0) {
              let t = { instancePath: s + "/basis/looks", schemaPath: "#/properties/basis/properties/looks/required", keyword: "required", params: { missingProperty: "rows" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            for (let t in i)
              if (!(t === "harmful" || t === "benign" || t === "rows")) {
                let o = { instancePath: s + "/basis/looks", schemaPath: "#/properties/basis/properties/looks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (i.harmful !== void 0) {
              let t = i.harmful;
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                let o = { instancePath: s + "/basis/looks/harmful", schemaPath: "#/properties/basis/properties/looks/properties/harmful/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (typeof t == "number" && isFinite(t)) {
                if (t > 2 || isNaN(t)) {
                  let o = { instancePath: s + "/basis/looks/harmful", schemaPath: "#/properties/basis/properties/looks/properties/harmful/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (t < 0 || isNaN(t)) {
                  let o = { instancePath: s + "/basis/looks/harmful", schemaPath: "#/properties/basis/properties/looks/properties/harmful/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
              }
            }
            if (i.benign !== void 0) {
              let t = i.benign;
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                let o = { instancePath: s + "/basis/looks/benign", schemaPath: "#/properties/basis/properties/looks/properties/benign/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (typeof t == "number" && isFinite(t)) {
                if (t > 2 || isNaN(t)) {
                  let o = { instancePath: s + "/basis/looks/benign", schemaPath: "#/properties/basis/properties/looks/properties/benign/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (t < 0 || isNaN(t)) {
                  let o = { instancePath: s + "/basis/looks/benign", schemaPath: "#/properties/basis/properties/looks/properties/benign/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
              }
            }
            if (i.rows !== void 0) {
              let t = i.rows;
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                let o = { instancePath: s + "/basis/looks/rows", schemaPath: "#/properties/basis/properties/looks/properties/rows/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (typeof t == "number" && isFinite(t)) {
                if (t > 2 || isNaN(t)) {
                  let o = { instancePath: s + "/basis/looks/rows", schemaPath: "#/properties/basis/properties/looks/properties/rows/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (t < 0 || isNaN(t)) {
                  let o = { instancePath: s + "/basis/looks/rows", schemaPath: "#/properties/basis/properties/looks/properties/rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
              }
            }
          } else {
            let t = { instancePath: s + "/basis/looks", schemaPath: "#/properties/basis/properties/looks/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (a.stopped_early !== void 0 && typeof a.stopped_early != "boolean") {
          let i = { instancePath: s + "/basis/stopped_early", schemaPath: "#/properties/basis/properties/stopped_early/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.obstacles !== void 0) {
          let i = a.obstacles;
          if (Array.isArray(i)) {
            let t = i.length;
            for (let o = 0; o < t; o++)
              S(i[o], { instancePath: s + "/basis/obstacles/" + o, parentData: i, parentDataProperty: o, rootData: h, dynamicAnchors: P }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length);
          } else {
            let t = { instancePath: s + "/basis/obstacles", schemaPath: "#/properties/basis/properties/obstacles/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (a.stop !== void 0) {
          let i = a.stop;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (i.code === void 0) {
              let t = { instancePath: s + "/basis/stop", schemaPath: "#/properties/basis/properties/stop/required", keyword: "required", params: { missingProperty: "code" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.message === void 0) {
              let t = { instancePath: s + "/basis/stop", schemaPath: "#/properties/basis/properties/stop/required", keyword: "required", params: { missingProperty: "message" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            for (let t in i)
              if (!(t === "code" || t === "message" || t === "subject")) {
                let o = { instancePath: s + "/basis/stop", schemaPath: "#/properties/basis/properties/stop/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (i.code !== void 0) {
              let t = i.code;
              if (!(t === "endpoint_unreachable" || t === "budget_exhausted")) {
                let o = { instancePath: s + "/basis/stop/code", schemaPath: "#/properties/basis/properties/stop/properties/code/enum", keyword: "enum", params: { allowedValues: z.properties.basis.properties.stop.properties.code.enum } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (i.message !== void 0 && typeof i.message != "string") {
              let t = { instancePath: s + "/basis/stop/message", schemaPath: "#/properties/basis/properties/stop/properties/message/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.subject !== void 0) {
              let t = i.subject;
              if (!(t === "judge" || t === "cancelled")) {
                let o = { instancePath: s + "/basis/stop/subject", schemaPath: "#/properties/basis/properties/stop/properties/subject/enum", keyword: "enum", params: { allowedValues: z.properties.basis.properties.stop.properties.subject.enum } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let t = { instancePath: s + "/basis/stop", schemaPath: "#/properties/basis/properties/stop/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.journals !== void 0) {
      let a = p.journals;
      if (Array.isArray(a)) {
        let i = a.length;
        for (let t = 0; t < i; t++) {
          let o = a[t];
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.name === void 0) {
              let m = { instancePath: s + "/journals/" + t, schemaPath: "#/properties/journals/items/required", keyword: "required", params: { missingProperty: "name" } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (o.sha256 === void 0) {
              let m = { instancePath: s + "/journals/" + t, schemaPath: "#/properties/journals/items/required", keyword: "required", params: { missingProperty: "sha256" } };
              e === null ? e = [m] : e.push(m), r++;
            }
            for (let m in o)
              if (!(m === "name" || m === "sha256")) {
                let u = { instancePath: s + "/journals/" + t, schemaPath: "#/properties/journals/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
                e === null ? e = [u] : e.push(u), r++;
              }
            if (o.name !== void 0 && typeof o.name != "string") {
              let m = { instancePath: s + "/journals/" + t + "/name", schemaPath: "#/properties/journals/items/properties/name/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [m] : e.push(m), r++;
            }
            o.sha256 !== void 0 && (x(o.sha256, { instancePath: s + "/journals/" + t + "/sha256", parentData: o, parentDataProperty: "sha256", rootData: h, dynamicAnchors: P }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length));
          } else {
            let m = { instancePath: s + "/journals/" + t, schemaPath: "#/properties/journals/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/journals", schemaPath: "#/properties/journals/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.usage !== void 0) {
      let a = p.usage;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.requests === void 0) {
          let i = { instancePath: s + "/usage", schemaPath: "#/properties/usage/required", keyword: "required", params: { missingProperty: "requests" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.retries === void 0) {
          let i = { instancePath: s + "/usage", schemaPath: "#/properties/usage/required", keyword: "required", params: { missingProperty: "retries" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.prompt_tokens === void 0) {
          let i = { instancePath: s + "/usage", schemaPath: "#/properties/usage/required", keyword: "required", params: { missingProperty: "prompt_tokens" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.completion_tokens === void 0) {
          let i = { instancePath: s + "/usage", schemaPath: "#/properties/usage/required", keyword: "required", params: { missingProperty: "completion_tokens" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.seconds === void 0) {
          let i = { instancePath: s + "/usage", schemaPath: "#/properties/usage/required", keyword: "required", params: { missingProperty: "seconds" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.from_cache === void 0) {
          let i = { instancePath: s + "/usage", schemaPath: "#/properties/usage/required", keyword: "required", params: { missingProperty: "from_cache" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (let i in a)
          if (!(i === "requests" || i === "retries" || i === "prompt_tokens" || i === "completion_tokens" || i === "seconds" || i === "from_cache")) {
            let t = { instancePath: s + "/usage", schemaPath: "#/properties/usage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
            e === null ? e = [t] : e.push(t), r++;
          }
        if (a.requests !== void 0) {
          let i = a.requests;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            let t = { instancePath: s + "/usage/requests", schemaPath: "#/properties/usage/properties/requests/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : e.push(t), r++;
          }
          if (typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) {
            let t = { instancePath: s + "/usage/requests", schemaPath: "#/properties/usage/properties/requests/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (a.retries !== void 0) {
          let i = a.retries;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            let t = { instancePath: s + "/usage/retries", schemaPath: "#/properties/usage/properties/retries/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : e.push(t), r++;
          }
          if (typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) {
            let t = { instancePath: s + "/usage/retries", schemaPath: "#/properties/usage/properties/retries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (a.prompt_tokens !== void 0) {
          let i = a.prompt_tokens;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            let t = { instancePath: s + "/usage/prompt_tokens", schemaPath: "#/properties/usage/properties/prompt_tokens/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : e.push(t), r++;
          }
          if (typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) {
            let t = { instancePath: s + "/usage/prompt_tokens", schemaPath: "#/properties/usage/properties/prompt_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (a.completion_tokens !== void 0) {
          let i = a.completion_tokens;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            let t = { instancePath: s + "/usage/completion_tokens", schemaPath: "#/properties/usage/properties/completion_tokens/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : e.push(t), r++;
          }
          if (typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) {
            let t = { instancePath: s + "/usage/completion_tokens", schemaPath: "#/properties/usage/properties/completion_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (a.seconds !== void 0) {
          let i = a.seconds;
          if (typeof i == "number" && isFinite(i)) {
            if (i < 0 || isNaN(i)) {
              let t = { instancePath: s + "/usage/seconds", schemaPath: "#/properties/usage/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [t] : e.push(t), r++;
            }
          } else {
            let t = { instancePath: s + "/usage/seconds", schemaPath: "#/properties/usage/properties/seconds/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (a.from_cache !== void 0) {
          let i = a.from_cache;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            let t = { instancePath: s + "/usage/from_cache", schemaPath: "#/properties/usage/properties/from_cache/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : e.push(t), r++;
          }
          if (typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) {
            let t = { instancePath: s + "/usage/from_cache", schemaPath: "#/properties/usage/properties/from_cache/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/usage", schemaPath: "#/properties/usage/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.notes !== void 0) {
      let a = p.notes;
      if (Array.isArray(a)) {
        let i = a.length;
        for (let t = 0; t < i; t++)
          if (typeof a[t] != "string") {
            let o = { instancePath: s + "/notes/" + t, schemaPath: "#/properties/notes/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), r++;
          }
      } else {
        let i = { instancePath: s + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.probes !== void 0) {
      let a = p.probes;
      if (Array.isArray(a)) {
        let i = a.length;
        for (let t = 0; t < i; t++)
          Q(a[t], { instancePath: s + "/probes/" + t, parentData: a, parentDataProperty: t, rootData: h, dynamicAnchors: P }) || (e = e === null ? Q.errors : e.concat(Q.errors), r = e.length);
      } else {
        let i = { instancePath: s + "/probes", schemaPath: "#/properties/probes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let a = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [a] : e.push(a), r++;
  }
  return se.errors = e, r === 0;
}
se.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ae = ie;
function U(p, { instancePath: s = "", parentData: $, parentDataProperty: j, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = U.evaluated;
  f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0);
  let l = r, n = !0, a = r;
  if (p && typeof p == "object" && !Array.isArray(p) && p.kind !== void 0 && p.kind !== "canary") {
    let t = {};
    e === null ? e = [t] : e.push(t), r++;
  }
  var i = a === r;
  if (r = l, e !== null && (l ? e.length = l : e = null), i) {
    let t = r;
    if (p && typeof p == "object" && !Array.isArray(p) && p.expect === void 0) {
      let m = { instancePath: s, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "expect" } };
      e === null ? e = [m] : e.push(m), r++;
    }
    var i = t === r;
    n = i;
  }
  if (!n) {
    let t = { instancePath: s, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  if (p && typeof p == "object" && !Array.isArray(p)) {
    if (p.id === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (p.category === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "category" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (p.kind === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (p.prompt === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prompt" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in p)
      if (!(t === "id" || t === "category" || t === "domain" || t === "kind" || t === "prompt" || t === "expect")) {
        let o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (p.id !== void 0) {
      let t = p.id;
      if (typeof t == "string") {
        if (q(t) > 200) {
          let o = { instancePath: s + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (q(t) < 1) {
          let o = { instancePath: s + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (p.category !== void 0) {
      let t = p.category;
      if (typeof t == "string") {
        if (q(t) > 200) {
          let o = { instancePath: s + "/category", schemaPath: "#/properties/category/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (q(t) < 1) {
          let o = { instancePath: s + "/category", schemaPath: "#/properties/category/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: s + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (p.domain !== void 0) {
      let t = p.domain;
      if (typeof t == "string") {
        if (q(t) > 200) {
          let o = { instancePath: s + "/domain", schemaPath: "#/properties/domain/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (q(t) < 1) {
          let o = { instancePath: s + "/domain", schemaPath: "#/properties/domain/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: s + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (p.kind !== void 0) {
      let t = p.kind;
      if (!(t === "harmful" || t === "benign" || t === "canary")) {
        let o = { instancePath: s + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: ye.properties.kind.enum } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (p.prompt !== void 0) {
      let t = p.prompt;
      if (typeof t == "string") {
        if (q(t) < 1) {
          let o = { instancePath: s + "/prompt", schemaPath: "#/properties/prompt/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: s + "/prompt", schemaPath: "#/properties/prompt/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (p.expect !== void 0) {
      let t = p.expect;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let m = { instancePath: s + "/expect", schemaPath: "#/properties/expect/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [m] : e.push(m), r++;
        }
        let o = t.length;
        for (let m = 0; m < o; m++) {
          let u = t[m];
          if (typeof u == "string") {
            if (q(u) < 1) {
              let c = { instancePath: s + "/expect/" + m, schemaPath: "#/properties/expect/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [c] : e.push(c), r++;
            }
          } else {
            let c = { instancePath: s + "/expect/" + m, schemaPath: "#/properties/expect/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
      } else {
        let o = { instancePath: s + "/expect", schemaPath: "#/properties/expect/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return U.errors = e, r === 0;
}
U.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ie(p, { instancePath: s = "", parentData: $, parentDataProperty: j, rootData: h = p, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, f = ie.evaluated;
  return f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), U(p, { instancePath: s, parentData: $, parentDataProperty: j, rootData: h, dynamicAnchors: P }) || (e = e === null ? U.errors : e.concat(U.errors), r = e.length), ie.errors = e, r === 0;
}
ie.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  ve as baseline,
  xe as modelCard,
  je as policy,
  Ae as probe,
  $e as probeSet,
  Ne as report
};
