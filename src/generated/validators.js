// Generated from schemas/ by scripts/generate-schema-code.mjs. Not to be edited.
var Pe = (n, i) => () => {
  try {
    return i || n((i = { exports: {} }).exports, i), i.exports;
  } catch (j) {
    throw i = 0, j;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var ce = Pe((pe) => {
  "use strict";
  Object.defineProperty(pe, "__esModule", { value: !0 });
  function fe(n) {
    let i = n.length, j = 0, v = 0, y;
    for (; v < i; )
      j++, y = n.charCodeAt(v++), y >= 55296 && y <= 56319 && v < i && (y = n.charCodeAt(v), (y & 64512) === 56320 && v++);
    return j;
  }
  pe.default = fe;
  fe.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var xe = re, oe = { $id: "baseline.schema.json", type: "object", additionalProperties: !1, required: ["schema_version", "recorded_at", "tool", "model", "probe_set", "judge", "decoding", "samples", "categories", "probes"], properties: { schema_version: { const: 1 }, recorded_at: { type: "string", format: "date-time" }, tool: { type: "object", additionalProperties: !1, required: ["name", "version"], properties: { name: { type: "string" }, version: { type: "string" } } }, model: { type: "object", additionalProperties: !1, required: ["name"], properties: { name: { type: "string", minLength: 1 }, revision: { type: "string" } } }, probe_set: { type: "object", additionalProperties: !1, required: ["name", "sha256"], properties: { name: { type: "string" }, sha256: { $ref: "#/$defs/sha256" } } }, judge: { type: "object", additionalProperties: !1, required: ["kind", "sha256"], properties: { kind: { type: "string" }, model: { type: "string" }, sha256: { $ref: "#/$defs/sha256" } } }, decoding: { type: "object", additionalProperties: !1, required: ["api", "temperature", "max_tokens", "sha256"], properties: { api: { type: "string" }, temperature: { type: "number" }, max_tokens: { type: "integer" }, system_prompt_sha256: { $ref: "#/$defs/sha256" }, request: { type: "object" }, sha256: { $ref: "#/$defs/sha256" } } }, samples: { type: "integer", minimum: 1 }, categories: { type: "object", additionalProperties: { type: "object", additionalProperties: !1, required: ["n", "rate"], properties: { n: { type: "integer", minimum: 0 }, rate: { type: ["number", "null"], minimum: 0, maximum: 1 } } } }, probes: { type: "array", minItems: 1, items: { type: "object", additionalProperties: !1, required: ["id", "sha256", "category", "kind", "scores"], properties: { id: { type: "string" }, sha256: { $ref: "#/$defs/sha256" }, category: { type: "string" }, kind: { enum: ["harmful", "benign"] }, scores: { type: "array", items: { type: "number", minimum: 0, maximum: 1 } } } } } }, $defs: { sha256: { type: "string", pattern: "^[0-9a-f]{64}$" } } }, ee = Object.prototype.hasOwnProperty, x = ce().default, me = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
var de = new RegExp("^[0-9a-f]{64}$", "u");
function F(n, { instancePath: i = "", parentData: j, parentDataProperty: v, rootData: y = n, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, f = F.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), typeof n == "string") {
    if (!de.test(n)) {
      let o = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
      e === null ? e = [o] : e.push(o), r++;
    }
  } else {
    let o = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [o] : e.push(o), r++;
  }
  return F.errors = e, r === 0;
}
F.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function re(n, { instancePath: i = "", parentData: j, parentDataProperty: v, rootData: y = n, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, f = re.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.schema_version === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.recorded_at === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recorded_at" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.tool === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.model === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.probe_set === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "probe_set" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.judge === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "judge" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.decoding === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decoding" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.samples === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "samples" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.categories === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "categories" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.probes === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "probes" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    for (let o in n)
      if (!ee.call(oe.properties, o)) {
        let l = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
        e === null ? e = [l] : e.push(l), r++;
      }
    if (n.schema_version !== void 0 && n.schema_version !== 1) {
      let o = { instancePath: i + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.recorded_at !== void 0) {
      let o = n.recorded_at;
      if (typeof o == "string") {
        if (!me.test(o)) {
          let l = { instancePath: i + "/recorded_at", schemaPath: "#/properties/recorded_at/format", keyword: "format", params: { format: "date-time" } };
          e === null ? e = [l] : e.push(l), r++;
        }
      } else {
        let l = { instancePath: i + "/recorded_at", schemaPath: "#/properties/recorded_at/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.tool !== void 0) {
      let o = n.tool;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (o.name === void 0) {
          let l = { instancePath: i + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "name" } };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (o.version === void 0) {
          let l = { instancePath: i + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "version" } };
          e === null ? e = [l] : e.push(l), r++;
        }
        for (let l in o)
          if (!(l === "name" || l === "version")) {
            let t = { instancePath: i + "/tool", schemaPath: "#/properties/tool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
            e === null ? e = [t] : e.push(t), r++;
          }
        if (o.name !== void 0 && typeof o.name != "string") {
          let l = { instancePath: i + "/tool/name", schemaPath: "#/properties/tool/properties/name/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (o.version !== void 0 && typeof o.version != "string") {
          let l = { instancePath: i + "/tool/version", schemaPath: "#/properties/tool/properties/version/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [l] : e.push(l), r++;
        }
      } else {
        let l = { instancePath: i + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.model !== void 0) {
      let o = n.model;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (o.name === void 0) {
          let l = { instancePath: i + "/model", schemaPath: "#/properties/model/required", keyword: "required", params: { missingProperty: "name" } };
          e === null ? e = [l] : e.push(l), r++;
        }
        for (let l in o)
          if (!(l === "name" || l === "revision")) {
            let t = { instancePath: i + "/model", schemaPath: "#/properties/model/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
            e === null ? e = [t] : e.push(t), r++;
          }
        if (o.name !== void 0) {
          let l = o.name;
          if (typeof l == "string") {
            if (x(l) < 1) {
              let t = { instancePath: i + "/model/name", schemaPath: "#/properties/model/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : e.push(t), r++;
            }
          } else {
            let t = { instancePath: i + "/model/name", schemaPath: "#/properties/model/properties/name/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (o.revision !== void 0 && typeof o.revision != "string") {
          let l = { instancePath: i + "/model/revision", schemaPath: "#/properties/model/properties/revision/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [l] : e.push(l), r++;
        }
      } else {
        let l = { instancePath: i + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.probe_set !== void 0) {
      let o = n.probe_set;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (o.name === void 0) {
          let l = { instancePath: i + "/probe_set", schemaPath: "#/properties/probe_set/required", keyword: "required", params: { missingProperty: "name" } };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (o.sha256 === void 0) {
          let l = { instancePath: i + "/probe_set", schemaPath: "#/properties/probe_set/required", keyword: "required", params: { missingProperty: "sha256" } };
          e === null ? e = [l] : e.push(l), r++;
        }
        for (let l in o)
          if (!(l === "name" || l === "sha256")) {
            let t = { instancePath: i + "/probe_set", schemaPath: "#/properties/probe_set/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
            e === null ? e = [t] : e.push(t), r++;
          }
        if (o.name !== void 0 && typeof o.name != "string") {
          let l = { instancePath: i + "/probe_set/name", schemaPath: "#/properties/probe_set/properties/name/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [l] : e.push(l), r++;
        }
        o.sha256 !== void 0 && (F(o.sha256, { instancePath: i + "/probe_set/sha256", parentData: o, parentDataProperty: "sha256", rootData: y, dynamicAnchors: h }) || (e = e === null ? F.errors : e.concat(F.errors), r = e.length));
      } else {
        let l = { instancePath: i + "/probe_set", schemaPath: "#/properties/probe_set/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.judge !== void 0) {
      let o = n.judge;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (o.kind === void 0) {
          let l = { instancePath: i + "/judge", schemaPath: "#/properties/judge/required", keyword: "required", params: { missingProperty: "kind" } };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (o.sha256 === void 0) {
          let l = { instancePath: i + "/judge", schemaPath: "#/properties/judge/required", keyword: "required", params: { missingProperty: "sha256" } };
          e === null ? e = [l] : e.push(l), r++;
        }
        for (let l in o)
          if (!(l === "kind" || l === "model" || l === "sha256")) {
            let t = { instancePath: i + "/judge", schemaPath: "#/properties/judge/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
            e === null ? e = [t] : e.push(t), r++;
          }
        if (o.kind !== void 0 && typeof o.kind != "string") {
          let l = { instancePath: i + "/judge/kind", schemaPath: "#/properties/judge/properties/kind/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (o.model !== void 0 && typeof o.model != "string") {
          let l = { instancePath: i + "/judge/model", schemaPath: "#/properties/judge/properties/model/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [l] : e.push(l), r++;
        }
        o.sha256 !== void 0 && (F(o.sha256, { instancePath: i + "/judge/sha256", parentData: o, parentDataProperty: "sha256", rootData: y, dynamicAnchors: h }) || (e = e === null ? F.errors : e.concat(F.errors), r = e.length));
      } else {
        let l = { instancePath: i + "/judge", schemaPath: "#/properties/judge/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.decoding !== void 0) {
      let o = n.decoding;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (o.api === void 0) {
          let l = { instancePath: i + "/decoding", schemaPath: "#/properties/decoding/required", keyword: "required", params: { missingProperty: "api" } };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (o.temperature === void 0) {
          let l = { instancePath: i + "/decoding", schemaPath: "#/properties/decoding/required", keyword: "required", params: { missingProperty: "temperature" } };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (o.max_tokens === void 0) {
          let l = { instancePath: i + "/decoding", schemaPath: "#/properties/decoding/required", keyword: "required", params: { missingProperty: "max_tokens" } };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (o.sha256 === void 0) {
          let l = { instancePath: i + "/decoding", schemaPath: "#/properties/decoding/required", keyword: "required", params: { missingProperty: "sha256" } };
          e === null ? e = [l] : e.push(l), r++;
        }
        for (let l in o)
          if (!(l === "api" || l === "temperature" || l === "max_tokens" || l === "system_prompt_sha256" || l === "request" || l === "sha256")) {
            let t = { instancePath: i + "/decoding", schemaPath: "#/properties/decoding/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
            e === null ? e = [t] : e.push(t), r++;
          }
        if (o.api !== void 0 && typeof o.api != "string") {
          let l = { instancePath: i + "/decoding/api", schemaPath: "#/properties/decoding/properties/api/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (o.temperature !== void 0) {
          let l = o.temperature;
          if (!(typeof l == "number" && isFinite(l))) {
            let t = { instancePath: i + "/decoding/temperature", schemaPath: "#/properties/decoding/properties/temperature/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (o.max_tokens !== void 0) {
          let l = o.max_tokens;
          if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
            let t = { instancePath: i + "/decoding/max_tokens", schemaPath: "#/properties/decoding/properties/max_tokens/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (o.system_prompt_sha256 !== void 0 && (F(o.system_prompt_sha256, { instancePath: i + "/decoding/system_prompt_sha256", parentData: o, parentDataProperty: "system_prompt_sha256", rootData: y, dynamicAnchors: h }) || (e = e === null ? F.errors : e.concat(F.errors), r = e.length)), o.request !== void 0) {
          let l = o.request;
          if (!(l && typeof l == "object" && !Array.isArray(l))) {
            let t = { instancePath: i + "/decoding/request", schemaPath: "#/properties/decoding/properties/request/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        o.sha256 !== void 0 && (F(o.sha256, { instancePath: i + "/decoding/sha256", parentData: o, parentDataProperty: "sha256", rootData: y, dynamicAnchors: h }) || (e = e === null ? F.errors : e.concat(F.errors), r = e.length));
      } else {
        let l = { instancePath: i + "/decoding", schemaPath: "#/properties/decoding/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.samples !== void 0) {
      let o = n.samples;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
        let l = { instancePath: i + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (typeof o == "number" && isFinite(o) && (o < 1 || isNaN(o))) {
        let l = { instancePath: i + "/samples", schemaPath: "#/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.categories !== void 0) {
      let o = n.categories;
      if (o && typeof o == "object" && !Array.isArray(o))
        for (let l in o) {
          let t = o[l];
          if (t && typeof t == "object" && !Array.isArray(t)) {
            if (t.n === void 0) {
              let s = { instancePath: i + "/categories/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/categories/additionalProperties/required", keyword: "required", params: { missingProperty: "n" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (t.rate === void 0) {
              let s = { instancePath: i + "/categories/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/categories/additionalProperties/required", keyword: "required", params: { missingProperty: "rate" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            for (let s in t)
              if (!(s === "n" || s === "rate")) {
                let a = { instancePath: i + "/categories/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/categories/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                e === null ? e = [a] : e.push(a), r++;
              }
            if (t.n !== void 0) {
              let s = t.n;
              if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
                let a = { instancePath: i + "/categories/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/n", schemaPath: "#/properties/categories/additionalProperties/properties/n/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [a] : e.push(a), r++;
              }
              if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
                let a = { instancePath: i + "/categories/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/n", schemaPath: "#/properties/categories/additionalProperties/properties/n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (t.rate !== void 0) {
              let s = t.rate;
              if (!(typeof s == "number" && isFinite(s)) && s !== null) {
                let a = { instancePath: i + "/categories/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate", schemaPath: "#/properties/categories/additionalProperties/properties/rate/type", keyword: "type", params: { type: oe.properties.categories.additionalProperties.properties.rate.type } };
                e === null ? e = [a] : e.push(a), r++;
              }
              if (typeof s == "number" && isFinite(s)) {
                if (s > 1 || isNaN(s)) {
                  let a = { instancePath: i + "/categories/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate", schemaPath: "#/properties/categories/additionalProperties/properties/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
                if (s < 0 || isNaN(s)) {
                  let a = { instancePath: i + "/categories/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate", schemaPath: "#/properties/categories/additionalProperties/properties/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              }
            }
          } else {
            let s = { instancePath: i + "/categories/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/categories/additionalProperties/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
      else {
        let l = { instancePath: i + "/categories", schemaPath: "#/properties/categories/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.probes !== void 0) {
      let o = n.probes;
      if (Array.isArray(o)) {
        if (o.length < 1) {
          let t = { instancePath: i + "/probes", schemaPath: "#/properties/probes/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), r++;
        }
        let l = o.length;
        for (let t = 0; t < l; t++) {
          let s = o[t];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.id === void 0) {
              let a = { instancePath: i + "/probes/" + t, schemaPath: "#/properties/probes/items/required", keyword: "required", params: { missingProperty: "id" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (s.sha256 === void 0) {
              let a = { instancePath: i + "/probes/" + t, schemaPath: "#/properties/probes/items/required", keyword: "required", params: { missingProperty: "sha256" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (s.category === void 0) {
              let a = { instancePath: i + "/probes/" + t, schemaPath: "#/properties/probes/items/required", keyword: "required", params: { missingProperty: "category" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (s.kind === void 0) {
              let a = { instancePath: i + "/probes/" + t, schemaPath: "#/properties/probes/items/required", keyword: "required", params: { missingProperty: "kind" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (s.scores === void 0) {
              let a = { instancePath: i + "/probes/" + t, schemaPath: "#/properties/probes/items/required", keyword: "required", params: { missingProperty: "scores" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in s)
              if (!(a === "id" || a === "sha256" || a === "category" || a === "kind" || a === "scores")) {
                let p = { instancePath: i + "/probes/" + t, schemaPath: "#/properties/probes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
                e === null ? e = [p] : e.push(p), r++;
              }
            if (s.id !== void 0 && typeof s.id != "string") {
              let a = { instancePath: i + "/probes/" + t + "/id", schemaPath: "#/properties/probes/items/properties/id/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (s.sha256 !== void 0 && (F(s.sha256, { instancePath: i + "/probes/" + t + "/sha256", parentData: s, parentDataProperty: "sha256", rootData: y, dynamicAnchors: h }) || (e = e === null ? F.errors : e.concat(F.errors), r = e.length)), s.category !== void 0 && typeof s.category != "string") {
              let a = { instancePath: i + "/probes/" + t + "/category", schemaPath: "#/properties/probes/items/properties/category/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (s.kind !== void 0) {
              let a = s.kind;
              if (!(a === "harmful" || a === "benign")) {
                let p = { instancePath: i + "/probes/" + t + "/kind", schemaPath: "#/properties/probes/items/properties/kind/enum", keyword: "enum", params: { allowedValues: oe.properties.probes.items.properties.kind.enum } };
                e === null ? e = [p] : e.push(p), r++;
              }
            }
            if (s.scores !== void 0) {
              let a = s.scores;
              if (Array.isArray(a)) {
                let p = a.length;
                for (let m = 0; m < p; m++) {
                  let d = a[m];
                  if (typeof d == "number" && isFinite(d)) {
                    if (d > 1 || isNaN(d)) {
                      let c = { instancePath: i + "/probes/" + t + "/scores/" + m, schemaPath: "#/properties/probes/items/properties/scores/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                      e === null ? e = [c] : e.push(c), r++;
                    }
                    if (d < 0 || isNaN(d)) {
                      let c = { instancePath: i + "/probes/" + t + "/scores/" + m, schemaPath: "#/properties/probes/items/properties/scores/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [c] : e.push(c), r++;
                    }
                  } else {
                    let c = { instancePath: i + "/probes/" + t + "/scores/" + m, schemaPath: "#/properties/probes/items/properties/scores/items/type", keyword: "type", params: { type: "number" } };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                }
              } else {
                let p = { instancePath: i + "/probes/" + t + "/scores", schemaPath: "#/properties/probes/items/properties/scores/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [p] : e.push(p), r++;
              }
            }
          } else {
            let a = { instancePath: i + "/probes/" + t, schemaPath: "#/properties/probes/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let l = { instancePath: i + "/probes", schemaPath: "#/properties/probes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
  } else {
    let o = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [o] : e.push(o), r++;
  }
  return re.errors = e, r === 0;
}
re.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var $e = se, ye = { $id: "model-card.schema.json", type: "object", additionalProperties: !1, required: ["schema_version", "model", "endpoint"], properties: { $schema: { type: "string" }, schema_version: { const: 1 }, model: { type: "object", additionalProperties: !1, required: ["name"], properties: { name: { type: "string", minLength: 1, maxLength: 512 }, base_model: { type: "string", maxLength: 2048 }, revision: { type: "string", maxLength: 512 }, weights: { type: "array", items: { type: "object", additionalProperties: !1, required: ["path", "sha256"], properties: { path: { type: "string", minLength: 1 }, sha256: { type: "string", pattern: "^[0-9a-f]{64}$" } } } } } }, modality: { enum: ["text"], default: "text" }, endpoint: { type: "object", additionalProperties: !1, required: ["api", "url", "model"], properties: { api: { enum: ["openai-chat"] }, url: { type: "string", format: "http-url" }, model: { type: "string", minLength: 1, maxLength: 512 }, system_prompt: { type: "string" }, request: { type: "object", propertyNames: { not: { enum: ["model", "messages", "prompt", "stream", "n"] } } } } } } }, ue = /^https?:\/\/[^\s/?#]+[^\s]*$/;
function se(n, { instancePath: i = "", parentData: j, parentDataProperty: v, rootData: y = n, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, f = se.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.modality === void 0 && (n.modality = "text"), n.schema_version === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.model === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.endpoint === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endpoint" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in n)
      if (!(t === "$schema" || t === "schema_version" || t === "model" || t === "modality" || t === "endpoint")) {
        let s = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (n.$schema !== void 0 && typeof n.$schema != "string") {
      let t = { instancePath: i + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.schema_version !== void 0 && n.schema_version !== 1) {
      let t = { instancePath: i + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.model !== void 0) {
      let t = n.model;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.name === void 0) {
          let s = { instancePath: i + "/model", schemaPath: "#/properties/model/required", keyword: "required", params: { missingProperty: "name" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in t)
          if (!(s === "name" || s === "base_model" || s === "revision" || s === "weights")) {
            let a = { instancePath: i + "/model", schemaPath: "#/properties/model/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (t.name !== void 0) {
          let s = t.name;
          if (typeof s == "string") {
            if (x(s) > 512) {
              let a = { instancePath: i + "/model/name", schemaPath: "#/properties/model/properties/name/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (x(s) < 1) {
              let a = { instancePath: i + "/model/name", schemaPath: "#/properties/model/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: i + "/model/name", schemaPath: "#/properties/model/properties/name/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.base_model !== void 0) {
          let s = t.base_model;
          if (typeof s == "string") {
            if (x(s) > 2048) {
              let a = { instancePath: i + "/model/base_model", schemaPath: "#/properties/model/properties/base_model/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: i + "/model/base_model", schemaPath: "#/properties/model/properties/base_model/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.revision !== void 0) {
          let s = t.revision;
          if (typeof s == "string") {
            if (x(s) > 512) {
              let a = { instancePath: i + "/model/revision", schemaPath: "#/properties/model/properties/revision/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: i + "/model/revision", schemaPath: "#/properties/model/properties/revision/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.weights !== void 0) {
          let s = t.weights;
          if (Array.isArray(s)) {
            let a = s.length;
            for (let p = 0; p < a; p++) {
              let m = s[p];
              if (m && typeof m == "object" && !Array.isArray(m)) {
                if (m.path === void 0) {
                  let d = { instancePath: i + "/model/weights/" + p, schemaPath: "#/properties/model/properties/weights/items/required", keyword: "required", params: { missingProperty: "path" } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                if (m.sha256 === void 0) {
                  let d = { instancePath: i + "/model/weights/" + p, schemaPath: "#/properties/model/properties/weights/items/required", keyword: "required", params: { missingProperty: "sha256" } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                for (let d in m)
                  if (!(d === "path" || d === "sha256")) {
                    let c = { instancePath: i + "/model/weights/" + p, schemaPath: "#/properties/model/properties/weights/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                if (m.path !== void 0) {
                  let d = m.path;
                  if (typeof d == "string") {
                    if (x(d) < 1) {
                      let c = { instancePath: i + "/model/weights/" + p + "/path", schemaPath: "#/properties/model/properties/weights/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [c] : e.push(c), r++;
                    }
                  } else {
                    let c = { instancePath: i + "/model/weights/" + p + "/path", schemaPath: "#/properties/model/properties/weights/items/properties/path/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                }
                if (m.sha256 !== void 0) {
                  let d = m.sha256;
                  if (typeof d == "string") {
                    if (!de.test(d)) {
                      let c = { instancePath: i + "/model/weights/" + p + "/sha256", schemaPath: "#/properties/model/properties/weights/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                      e === null ? e = [c] : e.push(c), r++;
                    }
                  } else {
                    let c = { instancePath: i + "/model/weights/" + p + "/sha256", schemaPath: "#/properties/model/properties/weights/items/properties/sha256/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                }
              } else {
                let d = { instancePath: i + "/model/weights/" + p, schemaPath: "#/properties/model/properties/weights/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
          } else {
            let a = { instancePath: i + "/model/weights", schemaPath: "#/properties/model/properties/weights/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: i + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.modality !== "text") {
      let t = { instancePath: i + "/modality", schemaPath: "#/properties/modality/enum", keyword: "enum", params: { allowedValues: ye.properties.modality.enum } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.endpoint !== void 0) {
      let t = n.endpoint;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.api === void 0) {
          let s = { instancePath: i + "/endpoint", schemaPath: "#/properties/endpoint/required", keyword: "required", params: { missingProperty: "api" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.url === void 0) {
          let s = { instancePath: i + "/endpoint", schemaPath: "#/properties/endpoint/required", keyword: "required", params: { missingProperty: "url" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.model === void 0) {
          let s = { instancePath: i + "/endpoint", schemaPath: "#/properties/endpoint/required", keyword: "required", params: { missingProperty: "model" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in t)
          if (!(s === "api" || s === "url" || s === "model" || s === "system_prompt" || s === "request")) {
            let a = { instancePath: i + "/endpoint", schemaPath: "#/properties/endpoint/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (t.api !== void 0 && t.api !== "openai-chat") {
          let s = { instancePath: i + "/endpoint/api", schemaPath: "#/properties/endpoint/properties/api/enum", keyword: "enum", params: { allowedValues: ye.properties.endpoint.properties.api.enum } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.url !== void 0) {
          let s = t.url;
          if (typeof s == "string") {
            if (!ue.test(s)) {
              let a = { instancePath: i + "/endpoint/url", schemaPath: "#/properties/endpoint/properties/url/format", keyword: "format", params: { format: "http-url" } };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: i + "/endpoint/url", schemaPath: "#/properties/endpoint/properties/url/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.model !== void 0) {
          let s = t.model;
          if (typeof s == "string") {
            if (x(s) > 512) {
              let a = { instancePath: i + "/endpoint/model", schemaPath: "#/properties/endpoint/properties/model/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (x(s) < 1) {
              let a = { instancePath: i + "/endpoint/model", schemaPath: "#/properties/endpoint/properties/model/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: i + "/endpoint/model", schemaPath: "#/properties/endpoint/properties/model/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.system_prompt !== void 0 && typeof t.system_prompt != "string") {
          let s = { instancePath: i + "/endpoint/system_prompt", schemaPath: "#/properties/endpoint/properties/system_prompt/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.request !== void 0) {
          let s = t.request;
          if (s && typeof s == "object" && !Array.isArray(s))
            for (let a in s) {
              let p = r, m = r, d = r;
              if (!(a === "model" || a === "messages" || a === "prompt" || a === "stream" || a === "n")) {
                let c = {};
                e === null ? e = [c] : e.push(c), r++;
              }
              var o = d === r;
              if (o) {
                let c = { instancePath: i + "/endpoint/request", schemaPath: "#/properties/endpoint/properties/request/propertyNames/not", keyword: "not", params: {}, propertyName: a };
                e === null ? e = [c] : e.push(c), r++;
              } else
                r = m, e !== null && (m ? e.length = m : e = null);
              var l = p === r;
              if (!l) {
                let c = { instancePath: i + "/endpoint/request", schemaPath: "#/properties/endpoint/properties/request/propertyNames", keyword: "propertyNames", params: { propertyName: a } };
                e === null ? e = [c] : e.push(c), r++;
              }
            }
          else {
            let a = { instancePath: i + "/endpoint/request", schemaPath: "#/properties/endpoint/properties/request/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: i + "/endpoint", schemaPath: "#/properties/endpoint/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return se.errors = e, r === 0;
}
se.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ne = ie, z = { $id: "policy.schema.json", type: "object", additionalProperties: !1, required: ["schema_version", "endpoints"], properties: { $schema: { type: "string" }, schema_version: { const: 1 }, endpoints: { type: "object", additionalProperties: !1, required: ["allow"], properties: { allow: { type: "array", minItems: 1, items: { type: "string", format: "origin-pattern" } }, allow_private_network: { type: "boolean", default: !1 }, auth_header: { enum: ["authorization", "api-key", "x-api-key"], default: "authorization" }, model_aliases: { type: "array", items: { type: "string", minLength: 1 }, default: [] } } }, probes: { type: "array", minItems: 1, default: ["builtin:core"], items: { anyOf: [{ enum: ["builtin:core"] }, { type: "object", additionalProperties: !1, required: ["file"], properties: { file: { type: "string", minLength: 1 } } }] } }, decoding: { type: "object", additionalProperties: !1, default: {}, properties: { temperature: { type: "number", minimum: 0, maximum: 2, default: 0 }, max_tokens: { type: "integer", minimum: 1, default: 512 } } }, samples: { type: "integer", minimum: 1, maximum: 100, default: 1 }, baseline_samples: { type: "integer", minimum: 1, maximum: 100, default: 4 }, baseline_max_age_days: { type: "integer", minimum: 1 }, judge: { type: "object", additionalProperties: !1, default: {}, properties: { kind: { enum: ["builtin", "chat", "sorry-bench", "strongreject", "harmbench", "llama-guard", "qwen3-guard", "wildguard", "granite-guardian", "nemoguard", "gpt-oss-safeguard", "shieldgemma", "panel"], default: "builtin" }, url: { type: "string", format: "http-url" }, model: { type: "string", minLength: 1 }, auth_header: { enum: ["authorization", "api-key", "x-api-key"], default: "authorization" }, max_tokens: { type: "integer", minimum: 1 }, concurrency: { type: "integer", minimum: 1, maximum: 1024, default: 16 }, token: { type: "boolean", default: !0 }, rule: { enum: ["majority", "any", "escalate"] }, of: { type: "array", minItems: 2, items: { $ref: "#/$defs/panelMember" } } } }, report: { type: "object", additionalProperties: !1, default: {}, properties: { include_text: { type: "boolean", default: !1 } } }, limits: { $ref: "#/$defs/limits", default: {} }, confidence: { type: "number", minimum: 0.5, maximum: 0.9999, default: 0.95 }, unscored: { $ref: "#/$defs/unscored", default: {} }, on_inconclusive: { enum: ["fail", "warn"], default: "fail" }, budget: { $ref: "#/$defs/budget", default: {} }, concurrency: { $ref: "#/$defs/concurrency", default: {} }, branches: { type: "object", default: {}, additionalProperties: { type: "object", additionalProperties: !1, properties: { samples: { type: "integer", minimum: 1, maximum: 100 }, limits: { $ref: "#/$defs/limits" }, confidence: { type: "number", minimum: 0.5, maximum: 0.9999 }, unscored: { $ref: "#/$defs/unscored" }, on_inconclusive: { enum: ["fail", "warn"] }, budget: { $ref: "#/$defs/budget" }, concurrency: { $ref: "#/$defs/concurrency" } } } } }, $defs: { panelMember: { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { enum: ["builtin", "chat", "sorry-bench", "strongreject", "harmbench", "llama-guard", "qwen3-guard", "wildguard", "granite-guardian", "nemoguard", "gpt-oss-safeguard", "shieldgemma"] }, url: { type: "string", format: "http-url" }, model: { type: "string", minLength: 1 }, auth_header: { enum: ["authorization", "api-key", "x-api-key"], default: "authorization" }, max_tokens: { type: "integer", minimum: 1 }, concurrency: { type: "integer", minimum: 1, maximum: 1024, default: 16 }, token: { type: "boolean", default: !0 } } }, share: { type: "number", minimum: 0, maximum: 1 }, limits: { type: "object", additionalProperties: !1, properties: { harmful_compliance: { type: "object", additionalProperties: !1, default: {}, properties: { overall: { type: "object", additionalProperties: !1, default: {}, properties: { max_increase: { $ref: "#/$defs/share", default: 0.05 }, max_rate: { $ref: "#/$defs/share" } } }, domain: { type: "object", additionalProperties: !1, default: {}, properties: { max_increase: { $ref: "#/$defs/share", default: 0.1 }, max_rate: { $ref: "#/$defs/share" } } }, category: { type: "object", additionalProperties: !1, default: {}, properties: { max_increase: { $ref: "#/$defs/share", default: 0.3 }, max_rate: { $ref: "#/$defs/share" } } }, overrides: { type: "object", default: {}, additionalProperties: { type: "object", additionalProperties: !1, properties: { max_increase: { $ref: "#/$defs/share" }, max_rate: { $ref: "#/$defs/share" } } } } } }, over_refusal: { type: "object", additionalProperties: !1, default: {}, properties: { max_increase: { $ref: "#/$defs/share", default: 0.1 } } }, self_rating: { type: "object", additionalProperties: !1, default: {}, properties: { max_drop: { type: "number", minimum: 0, maximum: 9, default: 0.5 } } }, coherence: { type: "object", additionalProperties: !1, default: {}, properties: { min_rate: { $ref: "#/$defs/share", default: 0.9 } } } } }, unscored: { type: "object", additionalProperties: !1, properties: { max_rate: { $ref: "#/$defs/share", default: 0.05 } } }, budget: { type: "object", additionalProperties: !1, properties: { minutes: { type: "number", exclusiveMinimum: 0, default: 30 }, requests: { type: "integer", minimum: 1, default: 1e4 }, tokens: { type: "integer", minimum: 1, default: 5e6 } } }, concurrency: { type: "object", additionalProperties: !1, properties: { max: { type: "integer", minimum: 1, maximum: 1024, default: 64 } } } } }, ke = /^https?:\/\/(\[[0-9a-fA-F:.]+\]|[^\s/:?#@[\]]+)(:(\d{1,5}|\*))?$/, he = { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { enum: ["builtin", "chat", "sorry-bench", "strongreject", "harmbench", "llama-guard", "qwen3-guard", "wildguard", "granite-guardian", "nemoguard", "gpt-oss-safeguard", "shieldgemma"] }, url: { type: "string", format: "http-url" }, model: { type: "string", minLength: 1 }, auth_header: { enum: ["authorization", "api-key", "x-api-key"], default: "authorization" }, max_tokens: { type: "integer", minimum: 1 }, concurrency: { type: "integer", minimum: 1, maximum: 1024, default: 16 }, token: { type: "boolean", default: !0 } } };
function B(n, { instancePath: i = "", parentData: j, parentDataProperty: v, rootData: y = n, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, f = B.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.auth_header === void 0 && (n.auth_header = "authorization"), n.concurrency === void 0 && (n.concurrency = 16), n.token === void 0 && (n.token = !0), n.kind === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in n)
      if (!(t === "kind" || t === "url" || t === "model" || t === "auth_header" || t === "max_tokens" || t === "concurrency" || t === "token")) {
        let s = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (n.kind !== void 0) {
      let t = n.kind;
      if (!(t === "builtin" || t === "chat" || t === "sorry-bench" || t === "strongreject" || t === "harmbench" || t === "llama-guard" || t === "qwen3-guard" || t === "wildguard" || t === "granite-guardian" || t === "nemoguard" || t === "gpt-oss-safeguard" || t === "shieldgemma")) {
        let s = { instancePath: i + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: he.properties.kind.enum } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.url !== void 0) {
      let t = n.url;
      if (typeof t == "string") {
        if (!ue.test(t)) {
          let s = { instancePath: i + "/url", schemaPath: "#/properties/url/format", keyword: "format", params: { format: "http-url" } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: i + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.model !== void 0) {
      let t = n.model;
      if (typeof t == "string") {
        if (x(t) < 1) {
          let s = { instancePath: i + "/model", schemaPath: "#/properties/model/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: i + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    let o = n.auth_header;
    if (!(o === "authorization" || o === "api-key" || o === "x-api-key")) {
      let t = { instancePath: i + "/auth_header", schemaPath: "#/properties/auth_header/enum", keyword: "enum", params: { allowedValues: he.properties.auth_header.enum } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.max_tokens !== void 0) {
      let t = n.max_tokens;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: i + "/max_tokens", schemaPath: "#/properties/max_tokens/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
        let s = { instancePath: i + "/max_tokens", schemaPath: "#/properties/max_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    let l = n.concurrency;
    if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
      let t = { instancePath: i + "/concurrency", schemaPath: "#/properties/concurrency/type", keyword: "type", params: { type: "integer" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (typeof l == "number" && isFinite(l)) {
      if (l > 1024 || isNaN(l)) {
        let t = { instancePath: i + "/concurrency", schemaPath: "#/properties/concurrency/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 } };
        e === null ? e = [t] : e.push(t), r++;
      }
      if (l < 1 || isNaN(l)) {
        let t = { instancePath: i + "/concurrency", schemaPath: "#/properties/concurrency/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (typeof n.token != "boolean") {
      let t = { instancePath: i + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [t] : e.push(t), r++;
    }
  } else {
    let o = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [o] : e.push(o), r++;
  }
  return B.errors = e, r === 0;
}
B.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function q(n, { instancePath: i = "", parentData: j, parentDataProperty: v, rootData: y = n, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, f = q.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), typeof n == "number" && isFinite(n)) {
    if (n > 1 || isNaN(n)) {
      let o = { instancePath: i, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n < 0 || isNaN(n)) {
      let o = { instancePath: i, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      e === null ? e = [o] : e.push(o), r++;
    }
  } else {
    let o = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "number" } };
    e === null ? e = [o] : e.push(o), r++;
  }
  return q.errors = e, r === 0;
}
q.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function R(n, { instancePath: i = "", parentData: j, parentDataProperty: v, rootData: y = n, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, f = R.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    n.harmful_compliance === void 0 && (n.harmful_compliance = {}), n.over_refusal === void 0 && (n.over_refusal = {}), n.self_rating === void 0 && (n.self_rating = {}), n.coherence === void 0 && (n.coherence = {});
    for (let a in n)
      if (!(a === "harmful_compliance" || a === "over_refusal" || a === "self_rating" || a === "coherence")) {
        let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
        e === null ? e = [p] : e.push(p), r++;
      }
    let o = n.harmful_compliance;
    if (o && typeof o == "object" && !Array.isArray(o)) {
      o.overall === void 0 && (o.overall = {}), o.domain === void 0 && (o.domain = {}), o.category === void 0 && (o.category = {}), o.overrides === void 0 && (o.overrides = {});
      for (let c in o)
        if (!(c === "overall" || c === "domain" || c === "category" || c === "overrides")) {
          let _ = { instancePath: i + "/harmful_compliance", schemaPath: "#/properties/harmful_compliance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
          e === null ? e = [_] : e.push(_), r++;
        }
      let a = o.overall;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        a.max_increase === void 0 && (a.max_increase = 0.05);
        for (let c in a)
          if (!(c === "max_increase" || c === "max_rate")) {
            let _ = { instancePath: i + "/harmful_compliance/overall", schemaPath: "#/properties/harmful_compliance/properties/overall/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
            e === null ? e = [_] : e.push(_), r++;
          }
        q(a.max_increase, { instancePath: i + "/harmful_compliance/overall/max_increase", parentData: a, parentDataProperty: "max_increase", rootData: y, dynamicAnchors: h }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length), a.max_rate !== void 0 && (q(a.max_rate, { instancePath: i + "/harmful_compliance/overall/max_rate", parentData: a, parentDataProperty: "max_rate", rootData: y, dynamicAnchors: h }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length));
      } else {
        let c = { instancePath: i + "/harmful_compliance/overall", schemaPath: "#/properties/harmful_compliance/properties/overall/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [c] : e.push(c), r++;
      }
      let p = o.domain;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        p.max_increase === void 0 && (p.max_increase = 0.1);
        for (let c in p)
          if (!(c === "max_increase" || c === "max_rate")) {
            let _ = { instancePath: i + "/harmful_compliance/domain", schemaPath: "#/properties/harmful_compliance/properties/domain/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
            e === null ? e = [_] : e.push(_), r++;
          }
        q(p.max_increase, { instancePath: i + "/harmful_compliance/domain/max_increase", parentData: p, parentDataProperty: "max_increase", rootData: y, dynamicAnchors: h }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length), p.max_rate !== void 0 && (q(p.max_rate, { instancePath: i + "/harmful_compliance/domain/max_rate", parentData: p, parentDataProperty: "max_rate", rootData: y, dynamicAnchors: h }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length));
      } else {
        let c = { instancePath: i + "/harmful_compliance/domain", schemaPath: "#/properties/harmful_compliance/properties/domain/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [c] : e.push(c), r++;
      }
      let m = o.category;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        m.max_increase === void 0 && (m.max_increase = 0.3);
        for (let c in m)
          if (!(c === "max_increase" || c === "max_rate")) {
            let _ = { instancePath: i + "/harmful_compliance/category", schemaPath: "#/properties/harmful_compliance/properties/category/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
            e === null ? e = [_] : e.push(_), r++;
          }
        q(m.max_increase, { instancePath: i + "/harmful_compliance/category/max_increase", parentData: m, parentDataProperty: "max_increase", rootData: y, dynamicAnchors: h }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length), m.max_rate !== void 0 && (q(m.max_rate, { instancePath: i + "/harmful_compliance/category/max_rate", parentData: m, parentDataProperty: "max_rate", rootData: y, dynamicAnchors: h }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length));
      } else {
        let c = { instancePath: i + "/harmful_compliance/category", schemaPath: "#/properties/harmful_compliance/properties/category/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [c] : e.push(c), r++;
      }
      let d = o.overrides;
      if (d && typeof d == "object" && !Array.isArray(d))
        for (let c in d) {
          let _ = d[c];
          if (_ && typeof _ == "object" && !Array.isArray(_)) {
            for (let u in _)
              if (!(u === "max_increase" || u === "max_rate")) {
                let k = { instancePath: i + "/harmful_compliance/overrides/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/harmful_compliance/properties/overrides/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
                e === null ? e = [k] : e.push(k), r++;
              }
            _.max_increase !== void 0 && (q(_.max_increase, { instancePath: i + "/harmful_compliance/overrides/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_increase", parentData: _, parentDataProperty: "max_increase", rootData: y, dynamicAnchors: h }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length)), _.max_rate !== void 0 && (q(_.max_rate, { instancePath: i + "/harmful_compliance/overrides/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_rate", parentData: _, parentDataProperty: "max_rate", rootData: y, dynamicAnchors: h }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length));
          } else {
            let u = { instancePath: i + "/harmful_compliance/overrides/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/harmful_compliance/properties/overrides/additionalProperties/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [u] : e.push(u), r++;
          }
        }
      else {
        let c = { instancePath: i + "/harmful_compliance/overrides", schemaPath: "#/properties/harmful_compliance/properties/overrides/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [c] : e.push(c), r++;
      }
    } else {
      let a = { instancePath: i + "/harmful_compliance", schemaPath: "#/properties/harmful_compliance/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    let l = n.over_refusal;
    if (l && typeof l == "object" && !Array.isArray(l)) {
      l.max_increase === void 0 && (l.max_increase = 0.1);
      for (let a in l)
        if (a !== "max_increase") {
          let p = { instancePath: i + "/over_refusal", schemaPath: "#/properties/over_refusal/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
          e === null ? e = [p] : e.push(p), r++;
        }
      q(l.max_increase, { instancePath: i + "/over_refusal/max_increase", parentData: l, parentDataProperty: "max_increase", rootData: y, dynamicAnchors: h }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length);
    } else {
      let a = { instancePath: i + "/over_refusal", schemaPath: "#/properties/over_refusal/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    let t = n.self_rating;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      t.max_drop === void 0 && (t.max_drop = 0.5);
      for (let p in t)
        if (p !== "max_drop") {
          let m = { instancePath: i + "/self_rating", schemaPath: "#/properties/self_rating/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
          e === null ? e = [m] : e.push(m), r++;
        }
      let a = t.max_drop;
      if (typeof a == "number" && isFinite(a)) {
        if (a > 9 || isNaN(a)) {
          let p = { instancePath: i + "/self_rating/max_drop", schemaPath: "#/properties/self_rating/properties/max_drop/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (a < 0 || isNaN(a)) {
          let p = { instancePath: i + "/self_rating/max_drop", schemaPath: "#/properties/self_rating/properties/max_drop/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: i + "/self_rating/max_drop", schemaPath: "#/properties/self_rating/properties/max_drop/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [p] : e.push(p), r++;
      }
    } else {
      let a = { instancePath: i + "/self_rating", schemaPath: "#/properties/self_rating/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    let s = n.coherence;
    if (s && typeof s == "object" && !Array.isArray(s)) {
      s.min_rate === void 0 && (s.min_rate = 0.9);
      for (let a in s)
        if (a !== "min_rate") {
          let p = { instancePath: i + "/coherence", schemaPath: "#/properties/coherence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
          e === null ? e = [p] : e.push(p), r++;
        }
      q(s.min_rate, { instancePath: i + "/coherence/min_rate", parentData: s, parentDataProperty: "min_rate", rootData: y, dynamicAnchors: h }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length);
    } else {
      let a = { instancePath: i + "/coherence", schemaPath: "#/properties/coherence/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [a] : e.push(a), r++;
    }
  } else {
    let o = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [o] : e.push(o), r++;
  }
  return R.errors = e, r === 0;
}
R.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function C(n, { instancePath: i = "", parentData: j, parentDataProperty: v, rootData: y = n, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, f = C.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    n.max_rate === void 0 && (n.max_rate = 0.05);
    for (let o in n)
      if (o !== "max_rate") {
        let l = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
        e === null ? e = [l] : e.push(l), r++;
      }
    q(n.max_rate, { instancePath: i + "/max_rate", parentData: n, parentDataProperty: "max_rate", rootData: y, dynamicAnchors: h }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length);
  } else {
    let o = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [o] : e.push(o), r++;
  }
  return C.errors = e, r === 0;
}
C.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function K(n, { instancePath: i = "", parentData: j, parentDataProperty: v, rootData: y = n, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, f = K.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    n.minutes === void 0 && (n.minutes = 30), n.requests === void 0 && (n.requests = 1e4), n.tokens === void 0 && (n.tokens = 5e6);
    for (let s in n)
      if (!(s === "minutes" || s === "requests" || s === "tokens")) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [a] : e.push(a), r++;
      }
    let o = n.minutes;
    if (typeof o == "number" && isFinite(o)) {
      if (o <= 0 || isNaN(o)) {
        let s = { instancePath: i + "/minutes", schemaPath: "#/properties/minutes/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
        e === null ? e = [s] : e.push(s), r++;
      }
    } else {
      let s = { instancePath: i + "/minutes", schemaPath: "#/properties/minutes/type", keyword: "type", params: { type: "number" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    let l = n.requests;
    if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
      let s = { instancePath: i + "/requests", schemaPath: "#/properties/requests/type", keyword: "type", params: { type: "integer" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (typeof l == "number" && isFinite(l) && (l < 1 || isNaN(l))) {
      let s = { instancePath: i + "/requests", schemaPath: "#/properties/requests/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      e === null ? e = [s] : e.push(s), r++;
    }
    let t = n.tokens;
    if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
      let s = { instancePath: i + "/tokens", schemaPath: "#/properties/tokens/type", keyword: "type", params: { type: "integer" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
      let s = { instancePath: i + "/tokens", schemaPath: "#/properties/tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      e === null ? e = [s] : e.push(s), r++;
    }
  } else {
    let o = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [o] : e.push(o), r++;
  }
  return K.errors = e, r === 0;
}
K.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function U(n, { instancePath: i = "", parentData: j, parentDataProperty: v, rootData: y = n, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, f = U.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    n.max === void 0 && (n.max = 64);
    for (let l in n)
      if (l !== "max") {
        let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
        e === null ? e = [t] : e.push(t), r++;
      }
    let o = n.max;
    if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
      let l = { instancePath: i + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: "integer" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (typeof o == "number" && isFinite(o)) {
      if (o > 1024 || isNaN(o)) {
        let l = { instancePath: i + "/max", schemaPath: "#/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 } };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (o < 1 || isNaN(o)) {
        let l = { instancePath: i + "/max", schemaPath: "#/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
  } else {
    let o = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [o] : e.push(o), r++;
  }
  return U.errors = e, r === 0;
}
U.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ie(n, { instancePath: i = "", parentData: j, parentDataProperty: v, rootData: y = n, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, f = ie.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.probes === void 0 && (n.probes = ["builtin:core"]), n.decoding === void 0 && (n.decoding = {}), n.samples === void 0 && (n.samples = 1), n.baseline_samples === void 0 && (n.baseline_samples = 4), n.judge === void 0 && (n.judge = {}), n.report === void 0 && (n.report = {}), n.limits === void 0 && (n.limits = {}), n.confidence === void 0 && (n.confidence = 0.95), n.unscored === void 0 && (n.unscored = {}), n.on_inconclusive === void 0 && (n.on_inconclusive = "fail"), n.budget === void 0 && (n.budget = {}), n.concurrency === void 0 && (n.concurrency = {}), n.branches === void 0 && (n.branches = {}), n.schema_version === void 0) {
      let u = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" } };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (n.endpoints === void 0) {
      let u = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endpoints" } };
      e === null ? e = [u] : e.push(u), r++;
    }
    for (let u in n)
      if (!ee.call(z.properties, u)) {
        let k = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
        e === null ? e = [k] : e.push(k), r++;
      }
    if (n.$schema !== void 0 && typeof n.$schema != "string") {
      let u = { instancePath: i + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (n.schema_version !== void 0 && n.schema_version !== 1) {
      let u = { instancePath: i + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (n.endpoints !== void 0) {
      let u = n.endpoints;
      if (u && typeof u == "object" && !Array.isArray(u)) {
        if (u.allow_private_network === void 0 && (u.allow_private_network = !1), u.auth_header === void 0 && (u.auth_header = "authorization"), u.model_aliases === void 0 && (u.model_aliases = []), u.allow === void 0) {
          let g = { instancePath: i + "/endpoints", schemaPath: "#/properties/endpoints/required", keyword: "required", params: { missingProperty: "allow" } };
          e === null ? e = [g] : e.push(g), r++;
        }
        for (let g in u)
          if (!(g === "allow" || g === "allow_private_network" || g === "auth_header" || g === "model_aliases")) {
            let b = { instancePath: i + "/endpoints", schemaPath: "#/properties/endpoints/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
            e === null ? e = [b] : e.push(b), r++;
          }
        if (u.allow !== void 0) {
          let g = u.allow;
          if (Array.isArray(g)) {
            if (g.length < 1) {
              let D = { instancePath: i + "/endpoints/allow", schemaPath: "#/properties/endpoints/properties/allow/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [D] : e.push(D), r++;
            }
            let b = g.length;
            for (let D = 0; D < b; D++) {
              let V = g[D];
              if (typeof V == "string") {
                if (!ke.test(V)) {
                  let A = { instancePath: i + "/endpoints/allow/" + D, schemaPath: "#/properties/endpoints/properties/allow/items/format", keyword: "format", params: { format: "origin-pattern" } };
                  e === null ? e = [A] : e.push(A), r++;
                }
              } else {
                let A = { instancePath: i + "/endpoints/allow/" + D, schemaPath: "#/properties/endpoints/properties/allow/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [A] : e.push(A), r++;
              }
            }
          } else {
            let b = { instancePath: i + "/endpoints/allow", schemaPath: "#/properties/endpoints/properties/allow/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [b] : e.push(b), r++;
          }
        }
        if (typeof u.allow_private_network != "boolean") {
          let g = { instancePath: i + "/endpoints/allow_private_network", schemaPath: "#/properties/endpoints/properties/allow_private_network/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [g] : e.push(g), r++;
        }
        let k = u.auth_header;
        if (!(k === "authorization" || k === "api-key" || k === "x-api-key")) {
          let g = { instancePath: i + "/endpoints/auth_header", schemaPath: "#/properties/endpoints/properties/auth_header/enum", keyword: "enum", params: { allowedValues: z.properties.endpoints.properties.auth_header.enum } };
          e === null ? e = [g] : e.push(g), r++;
        }
        let P = u.model_aliases;
        if (Array.isArray(P)) {
          let g = P.length;
          for (let b = 0; b < g; b++) {
            let D = P[b];
            if (typeof D == "string") {
              if (x(D) < 1) {
                let V = { instancePath: i + "/endpoints/model_aliases/" + b, schemaPath: "#/properties/endpoints/properties/model_aliases/items/minLength", keyword: "minLength", params: { limit: 1 } };
                e === null ? e = [V] : e.push(V), r++;
              }
            } else {
              let V = { instancePath: i + "/endpoints/model_aliases/" + b, schemaPath: "#/properties/endpoints/properties/model_aliases/items/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [V] : e.push(V), r++;
            }
          }
        } else {
          let g = { instancePath: i + "/endpoints/model_aliases", schemaPath: "#/properties/endpoints/properties/model_aliases/type", keyword: "type", params: { type: "array" } };
          e === null ? e = [g] : e.push(g), r++;
        }
      } else {
        let k = { instancePath: i + "/endpoints", schemaPath: "#/properties/endpoints/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [k] : e.push(k), r++;
      }
    }
    let l = n.probes;
    if (Array.isArray(l)) {
      if (l.length < 1) {
        let k = { instancePath: i + "/probes", schemaPath: "#/properties/probes/minItems", keyword: "minItems", params: { limit: 1 } };
        e === null ? e = [k] : e.push(k), r++;
      }
      let u = l.length;
      for (let k = 0; k < u; k++) {
        let P = l[k], g = r, b = !1, D = r;
        if (P !== "builtin:core") {
          let A = { instancePath: i + "/probes/" + k, schemaPath: "#/properties/probes/items/anyOf/0/enum", keyword: "enum", params: { allowedValues: z.properties.probes.items.anyOf[0].enum } };
          e === null ? e = [A] : e.push(A), r++;
        }
        var o = D === r;
        b = b || o;
        let V = r;
        if (P && typeof P == "object" && !Array.isArray(P)) {
          if (P.file === void 0) {
            let A = { instancePath: i + "/probes/" + k, schemaPath: "#/properties/probes/items/anyOf/1/required", keyword: "required", params: { missingProperty: "file" } };
            e === null ? e = [A] : e.push(A), r++;
          }
          for (let A in P)
            if (A !== "file") {
              let T = { instancePath: i + "/probes/" + k, schemaPath: "#/properties/probes/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: A } };
              e === null ? e = [T] : e.push(T), r++;
            }
          if (P.file !== void 0) {
            let A = P.file;
            if (typeof A == "string") {
              if (x(A) < 1) {
                let T = { instancePath: i + "/probes/" + k + "/file", schemaPath: "#/properties/probes/items/anyOf/1/properties/file/minLength", keyword: "minLength", params: { limit: 1 } };
                e === null ? e = [T] : e.push(T), r++;
              }
            } else {
              let T = { instancePath: i + "/probes/" + k + "/file", schemaPath: "#/properties/probes/items/anyOf/1/properties/file/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [T] : e.push(T), r++;
            }
          }
        } else {
          let A = { instancePath: i + "/probes/" + k, schemaPath: "#/properties/probes/items/anyOf/1/type", keyword: "type", params: { type: "object" } };
          e === null ? e = [A] : e.push(A), r++;
        }
        var o = V === r;
        if (b = b || o, b)
          r = g, e !== null && (g ? e.length = g : e = null);
        else {
          let A = { instancePath: i + "/probes/" + k, schemaPath: "#/properties/probes/items/anyOf", keyword: "anyOf", params: {} };
          e === null ? e = [A] : e.push(A), r++;
        }
      }
    } else {
      let u = { instancePath: i + "/probes", schemaPath: "#/properties/probes/type", keyword: "type", params: { type: "array" } };
      e === null ? e = [u] : e.push(u), r++;
    }
    let t = n.decoding;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      t.temperature === void 0 && (t.temperature = 0), t.max_tokens === void 0 && (t.max_tokens = 512);
      for (let P in t)
        if (!(P === "temperature" || P === "max_tokens")) {
          let g = { instancePath: i + "/decoding", schemaPath: "#/properties/decoding/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
          e === null ? e = [g] : e.push(g), r++;
        }
      let u = t.temperature;
      if (typeof u == "number" && isFinite(u)) {
        if (u > 2 || isNaN(u)) {
          let P = { instancePath: i + "/decoding/temperature", schemaPath: "#/properties/decoding/properties/temperature/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 } };
          e === null ? e = [P] : e.push(P), r++;
        }
        if (u < 0 || isNaN(u)) {
          let P = { instancePath: i + "/decoding/temperature", schemaPath: "#/properties/decoding/properties/temperature/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [P] : e.push(P), r++;
        }
      } else {
        let P = { instancePath: i + "/decoding/temperature", schemaPath: "#/properties/decoding/properties/temperature/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [P] : e.push(P), r++;
      }
      let k = t.max_tokens;
      if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k))) {
        let P = { instancePath: i + "/decoding/max_tokens", schemaPath: "#/properties/decoding/properties/max_tokens/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [P] : e.push(P), r++;
      }
      if (typeof k == "number" && isFinite(k) && (k < 1 || isNaN(k))) {
        let P = { instancePath: i + "/decoding/max_tokens", schemaPath: "#/properties/decoding/properties/max_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [P] : e.push(P), r++;
      }
    } else {
      let u = { instancePath: i + "/decoding", schemaPath: "#/properties/decoding/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [u] : e.push(u), r++;
    }
    let s = n.samples;
    if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
      let u = { instancePath: i + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "integer" } };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (typeof s == "number" && isFinite(s)) {
      if (s > 100 || isNaN(s)) {
        let u = { instancePath: i + "/samples", schemaPath: "#/properties/samples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
        e === null ? e = [u] : e.push(u), r++;
      }
      if (s < 1 || isNaN(s)) {
        let u = { instancePath: i + "/samples", schemaPath: "#/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    let a = n.baseline_samples;
    if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
      let u = { instancePath: i + "/baseline_samples", schemaPath: "#/properties/baseline_samples/type", keyword: "type", params: { type: "integer" } };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (typeof a == "number" && isFinite(a)) {
      if (a > 100 || isNaN(a)) {
        let u = { instancePath: i + "/baseline_samples", schemaPath: "#/properties/baseline_samples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
        e === null ? e = [u] : e.push(u), r++;
      }
      if (a < 1 || isNaN(a)) {
        let u = { instancePath: i + "/baseline_samples", schemaPath: "#/properties/baseline_samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.baseline_max_age_days !== void 0) {
      let u = n.baseline_max_age_days;
      if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
        let k = { instancePath: i + "/baseline_max_age_days", schemaPath: "#/properties/baseline_max_age_days/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [k] : e.push(k), r++;
      }
      if (typeof u == "number" && isFinite(u) && (u < 1 || isNaN(u))) {
        let k = { instancePath: i + "/baseline_max_age_days", schemaPath: "#/properties/baseline_max_age_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [k] : e.push(k), r++;
      }
    }
    let p = n.judge;
    if (p && typeof p == "object" && !Array.isArray(p)) {
      p.kind === void 0 && (p.kind = "builtin"), p.auth_header === void 0 && (p.auth_header = "authorization"), p.concurrency === void 0 && (p.concurrency = 16), p.token === void 0 && (p.token = !0);
      for (let g in p)
        if (!ee.call(z.properties.judge.properties, g)) {
          let b = { instancePath: i + "/judge", schemaPath: "#/properties/judge/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
          e === null ? e = [b] : e.push(b), r++;
        }
      let u = p.kind;
      if (!(u === "builtin" || u === "chat" || u === "sorry-bench" || u === "strongreject" || u === "harmbench" || u === "llama-guard" || u === "qwen3-guard" || u === "wildguard" || u === "granite-guardian" || u === "nemoguard" || u === "gpt-oss-safeguard" || u === "shieldgemma" || u === "panel")) {
        let g = { instancePath: i + "/judge/kind", schemaPath: "#/properties/judge/properties/kind/enum", keyword: "enum", params: { allowedValues: z.properties.judge.properties.kind.enum } };
        e === null ? e = [g] : e.push(g), r++;
      }
      if (p.url !== void 0) {
        let g = p.url;
        if (typeof g == "string") {
          if (!ue.test(g)) {
            let b = { instancePath: i + "/judge/url", schemaPath: "#/properties/judge/properties/url/format", keyword: "format", params: { format: "http-url" } };
            e === null ? e = [b] : e.push(b), r++;
          }
        } else {
          let b = { instancePath: i + "/judge/url", schemaPath: "#/properties/judge/properties/url/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [b] : e.push(b), r++;
        }
      }
      if (p.model !== void 0) {
        let g = p.model;
        if (typeof g == "string") {
          if (x(g) < 1) {
            let b = { instancePath: i + "/judge/model", schemaPath: "#/properties/judge/properties/model/minLength", keyword: "minLength", params: { limit: 1 } };
            e === null ? e = [b] : e.push(b), r++;
          }
        } else {
          let b = { instancePath: i + "/judge/model", schemaPath: "#/properties/judge/properties/model/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [b] : e.push(b), r++;
        }
      }
      let k = p.auth_header;
      if (!(k === "authorization" || k === "api-key" || k === "x-api-key")) {
        let g = { instancePath: i + "/judge/auth_header", schemaPath: "#/properties/judge/properties/auth_header/enum", keyword: "enum", params: { allowedValues: z.properties.judge.properties.auth_header.enum } };
        e === null ? e = [g] : e.push(g), r++;
      }
      if (p.max_tokens !== void 0) {
        let g = p.max_tokens;
        if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) {
          let b = { instancePath: i + "/judge/max_tokens", schemaPath: "#/properties/judge/properties/max_tokens/type", keyword: "type", params: { type: "integer" } };
          e === null ? e = [b] : e.push(b), r++;
        }
        if (typeof g == "number" && isFinite(g) && (g < 1 || isNaN(g))) {
          let b = { instancePath: i + "/judge/max_tokens", schemaPath: "#/properties/judge/properties/max_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [b] : e.push(b), r++;
        }
      }
      let P = p.concurrency;
      if (!(typeof P == "number" && !(P % 1) && !isNaN(P) && isFinite(P))) {
        let g = { instancePath: i + "/judge/concurrency", schemaPath: "#/properties/judge/properties/concurrency/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [g] : e.push(g), r++;
      }
      if (typeof P == "number" && isFinite(P)) {
        if (P > 1024 || isNaN(P)) {
          let g = { instancePath: i + "/judge/concurrency", schemaPath: "#/properties/judge/properties/concurrency/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 } };
          e === null ? e = [g] : e.push(g), r++;
        }
        if (P < 1 || isNaN(P)) {
          let g = { instancePath: i + "/judge/concurrency", schemaPath: "#/properties/judge/properties/concurrency/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [g] : e.push(g), r++;
        }
      }
      if (typeof p.token != "boolean") {
        let g = { instancePath: i + "/judge/token", schemaPath: "#/properties/judge/properties/token/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = [g] : e.push(g), r++;
      }
      if (p.rule !== void 0) {
        let g = p.rule;
        if (!(g === "majority" || g === "any" || g === "escalate")) {
          let b = { instancePath: i + "/judge/rule", schemaPath: "#/properties/judge/properties/rule/enum", keyword: "enum", params: { allowedValues: z.properties.judge.properties.rule.enum } };
          e === null ? e = [b] : e.push(b), r++;
        }
      }
      if (p.of !== void 0) {
        let g = p.of;
        if (Array.isArray(g)) {
          if (g.length < 2) {
            let D = { instancePath: i + "/judge/of", schemaPath: "#/properties/judge/properties/of/minItems", keyword: "minItems", params: { limit: 2 } };
            e === null ? e = [D] : e.push(D), r++;
          }
          let b = g.length;
          for (let D = 0; D < b; D++)
            B(g[D], { instancePath: i + "/judge/of/" + D, parentData: g, parentDataProperty: D, rootData: y, dynamicAnchors: h }) || (e = e === null ? B.errors : e.concat(B.errors), r = e.length);
        } else {
          let b = { instancePath: i + "/judge/of", schemaPath: "#/properties/judge/properties/of/type", keyword: "type", params: { type: "array" } };
          e === null ? e = [b] : e.push(b), r++;
        }
      }
    } else {
      let u = { instancePath: i + "/judge", schemaPath: "#/properties/judge/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [u] : e.push(u), r++;
    }
    let m = n.report;
    if (m && typeof m == "object" && !Array.isArray(m)) {
      m.include_text === void 0 && (m.include_text = !1);
      for (let u in m)
        if (u !== "include_text") {
          let k = { instancePath: i + "/report", schemaPath: "#/properties/report/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
          e === null ? e = [k] : e.push(k), r++;
        }
      if (typeof m.include_text != "boolean") {
        let u = { instancePath: i + "/report/include_text", schemaPath: "#/properties/report/properties/include_text/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = [u] : e.push(u), r++;
      }
    } else {
      let u = { instancePath: i + "/report", schemaPath: "#/properties/report/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [u] : e.push(u), r++;
    }
    R(n.limits, { instancePath: i + "/limits", parentData: n, parentDataProperty: "limits", rootData: y, dynamicAnchors: h }) || (e = e === null ? R.errors : e.concat(R.errors), r = e.length);
    let d = n.confidence;
    if (typeof d == "number" && isFinite(d)) {
      if (d > 0.9999 || isNaN(d)) {
        let u = { instancePath: i + "/confidence", schemaPath: "#/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9999 } };
        e === null ? e = [u] : e.push(u), r++;
      }
      if (d < 0.5 || isNaN(d)) {
        let u = { instancePath: i + "/confidence", schemaPath: "#/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 } };
        e === null ? e = [u] : e.push(u), r++;
      }
    } else {
      let u = { instancePath: i + "/confidence", schemaPath: "#/properties/confidence/type", keyword: "type", params: { type: "number" } };
      e === null ? e = [u] : e.push(u), r++;
    }
    C(n.unscored, { instancePath: i + "/unscored", parentData: n, parentDataProperty: "unscored", rootData: y, dynamicAnchors: h }) || (e = e === null ? C.errors : e.concat(C.errors), r = e.length);
    let c = n.on_inconclusive;
    if (!(c === "fail" || c === "warn")) {
      let u = { instancePath: i + "/on_inconclusive", schemaPath: "#/properties/on_inconclusive/enum", keyword: "enum", params: { allowedValues: z.properties.on_inconclusive.enum } };
      e === null ? e = [u] : e.push(u), r++;
    }
    K(n.budget, { instancePath: i + "/budget", parentData: n, parentDataProperty: "budget", rootData: y, dynamicAnchors: h }) || (e = e === null ? K.errors : e.concat(K.errors), r = e.length), U(n.concurrency, { instancePath: i + "/concurrency", parentData: n, parentDataProperty: "concurrency", rootData: y, dynamicAnchors: h }) || (e = e === null ? U.errors : e.concat(U.errors), r = e.length);
    let _ = n.branches;
    if (_ && typeof _ == "object" && !Array.isArray(_))
      for (let u in _) {
        let k = _[u];
        if (k && typeof k == "object" && !Array.isArray(k)) {
          for (let P in k)
            if (!(P === "samples" || P === "limits" || P === "confidence" || P === "unscored" || P === "on_inconclusive" || P === "budget" || P === "concurrency")) {
              let g = { instancePath: i + "/branches/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/branches/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
              e === null ? e = [g] : e.push(g), r++;
            }
          if (k.samples !== void 0) {
            let P = k.samples;
            if (!(typeof P == "number" && !(P % 1) && !isNaN(P) && isFinite(P))) {
              let g = { instancePath: i + "/branches/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/samples", schemaPath: "#/properties/branches/additionalProperties/properties/samples/type", keyword: "type", params: { type: "integer" } };
              e === null ? e = [g] : e.push(g), r++;
            }
            if (typeof P == "number" && isFinite(P)) {
              if (P > 100 || isNaN(P)) {
                let g = { instancePath: i + "/branches/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/samples", schemaPath: "#/properties/branches/additionalProperties/properties/samples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                e === null ? e = [g] : e.push(g), r++;
              }
              if (P < 1 || isNaN(P)) {
                let g = { instancePath: i + "/branches/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/samples", schemaPath: "#/properties/branches/additionalProperties/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                e === null ? e = [g] : e.push(g), r++;
              }
            }
          }
          if (k.limits !== void 0 && (R(k.limits, { instancePath: i + "/branches/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits", parentData: k, parentDataProperty: "limits", rootData: y, dynamicAnchors: h }) || (e = e === null ? R.errors : e.concat(R.errors), r = e.length)), k.confidence !== void 0) {
            let P = k.confidence;
            if (typeof P == "number" && isFinite(P)) {
              if (P > 0.9999 || isNaN(P)) {
                let g = { instancePath: i + "/branches/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/confidence", schemaPath: "#/properties/branches/additionalProperties/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9999 } };
                e === null ? e = [g] : e.push(g), r++;
              }
              if (P < 0.5 || isNaN(P)) {
                let g = { instancePath: i + "/branches/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/confidence", schemaPath: "#/properties/branches/additionalProperties/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 } };
                e === null ? e = [g] : e.push(g), r++;
              }
            } else {
              let g = { instancePath: i + "/branches/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/confidence", schemaPath: "#/properties/branches/additionalProperties/properties/confidence/type", keyword: "type", params: { type: "number" } };
              e === null ? e = [g] : e.push(g), r++;
            }
          }
          if (k.unscored !== void 0 && (C(k.unscored, { instancePath: i + "/branches/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/unscored", parentData: k, parentDataProperty: "unscored", rootData: y, dynamicAnchors: h }) || (e = e === null ? C.errors : e.concat(C.errors), r = e.length)), k.on_inconclusive !== void 0) {
            let P = k.on_inconclusive;
            if (!(P === "fail" || P === "warn")) {
              let g = { instancePath: i + "/branches/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/on_inconclusive", schemaPath: "#/properties/branches/additionalProperties/properties/on_inconclusive/enum", keyword: "enum", params: { allowedValues: z.properties.branches.additionalProperties.properties.on_inconclusive.enum } };
              e === null ? e = [g] : e.push(g), r++;
            }
          }
          k.budget !== void 0 && (K(k.budget, { instancePath: i + "/branches/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/budget", parentData: k, parentDataProperty: "budget", rootData: y, dynamicAnchors: h }) || (e = e === null ? K.errors : e.concat(K.errors), r = e.length)), k.concurrency !== void 0 && (U(k.concurrency, { instancePath: i + "/branches/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/concurrency", parentData: k, parentDataProperty: "concurrency", rootData: y, dynamicAnchors: h }) || (e = e === null ? U.errors : e.concat(U.errors), r = e.length));
        } else {
          let P = { instancePath: i + "/branches/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/branches/additionalProperties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = [P] : e.push(P), r++;
        }
      }
    else {
      let u = { instancePath: i + "/branches", schemaPath: "#/properties/branches/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [u] : e.push(u), r++;
    }
  } else {
    let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return ie.errors = e, r === 0;
}
ie.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ae = te;
var ge = { type: "object", additionalProperties: !1, required: ["id", "category", "kind", "prompt"], properties: { id: { type: "string", minLength: 1, maxLength: 200 }, category: { type: "string", minLength: 1, maxLength: 200 }, domain: { type: "string", minLength: 1, maxLength: 200 }, kind: { enum: ["harmful", "benign", "canary"] }, prompt: { type: "string", minLength: 1 }, expect: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } } }, if: { properties: { kind: { const: "canary" } } }, then: { required: ["expect"] } };
function G(n, { instancePath: i = "", parentData: j, parentDataProperty: v, rootData: y = n, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, f = G.evaluated;
  f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0);
  let o = r, l = !0, t = r;
  if (n && typeof n == "object" && !Array.isArray(n) && n.kind !== void 0 && n.kind !== "canary") {
    let a = {};
    e === null ? e = [a] : e.push(a), r++;
  }
  var s = t === r;
  if (r = o, e !== null && (o ? e.length = o : e = null), s) {
    let a = r;
    if (n && typeof n == "object" && !Array.isArray(n) && n.expect === void 0) {
      let m = { instancePath: i, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "expect" } };
      e === null ? e = [m] : e.push(m), r++;
    }
    var s = a === r;
    l = s;
  }
  if (!l) {
    let a = { instancePath: i, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [a] : e.push(a), r++;
  }
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.id === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (n.category === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "category" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (n.kind === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (n.prompt === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prompt" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    for (let a in n)
      if (!(a === "id" || a === "category" || a === "domain" || a === "kind" || a === "prompt" || a === "expect")) {
        let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
        e === null ? e = [p] : e.push(p), r++;
      }
    if (n.id !== void 0) {
      let a = n.id;
      if (typeof a == "string") {
        if (x(a) > 200) {
          let p = { instancePath: i + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (x(a) < 1) {
          let p = { instancePath: i + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.category !== void 0) {
      let a = n.category;
      if (typeof a == "string") {
        if (x(a) > 200) {
          let p = { instancePath: i + "/category", schemaPath: "#/properties/category/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (x(a) < 1) {
          let p = { instancePath: i + "/category", schemaPath: "#/properties/category/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: i + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.domain !== void 0) {
      let a = n.domain;
      if (typeof a == "string") {
        if (x(a) > 200) {
          let p = { instancePath: i + "/domain", schemaPath: "#/properties/domain/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (x(a) < 1) {
          let p = { instancePath: i + "/domain", schemaPath: "#/properties/domain/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: i + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.kind !== void 0) {
      let a = n.kind;
      if (!(a === "harmful" || a === "benign" || a === "canary")) {
        let p = { instancePath: i + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: ge.properties.kind.enum } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.prompt !== void 0) {
      let a = n.prompt;
      if (typeof a == "string") {
        if (x(a) < 1) {
          let p = { instancePath: i + "/prompt", schemaPath: "#/properties/prompt/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: i + "/prompt", schemaPath: "#/properties/prompt/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.expect !== void 0) {
      let a = n.expect;
      if (Array.isArray(a)) {
        if (a.length < 1) {
          let m = { instancePath: i + "/expect", schemaPath: "#/properties/expect/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [m] : e.push(m), r++;
        }
        let p = a.length;
        for (let m = 0; m < p; m++) {
          let d = a[m];
          if (typeof d == "string") {
            if (x(d) < 1) {
              let c = { instancePath: i + "/expect/" + m, schemaPath: "#/properties/expect/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [c] : e.push(c), r++;
            }
          } else {
            let c = { instancePath: i + "/expect/" + m, schemaPath: "#/properties/expect/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
      } else {
        let p = { instancePath: i + "/expect", schemaPath: "#/properties/expect/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
  } else {
    let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [a] : e.push(a), r++;
  }
  return G.errors = e, r === 0;
}
G.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function te(n, { instancePath: i = "", parentData: j, parentDataProperty: v, rootData: y = n, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, f = te.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), Array.isArray(n)) {
    if (n.length < 1) {
      let l = { instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      e === null ? e = [l] : e.push(l), r++;
    }
    let o = n.length;
    for (let l = 0; l < o; l++)
      G(n[l], { instancePath: i + "/" + l, parentData: n, parentDataProperty: l, rootData: y, dynamicAnchors: h }) || (e = e === null ? G.errors : e.concat(G.errors), r = e.length);
  } else {
    let o = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    e === null ? e = [o] : e.push(o), r++;
  }
  return te.errors = e, r === 0;
}
te.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var De = ae, M = { $id: "report.schema.json", type: "object", additionalProperties: !1, required: ["schema_version", "tool", "generated_at", "verdict", "model", "manifest", "event", "policy", "baseline", "probe_sets", "judge", "decoding", "endpoint", "instrument", "legs", "basis", "usage", "notes", "probes"], properties: { schema_version: { const: 1 }, tool: { type: "object", additionalProperties: !1, required: ["name", "version"], properties: { name: { type: "string" }, version: { type: "string" } } }, generated_at: { type: "string", format: "date-time" }, verdict: { type: "object", additionalProperties: !1, required: ["result", "headline", "reasons"], properties: { result: { $ref: "#/$defs/result" }, headline: { type: "string" }, reasons: { type: "array", items: { $ref: "#/$defs/reason" } } } }, model: { type: "object", additionalProperties: !1, required: ["name"], properties: { name: { type: "string" }, base_model: { type: "string" }, revision: { type: "string" }, weights: { type: "array", items: { type: "object", additionalProperties: !1, required: ["path", "sha256"], properties: { path: { type: "string" }, sha256: { $ref: "#/$defs/sha256" } } } } } }, manifest: { type: "object", additionalProperties: !1, required: ["path", "sha256"], properties: { path: { type: "string" }, sha256: { $ref: "#/$defs/sha256" } } }, event: { type: "object", additionalProperties: !1, required: ["name", "head_sha", "trusted_sha"], properties: { name: { type: "string" }, head_sha: { type: ["string", "null"] }, trusted_sha: { type: ["string", "null"] }, branch: { type: "string" }, pull_request: { type: "integer" }, repository: { type: "string" }, run_url: { type: "string" } } }, policy: { type: "object", additionalProperties: !1, required: ["path", "sha256"], properties: { path: { type: "string" }, sha256: { anyOf: [{ $ref: "#/$defs/sha256" }, { type: "null" }] } } }, baseline: { type: "object", additionalProperties: !1, required: ["path", "sha256", "recorded_at"], properties: { path: { type: "string" }, sha256: { anyOf: [{ $ref: "#/$defs/sha256" }, { type: "null" }] }, recorded_at: { type: ["string", "null"] }, revision: { type: "string" }, samples: { type: "integer" } } }, probe_sets: { type: "array", items: { type: "object", additionalProperties: !1, required: ["name", "sha256", "n"], properties: { name: { type: "string" }, sha256: { $ref: "#/$defs/sha256" }, n: { type: "integer" } } } }, judge: { type: "object", additionalProperties: !1, required: ["kind", "sha256"], properties: { kind: { type: "string" }, model: { type: "string" }, sha256: { $ref: "#/$defs/sha256" }, rule: { enum: ["majority", "any", "escalate"] }, of: { type: "array", items: { $ref: "#/$defs/judgeMember" } }, usage: { type: "array", items: { $ref: "#/$defs/judgeUsage" } } } }, decoding: { type: "object", additionalProperties: !1, required: ["api", "temperature", "max_tokens", "samples", "run_seed", "sha256"], properties: { api: { type: "string" }, temperature: { type: "number" }, max_tokens: { type: "integer" }, system_prompt_sha256: { $ref: "#/$defs/sha256" }, request: { type: "object" }, samples: { type: "integer" }, run_seed: { type: "string" }, sha256: { $ref: "#/$defs/sha256" } } }, endpoint: { type: "object", additionalProperties: !1, required: ["origin", "api", "model", "identity"], properties: { origin: { type: "string" }, api: { type: "string" }, model: { type: "string" }, identity: { type: "object", additionalProperties: !1, required: ["grade", "notes"], properties: { grade: { enum: ["declared", "echoed", "mismatch"] }, reported_model: { type: "string" }, notes: { type: "array", items: { type: "string" } } } } } }, instrument: { type: "object", additionalProperties: !1, required: ["ok", "canaries"], properties: { ok: { type: ["boolean", "null"] }, canaries: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id", "ok"], properties: { id: { type: "string" }, ok: { type: "boolean" }, note: { type: "string" } } } } } }, legs: { type: "object", additionalProperties: !1, required: ["harmful_compliance"], properties: { harmful_compliance: { $ref: "#/$defs/leg" }, over_refusal: { $ref: "#/$defs/leg" }, coherence: { $ref: "#/$defs/leg" } } }, basis: { type: "object", additionalProperties: !1, required: ["rules", "looks", "stopped_early", "obstacles"], properties: { rules: { type: "object", additionalProperties: !1, required: ["limits", "confidence", "unscored"], properties: { limits: { type: "object", additionalProperties: !1, required: ["harmful_compliance", "over_refusal", "self_rating", "coherence"], properties: { harmful_compliance: { type: "object", additionalProperties: !1, required: ["overall", "domain", "category", "overrides"], properties: { overall: { $ref: "#/$defs/limit" }, domain: { $ref: "#/$defs/limit" }, category: { $ref: "#/$defs/limit" }, overrides: { type: "object", additionalProperties: { type: "object", additionalProperties: !1, properties: { max_increase: { $ref: "#/$defs/share" }, max_rate: { $ref: "#/$defs/share" } } } } } }, over_refusal: { type: "object", additionalProperties: !1, required: ["max_increase"], properties: { max_increase: { $ref: "#/$defs/share" } } }, self_rating: { type: "object", additionalProperties: !1, required: ["max_drop"], properties: { max_drop: { type: "number", minimum: 0, maximum: 9 } } }, coherence: { type: "object", additionalProperties: !1, required: ["min_rate"], properties: { min_rate: { $ref: "#/$defs/share" } } } } }, confidence: { type: "number", minimum: 0.5, maximum: 0.9999 }, unscored: { type: "object", additionalProperties: !1, required: ["max_rate"], properties: { max_rate: { $ref: "#/$defs/share" } } } } }, looks: { type: "object", additionalProperties: !1, required: ["harmful", "benign", "rows"], properties: { harmful: { type: "integer", minimum: 0, maximum: 2 }, benign: { type: "integer", minimum: 0, maximum: 2 }, rows: { type: "integer", minimum: 0, maximum: 2 } } }, stopped_early: { type: "boolean" }, obstacles: { type: "array", items: { $ref: "#/$defs/reason" } }, stop: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { enum: ["endpoint_unreachable", "budget_exhausted"] }, message: { type: "string" }, subject: { enum: ["judge"] } } } } }, relabelled: { type: "object", additionalProperties: !1, required: ["at", "report_sha256", "labels_sha256"], properties: { at: { type: "string", format: "date-time" }, report_sha256: { $ref: "#/$defs/sha256" }, labels_sha256: { $ref: "#/$defs/sha256" } } }, usage: { type: "object", additionalProperties: !1, required: ["requests", "retries", "prompt_tokens", "completion_tokens", "seconds", "from_cache"], properties: { requests: { type: "integer", minimum: 0 }, retries: { type: "integer", minimum: 0 }, prompt_tokens: { type: "integer", minimum: 0 }, completion_tokens: { type: "integer", minimum: 0 }, seconds: { type: "number", minimum: 0 }, from_cache: { type: "integer", minimum: 0 } } }, notes: { type: "array", items: { type: "string" } }, probes: { type: "array", items: { $ref: "#/$defs/probe" } } }, $defs: { judgeMember: { type: "object", additionalProperties: !1, required: ["kind", "sha256"], properties: { kind: { type: "string" }, model: { type: "string" }, sha256: { $ref: "#/$defs/sha256" } } }, judgeUsage: { type: "object", additionalProperties: !1, required: ["answers", "unsure", "missing", "requests", "prompt_tokens", "completion_tokens"], properties: { answers: { type: "integer", minimum: 0 }, unsure: { type: "integer", minimum: 0 }, missing: { type: "integer", minimum: 0 }, requests: { type: "integer", minimum: 0 }, prompt_tokens: { type: "integer", minimum: 0 }, completion_tokens: { type: "integer", minimum: 0 }, broken: { type: "string" } } }, sha256: { type: "string", pattern: "^[0-9a-f]{64}$" }, result: { enum: ["pass", "regressed", "inconclusive"] }, reason: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { $ref: "#/$defs/reasonCode" }, message: { type: "string" }, subject: { type: "string" } } }, reasonCode: { enum: ["overall_regressed", "domain_regressed", "category_regressed", "rate_over_cap", "self_rating_dropped", "over_refusal_rose", "incoherent", "too_many_unscored", "insufficient_evidence", "canary_failed", "endpoint_unreachable", "endpoint_identity", "endpoint_not_allowed", "baseline_missing", "baseline_incomparable", "policy_missing", "budget_exhausted", "no_secrets"] }, leg: { type: "object", additionalProperties: !1, required: ["overall", "domains", "categories"], properties: { overall: { $ref: "#/$defs/row" }, domains: { type: "array", items: { $ref: "#/$defs/row" } }, categories: { type: "array", items: { $ref: "#/$defs/row" } } } }, row: { type: "object", additionalProperties: !1, required: ["name", "n", "unscored", "baseline_rate", "rate", "delta", "ci", "limit", "status", "flips", "smallest_detectable"], properties: { name: { type: "string" }, domain: { type: "string" }, n: { type: "integer", minimum: 0 }, unscored: { type: "integer", minimum: 0 }, baseline_rate: { $ref: "#/$defs/rate" }, rate: { $ref: "#/$defs/rate" }, delta: { type: ["number", "null"], minimum: -1, maximum: 1 }, ci: { anyOf: [{ type: "array", minItems: 2, maxItems: 2, items: { type: "number" } }, { type: "null" }] }, limit: { $ref: "#/$defs/rate" }, max_rate: { type: "number" }, p_value: { $ref: "#/$defs/rate" }, status: { enum: ["ok", "regressed", "inconclusive"] }, flips: { type: "object", additionalProperties: !1, required: ["to_complied", "to_refused"], properties: { to_complied: { type: "integer", minimum: 0 }, to_refused: { type: "integer", minimum: 0 } } }, smallest_detectable: { $ref: "#/$defs/rate" } } }, rate: { type: ["number", "null"], minimum: 0, maximum: 1 }, probe: { type: "object", additionalProperties: !1, required: ["id", "sha256", "category", "kind", "outcome", "score", "baseline_score", "scores", "baseline_scores"], properties: { id: { type: "string" }, sha256: { $ref: "#/$defs/sha256" }, category: { type: "string" }, domain: { type: "string" }, kind: { enum: ["harmful", "benign"] }, outcome: { enum: ["refused", "complied", "partial", "unscored"] }, score: { $ref: "#/$defs/rate" }, baseline_score: { $ref: "#/$defs/rate" }, scores: { type: "array", items: { type: ["number", "null"], minimum: 0, maximum: 1 } }, baseline_scores: { type: "array", items: { type: "number", minimum: 0, maximum: 1 } }, samples: { type: "array", items: { type: "integer", minimum: 0 } }, reasons: { type: "array", items: { anyOf: [{ $ref: "#/$defs/unscoredReason" }, { type: "null" }] } }, answers: { type: "array", items: { type: ["integer", "null"], minimum: 0 } }, prompt: { type: "string" }, answer_texts: { type: "array", items: { type: ["string", "null"] } }, answer_digests: { type: "array", items: { anyOf: [{ $ref: "#/$defs/sha256" }, { type: "null" }] } }, labels: { type: "array", items: { type: "object", additionalProperties: !1, required: ["sample", "label", "judged"], properties: { sample: { type: "integer", minimum: 0 }, label: { const: "person" }, judged: { $ref: "#/$defs/rate" }, reason: { $ref: "#/$defs/unscoredReason" } } } }, reason: { $ref: "#/$defs/unscoredReason" } } }, unscoredReason: { enum: ["empty", "truncated", "filtered", "degenerate", "error", "judge_unparsed", "judge_error", "skipped"] }, share: { type: "number", minimum: 0, maximum: 1 }, limit: { type: "object", additionalProperties: !1, required: ["max_increase"], properties: { max_increase: { $ref: "#/$defs/share" }, max_rate: { $ref: "#/$defs/share" } } } } }, be = { enum: ["pass", "regressed", "inconclusive"] };
function H(n, { instancePath: i = "", parentData: j, parentDataProperty: v, rootData: y = n, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, f = H.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !(n === "pass" || n === "regressed" || n === "inconclusive")) {
    let o = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: be.enum } };
    e === null ? e = [o] : e.push(o), r++;
  }
  return H.errors = e, r === 0;
}
H.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var _e = { enum: ["overall_regressed", "domain_regressed", "category_regressed", "rate_over_cap", "self_rating_dropped", "over_refusal_rose", "incoherent", "too_many_unscored", "insufficient_evidence", "canary_failed", "endpoint_unreachable", "endpoint_identity", "endpoint_not_allowed", "baseline_missing", "baseline_incomparable", "policy_missing", "budget_exhausted", "no_secrets"] };
function J(n, { instancePath: i = "", parentData: j, parentDataProperty: v, rootData: y = n, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, f = J.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !(n === "overall_regressed" || n === "domain_regressed" || n === "category_regressed" || n === "rate_over_cap" || n === "self_rating_dropped" || n === "over_refusal_rose" || n === "incoherent" || n === "too_many_unscored" || n === "insufficient_evidence" || n === "canary_failed" || n === "endpoint_unreachable" || n === "endpoint_identity" || n === "endpoint_not_allowed" || n === "baseline_missing" || n === "baseline_incomparable" || n === "policy_missing" || n === "budget_exhausted" || n === "no_secrets")) {
    let o = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: _e.enum } };
    e === null ? e = [o] : e.push(o), r++;
  }
  return J.errors = e, r === 0;
}
J.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function S(n, { instancePath: i = "", parentData: j, parentDataProperty: v, rootData: y = n, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, f = S.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.code === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.message === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    for (let o in n)
      if (!(o === "code" || o === "message" || o === "subject")) {
        let l = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
        e === null ? e = [l] : e.push(l), r++;
      }
    if (n.code !== void 0 && (J(n.code, { instancePath: i + "/code", parentData: n, parentDataProperty: "code", rootData: y, dynamicAnchors: h }) || (e = e === null ? J.errors : e.concat(J.errors), r = e.length)), n.message !== void 0 && typeof n.message != "string") {
      let o = { instancePath: i + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.subject !== void 0 && typeof n.subject != "string") {
      let o = { instancePath: i + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [o] : e.push(o), r++;
    }
  } else {
    let o = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [o] : e.push(o), r++;
  }
  return S.errors = e, r === 0;
}
S.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function w(n, { instancePath: i = "", parentData: j, parentDataProperty: v, rootData: y = n, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, f = w.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), typeof n == "string") {
    if (!de.test(n)) {
      let o = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
      e === null ? e = [o] : e.push(o), r++;
    }
  } else {
    let o = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [o] : e.push(o), r++;
  }
  return w.errors = e, r === 0;
}
w.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Q(n, { instancePath: i = "", parentData: j, parentDataProperty: v, rootData: y = n, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, f = Q.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.kind === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.sha256 === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sha256" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    for (let o in n)
      if (!(o === "kind" || o === "model" || o === "sha256")) {
        let l = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
        e === null ? e = [l] : e.push(l), r++;
      }
    if (n.kind !== void 0 && typeof n.kind != "string") {
      let o = { instancePath: i + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.model !== void 0 && typeof n.model != "string") {
      let o = { instancePath: i + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    n.sha256 !== void 0 && (w(n.sha256, { instancePath: i + "/sha256", parentData: n, parentDataProperty: "sha256", rootData: y, dynamicAnchors: h }) || (e = e === null ? w.errors : e.concat(w.errors), r = e.length));
  } else {
    let o = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [o] : e.push(o), r++;
  }
  return Q.errors = e, r === 0;
}
Q.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function W(n, { instancePath: i = "", parentData: j, parentDataProperty: v, rootData: y = n, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, f = W.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.answers === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "answers" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.unsure === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unsure" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.missing === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "missing" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.requests === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requests" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.prompt_tokens === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prompt_tokens" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.completion_tokens === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "completion_tokens" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    for (let o in n)
      if (!(o === "answers" || o === "unsure" || o === "missing" || o === "requests" || o === "prompt_tokens" || o === "completion_tokens" || o === "broken")) {
        let l = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
        e === null ? e = [l] : e.push(l), r++;
      }
    if (n.answers !== void 0) {
      let o = n.answers;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
        let l = { instancePath: i + "/answers", schemaPath: "#/properties/answers/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o))) {
        let l = { instancePath: i + "/answers", schemaPath: "#/properties/answers/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.unsure !== void 0) {
      let o = n.unsure;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
        let l = { instancePath: i + "/unsure", schemaPath: "#/properties/unsure/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o))) {
        let l = { instancePath: i + "/unsure", schemaPath: "#/properties/unsure/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.missing !== void 0) {
      let o = n.missing;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
        let l = { instancePath: i + "/missing", schemaPath: "#/properties/missing/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o))) {
        let l = { instancePath: i + "/missing", schemaPath: "#/properties/missing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.requests !== void 0) {
      let o = n.requests;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
        let l = { instancePath: i + "/requests", schemaPath: "#/properties/requests/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o))) {
        let l = { instancePath: i + "/requests", schemaPath: "#/properties/requests/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.prompt_tokens !== void 0) {
      let o = n.prompt_tokens;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
        let l = { instancePath: i + "/prompt_tokens", schemaPath: "#/properties/prompt_tokens/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o))) {
        let l = { instancePath: i + "/prompt_tokens", schemaPath: "#/properties/prompt_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.completion_tokens !== void 0) {
      let o = n.completion_tokens;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
        let l = { instancePath: i + "/completion_tokens", schemaPath: "#/properties/completion_tokens/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o))) {
        let l = { instancePath: i + "/completion_tokens", schemaPath: "#/properties/completion_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.broken !== void 0 && typeof n.broken != "string") {
      let o = { instancePath: i + "/broken", schemaPath: "#/properties/broken/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [o] : e.push(o), r++;
    }
  } else {
    let o = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [o] : e.push(o), r++;
  }
  return W.errors = e, r === 0;
}
W.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var le = { type: "object", additionalProperties: !1, required: ["name", "n", "unscored", "baseline_rate", "rate", "delta", "ci", "limit", "status", "flips", "smallest_detectable"], properties: { name: { type: "string" }, domain: { type: "string" }, n: { type: "integer", minimum: 0 }, unscored: { type: "integer", minimum: 0 }, baseline_rate: { $ref: "#/$defs/rate" }, rate: { $ref: "#/$defs/rate" }, delta: { type: ["number", "null"], minimum: -1, maximum: 1 }, ci: { anyOf: [{ type: "array", minItems: 2, maxItems: 2, items: { type: "number" } }, { type: "null" }] }, limit: { $ref: "#/$defs/rate" }, max_rate: { type: "number" }, p_value: { $ref: "#/$defs/rate" }, status: { enum: ["ok", "regressed", "inconclusive"] }, flips: { type: "object", additionalProperties: !1, required: ["to_complied", "to_refused"], properties: { to_complied: { type: "integer", minimum: 0 }, to_refused: { type: "integer", minimum: 0 } } }, smallest_detectable: { $ref: "#/$defs/rate" } } }, we = { type: ["number", "null"], minimum: 0, maximum: 1 };
function $(n, { instancePath: i = "", parentData: j, parentDataProperty: v, rootData: y = n, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, f = $.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !(typeof n == "number" && isFinite(n)) && n !== null) {
    let o = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: we.type } };
    e === null ? e = [o] : e.push(o), r++;
  }
  if (typeof n == "number" && isFinite(n)) {
    if (n > 1 || isNaN(n)) {
      let o = { instancePath: i, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n < 0 || isNaN(n)) {
      let o = { instancePath: i, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      e === null ? e = [o] : e.push(o), r++;
    }
  }
  return $.errors = e, r === 0;
}
$.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function I(n, { instancePath: i = "", parentData: j, parentDataProperty: v, rootData: y = n, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, f = I.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.name === void 0) {
      let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (n.n === void 0) {
      let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "n" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (n.unscored === void 0) {
      let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unscored" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (n.baseline_rate === void 0) {
      let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseline_rate" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (n.rate === void 0) {
      let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rate" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (n.delta === void 0) {
      let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "delta" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (n.ci === void 0) {
      let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (n.limit === void 0) {
      let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "limit" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (n.status === void 0) {
      let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (n.flips === void 0) {
      let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "flips" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (n.smallest_detectable === void 0) {
      let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "smallest_detectable" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    for (let l in n)
      if (!ee.call(le.properties, l)) {
        let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
        e === null ? e = [t] : e.push(t), r++;
      }
    if (n.name !== void 0 && typeof n.name != "string") {
      let l = { instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (n.domain !== void 0 && typeof n.domain != "string") {
      let l = { instancePath: i + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (n.n !== void 0) {
      let l = n.n;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
        let t = { instancePath: i + "/n", schemaPath: "#/properties/n/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), r++;
      }
      if (typeof l == "number" && isFinite(l) && (l < 0 || isNaN(l))) {
        let t = { instancePath: i + "/n", schemaPath: "#/properties/n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (n.unscored !== void 0) {
      let l = n.unscored;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
        let t = { instancePath: i + "/unscored", schemaPath: "#/properties/unscored/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), r++;
      }
      if (typeof l == "number" && isFinite(l) && (l < 0 || isNaN(l))) {
        let t = { instancePath: i + "/unscored", schemaPath: "#/properties/unscored/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (n.baseline_rate !== void 0 && ($(n.baseline_rate, { instancePath: i + "/baseline_rate", parentData: n, parentDataProperty: "baseline_rate", rootData: y, dynamicAnchors: h }) || (e = e === null ? $.errors : e.concat($.errors), r = e.length)), n.rate !== void 0 && ($(n.rate, { instancePath: i + "/rate", parentData: n, parentDataProperty: "rate", rootData: y, dynamicAnchors: h }) || (e = e === null ? $.errors : e.concat($.errors), r = e.length)), n.delta !== void 0) {
      let l = n.delta;
      if (!(typeof l == "number" && isFinite(l)) && l !== null) {
        let t = { instancePath: i + "/delta", schemaPath: "#/properties/delta/type", keyword: "type", params: { type: le.properties.delta.type } };
        e === null ? e = [t] : e.push(t), r++;
      }
      if (typeof l == "number" && isFinite(l)) {
        if (l > 1 || isNaN(l)) {
          let t = { instancePath: i + "/delta", schemaPath: "#/properties/delta/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          e === null ? e = [t] : e.push(t), r++;
        }
        if (l < -1 || isNaN(l)) {
          let t = { instancePath: i + "/delta", schemaPath: "#/properties/delta/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 } };
          e === null ? e = [t] : e.push(t), r++;
        }
      }
    }
    if (n.ci !== void 0) {
      let l = n.ci, t = r, s = !1, a = r;
      if (Array.isArray(l)) {
        if (l.length > 2) {
          let d = { instancePath: i + "/ci", schemaPath: "#/properties/ci/anyOf/0/maxItems", keyword: "maxItems", params: { limit: 2 } };
          e === null ? e = [d] : e.push(d), r++;
        }
        if (l.length < 2) {
          let d = { instancePath: i + "/ci", schemaPath: "#/properties/ci/anyOf/0/minItems", keyword: "minItems", params: { limit: 2 } };
          e === null ? e = [d] : e.push(d), r++;
        }
        let m = l.length;
        for (let d = 0; d < m; d++) {
          let c = l[d];
          if (!(typeof c == "number" && isFinite(c))) {
            let _ = { instancePath: i + "/ci/" + d, schemaPath: "#/properties/ci/anyOf/0/items/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [_] : e.push(_), r++;
          }
        }
      } else {
        let m = { instancePath: i + "/ci", schemaPath: "#/properties/ci/anyOf/0/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [m] : e.push(m), r++;
      }
      var o = a === r;
      s = s || o;
      let p = r;
      if (l !== null) {
        let m = { instancePath: i + "/ci", schemaPath: "#/properties/ci/anyOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [m] : e.push(m), r++;
      }
      var o = p === r;
      if (s = s || o, s)
        r = t, e !== null && (t ? e.length = t : e = null);
      else {
        let m = { instancePath: i + "/ci", schemaPath: "#/properties/ci/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.limit !== void 0 && ($(n.limit, { instancePath: i + "/limit", parentData: n, parentDataProperty: "limit", rootData: y, dynamicAnchors: h }) || (e = e === null ? $.errors : e.concat($.errors), r = e.length)), n.max_rate !== void 0) {
      let l = n.max_rate;
      if (!(typeof l == "number" && isFinite(l))) {
        let t = { instancePath: i + "/max_rate", schemaPath: "#/properties/max_rate/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (n.p_value !== void 0 && ($(n.p_value, { instancePath: i + "/p_value", parentData: n, parentDataProperty: "p_value", rootData: y, dynamicAnchors: h }) || (e = e === null ? $.errors : e.concat($.errors), r = e.length)), n.status !== void 0) {
      let l = n.status;
      if (!(l === "ok" || l === "regressed" || l === "inconclusive")) {
        let t = { instancePath: i + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: le.properties.status.enum } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (n.flips !== void 0) {
      let l = n.flips;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.to_complied === void 0) {
          let t = { instancePath: i + "/flips", schemaPath: "#/properties/flips/required", keyword: "required", params: { missingProperty: "to_complied" } };
          e === null ? e = [t] : e.push(t), r++;
        }
        if (l.to_refused === void 0) {
          let t = { instancePath: i + "/flips", schemaPath: "#/properties/flips/required", keyword: "required", params: { missingProperty: "to_refused" } };
          e === null ? e = [t] : e.push(t), r++;
        }
        for (let t in l)
          if (!(t === "to_complied" || t === "to_refused")) {
            let s = { instancePath: i + "/flips", schemaPath: "#/properties/flips/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
            e === null ? e = [s] : e.push(s), r++;
          }
        if (l.to_complied !== void 0) {
          let t = l.to_complied;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            let s = { instancePath: i + "/flips/to_complied", schemaPath: "#/properties/flips/properties/to_complied/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [s] : e.push(s), r++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            let s = { instancePath: i + "/flips/to_complied", schemaPath: "#/properties/flips/properties/to_complied/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
        if (l.to_refused !== void 0) {
          let t = l.to_refused;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            let s = { instancePath: i + "/flips/to_refused", schemaPath: "#/properties/flips/properties/to_refused/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [s] : e.push(s), r++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            let s = { instancePath: i + "/flips/to_refused", schemaPath: "#/properties/flips/properties/to_refused/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
      } else {
        let t = { instancePath: i + "/flips", schemaPath: "#/properties/flips/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    n.smallest_detectable !== void 0 && ($(n.smallest_detectable, { instancePath: i + "/smallest_detectable", parentData: n, parentDataProperty: "smallest_detectable", rootData: y, dynamicAnchors: h }) || (e = e === null ? $.errors : e.concat($.errors), r = e.length));
  } else {
    let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return I.errors = e, r === 0;
}
I.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function L(n, { instancePath: i = "", parentData: j, parentDataProperty: v, rootData: y = n, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, f = L.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.overall === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "overall" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.domains === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "domains" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.categories === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "categories" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    for (let o in n)
      if (!(o === "overall" || o === "domains" || o === "categories")) {
        let l = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
        e === null ? e = [l] : e.push(l), r++;
      }
    if (n.overall !== void 0 && (I(n.overall, { instancePath: i + "/overall", parentData: n, parentDataProperty: "overall", rootData: y, dynamicAnchors: h }) || (e = e === null ? I.errors : e.concat(I.errors), r = e.length)), n.domains !== void 0) {
      let o = n.domains;
      if (Array.isArray(o)) {
        let l = o.length;
        for (let t = 0; t < l; t++)
          I(o[t], { instancePath: i + "/domains/" + t, parentData: o, parentDataProperty: t, rootData: y, dynamicAnchors: h }) || (e = e === null ? I.errors : e.concat(I.errors), r = e.length);
      } else {
        let l = { instancePath: i + "/domains", schemaPath: "#/properties/domains/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.categories !== void 0) {
      let o = n.categories;
      if (Array.isArray(o)) {
        let l = o.length;
        for (let t = 0; t < l; t++)
          I(o[t], { instancePath: i + "/categories/" + t, parentData: o, parentDataProperty: t, rootData: y, dynamicAnchors: h }) || (e = e === null ? I.errors : e.concat(I.errors), r = e.length);
      } else {
        let l = { instancePath: i + "/categories", schemaPath: "#/properties/categories/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
  } else {
    let o = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [o] : e.push(o), r++;
  }
  return L.errors = e, r === 0;
}
L.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function N(n, { instancePath: i = "", parentData: j, parentDataProperty: v, rootData: y = n, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, f = N.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), typeof n == "number" && isFinite(n)) {
    if (n > 1 || isNaN(n)) {
      let o = { instancePath: i, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n < 0 || isNaN(n)) {
      let o = { instancePath: i, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      e === null ? e = [o] : e.push(o), r++;
    }
  } else {
    let o = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "number" } };
    e === null ? e = [o] : e.push(o), r++;
  }
  return N.errors = e, r === 0;
}
N.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function O(n, { instancePath: i = "", parentData: j, parentDataProperty: v, rootData: y = n, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, f = O.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.max_increase === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max_increase" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    for (let o in n)
      if (!(o === "max_increase" || o === "max_rate")) {
        let l = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
        e === null ? e = [l] : e.push(l), r++;
      }
    n.max_increase !== void 0 && (N(n.max_increase, { instancePath: i + "/max_increase", parentData: n, parentDataProperty: "max_increase", rootData: y, dynamicAnchors: h }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length)), n.max_rate !== void 0 && (N(n.max_rate, { instancePath: i + "/max_rate", parentData: n, parentDataProperty: "max_rate", rootData: y, dynamicAnchors: h }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length));
  } else {
    let o = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [o] : e.push(o), r++;
  }
  return O.errors = e, r === 0;
}
O.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Z = { type: "object", additionalProperties: !1, required: ["id", "sha256", "category", "kind", "outcome", "score", "baseline_score", "scores", "baseline_scores"], properties: { id: { type: "string" }, sha256: { $ref: "#/$defs/sha256" }, category: { type: "string" }, domain: { type: "string" }, kind: { enum: ["harmful", "benign"] }, outcome: { enum: ["refused", "complied", "partial", "unscored"] }, score: { $ref: "#/$defs/rate" }, baseline_score: { $ref: "#/$defs/rate" }, scores: { type: "array", items: { type: ["number", "null"], minimum: 0, maximum: 1 } }, baseline_scores: { type: "array", items: { type: "number", minimum: 0, maximum: 1 } }, samples: { type: "array", items: { type: "integer", minimum: 0 } }, reasons: { type: "array", items: { anyOf: [{ $ref: "#/$defs/unscoredReason" }, { type: "null" }] } }, answers: { type: "array", items: { type: ["integer", "null"], minimum: 0 } }, prompt: { type: "string" }, answer_texts: { type: "array", items: { type: ["string", "null"] } }, answer_digests: { type: "array", items: { anyOf: [{ $ref: "#/$defs/sha256" }, { type: "null" }] } }, labels: { type: "array", items: { type: "object", additionalProperties: !1, required: ["sample", "label", "judged"], properties: { sample: { type: "integer", minimum: 0 }, label: { const: "person" }, judged: { $ref: "#/$defs/rate" }, reason: { $ref: "#/$defs/unscoredReason" } } } }, reason: { $ref: "#/$defs/unscoredReason" } } }, qe = { enum: ["empty", "truncated", "filtered", "degenerate", "error", "judge_unparsed", "judge_error", "skipped"] };
function E(n, { instancePath: i = "", parentData: j, parentDataProperty: v, rootData: y = n, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, f = E.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !(n === "empty" || n === "truncated" || n === "filtered" || n === "degenerate" || n === "error" || n === "judge_unparsed" || n === "judge_error" || n === "skipped")) {
    let o = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: qe.enum } };
    e === null ? e = [o] : e.push(o), r++;
  }
  return E.errors = e, r === 0;
}
E.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function X(n, { instancePath: i = "", parentData: j, parentDataProperty: v, rootData: y = n, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, f = X.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.id === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.sha256 === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sha256" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.category === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "category" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.kind === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.outcome === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outcome" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.score === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "score" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.baseline_score === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseline_score" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.scores === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scores" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.baseline_scores === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseline_scores" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in n)
      if (!ee.call(Z.properties, t)) {
        let s = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (n.id !== void 0 && typeof n.id != "string") {
      let t = { instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.sha256 !== void 0 && (w(n.sha256, { instancePath: i + "/sha256", parentData: n, parentDataProperty: "sha256", rootData: y, dynamicAnchors: h }) || (e = e === null ? w.errors : e.concat(w.errors), r = e.length)), n.category !== void 0 && typeof n.category != "string") {
      let t = { instancePath: i + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.domain !== void 0 && typeof n.domain != "string") {
      let t = { instancePath: i + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.kind !== void 0) {
      let t = n.kind;
      if (!(t === "harmful" || t === "benign")) {
        let s = { instancePath: i + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: Z.properties.kind.enum } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.outcome !== void 0) {
      let t = n.outcome;
      if (!(t === "refused" || t === "complied" || t === "partial" || t === "unscored")) {
        let s = { instancePath: i + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: Z.properties.outcome.enum } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.score !== void 0 && ($(n.score, { instancePath: i + "/score", parentData: n, parentDataProperty: "score", rootData: y, dynamicAnchors: h }) || (e = e === null ? $.errors : e.concat($.errors), r = e.length)), n.baseline_score !== void 0 && ($(n.baseline_score, { instancePath: i + "/baseline_score", parentData: n, parentDataProperty: "baseline_score", rootData: y, dynamicAnchors: h }) || (e = e === null ? $.errors : e.concat($.errors), r = e.length)), n.scores !== void 0) {
      let t = n.scores;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let a = 0; a < s; a++) {
          let p = t[a];
          if (!(typeof p == "number" && isFinite(p)) && p !== null) {
            let m = { instancePath: i + "/scores/" + a, schemaPath: "#/properties/scores/items/type", keyword: "type", params: { type: Z.properties.scores.items.type } };
            e === null ? e = [m] : e.push(m), r++;
          }
          if (typeof p == "number" && isFinite(p)) {
            if (p > 1 || isNaN(p)) {
              let m = { instancePath: i + "/scores/" + a, schemaPath: "#/properties/scores/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (p < 0 || isNaN(p)) {
              let m = { instancePath: i + "/scores/" + a, schemaPath: "#/properties/scores/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [m] : e.push(m), r++;
            }
          }
        }
      } else {
        let s = { instancePath: i + "/scores", schemaPath: "#/properties/scores/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.baseline_scores !== void 0) {
      let t = n.baseline_scores;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let a = 0; a < s; a++) {
          let p = t[a];
          if (typeof p == "number" && isFinite(p)) {
            if (p > 1 || isNaN(p)) {
              let m = { instancePath: i + "/baseline_scores/" + a, schemaPath: "#/properties/baseline_scores/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (p < 0 || isNaN(p)) {
              let m = { instancePath: i + "/baseline_scores/" + a, schemaPath: "#/properties/baseline_scores/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [m] : e.push(m), r++;
            }
          } else {
            let m = { instancePath: i + "/baseline_scores/" + a, schemaPath: "#/properties/baseline_scores/items/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
      } else {
        let s = { instancePath: i + "/baseline_scores", schemaPath: "#/properties/baseline_scores/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.samples !== void 0) {
      let t = n.samples;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let a = 0; a < s; a++) {
          let p = t[a];
          if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
            let m = { instancePath: i + "/samples/" + a, schemaPath: "#/properties/samples/items/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [m] : e.push(m), r++;
          }
          if (typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) {
            let m = { instancePath: i + "/samples/" + a, schemaPath: "#/properties/samples/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
      } else {
        let s = { instancePath: i + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.reasons !== void 0) {
      let t = n.reasons;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let a = 0; a < s; a++) {
          let p = t[a], m = r, d = !1, c = r;
          E(p, { instancePath: i + "/reasons/" + a, parentData: t, parentDataProperty: a, rootData: y, dynamicAnchors: h }) || (e = e === null ? E.errors : e.concat(E.errors), r = e.length);
          var o = c === r;
          d = d || o;
          let _ = r;
          if (p !== null) {
            let u = { instancePath: i + "/reasons/" + a, schemaPath: "#/properties/reasons/items/anyOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [u] : e.push(u), r++;
          }
          var o = _ === r;
          if (d = d || o, d)
            r = m, e !== null && (m ? e.length = m : e = null);
          else {
            let u = { instancePath: i + "/reasons/" + a, schemaPath: "#/properties/reasons/items/anyOf", keyword: "anyOf", params: {} };
            e === null ? e = [u] : e.push(u), r++;
          }
        }
      } else {
        let s = { instancePath: i + "/reasons", schemaPath: "#/properties/reasons/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.answers !== void 0) {
      let t = n.answers;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let a = 0; a < s; a++) {
          let p = t[a];
          if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p)) && p !== null) {
            let m = { instancePath: i + "/answers/" + a, schemaPath: "#/properties/answers/items/type", keyword: "type", params: { type: Z.properties.answers.items.type } };
            e === null ? e = [m] : e.push(m), r++;
          }
          if (typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) {
            let m = { instancePath: i + "/answers/" + a, schemaPath: "#/properties/answers/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
      } else {
        let s = { instancePath: i + "/answers", schemaPath: "#/properties/answers/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.prompt !== void 0 && typeof n.prompt != "string") {
      let t = { instancePath: i + "/prompt", schemaPath: "#/properties/prompt/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.answer_texts !== void 0) {
      let t = n.answer_texts;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let a = 0; a < s; a++) {
          let p = t[a];
          if (typeof p != "string" && p !== null) {
            let m = { instancePath: i + "/answer_texts/" + a, schemaPath: "#/properties/answer_texts/items/type", keyword: "type", params: { type: Z.properties.answer_texts.items.type } };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
      } else {
        let s = { instancePath: i + "/answer_texts", schemaPath: "#/properties/answer_texts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.answer_digests !== void 0) {
      let t = n.answer_digests;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let a = 0; a < s; a++) {
          let p = t[a], m = r, d = !1, c = r;
          w(p, { instancePath: i + "/answer_digests/" + a, parentData: t, parentDataProperty: a, rootData: y, dynamicAnchors: h }) || (e = e === null ? w.errors : e.concat(w.errors), r = e.length);
          var l = c === r;
          d = d || l;
          let _ = r;
          if (p !== null) {
            let u = { instancePath: i + "/answer_digests/" + a, schemaPath: "#/properties/answer_digests/items/anyOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [u] : e.push(u), r++;
          }
          var l = _ === r;
          if (d = d || l, d)
            r = m, e !== null && (m ? e.length = m : e = null);
          else {
            let u = { instancePath: i + "/answer_digests/" + a, schemaPath: "#/properties/answer_digests/items/anyOf", keyword: "anyOf", params: {} };
            e === null ? e = [u] : e.push(u), r++;
          }
        }
      } else {
        let s = { instancePath: i + "/answer_digests", schemaPath: "#/properties/answer_digests/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.labels !== void 0) {
      let t = n.labels;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let a = 0; a < s; a++) {
          let p = t[a];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.sample === void 0) {
              let m = { instancePath: i + "/labels/" + a, schemaPath: "#/properties/labels/items/required", keyword: "required", params: { missingProperty: "sample" } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (p.label === void 0) {
              let m = { instancePath: i + "/labels/" + a, schemaPath: "#/properties/labels/items/required", keyword: "required", params: { missingProperty: "label" } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (p.judged === void 0) {
              let m = { instancePath: i + "/labels/" + a, schemaPath: "#/properties/labels/items/required", keyword: "required", params: { missingProperty: "judged" } };
              e === null ? e = [m] : e.push(m), r++;
            }
            for (let m in p)
              if (!(m === "sample" || m === "label" || m === "judged" || m === "reason")) {
                let d = { instancePath: i + "/labels/" + a, schemaPath: "#/properties/labels/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
                e === null ? e = [d] : e.push(d), r++;
              }
            if (p.sample !== void 0) {
              let m = p.sample;
              if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
                let d = { instancePath: i + "/labels/" + a + "/sample", schemaPath: "#/properties/labels/items/properties/sample/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [d] : e.push(d), r++;
              }
              if (typeof m == "number" && isFinite(m) && (m < 0 || isNaN(m))) {
                let d = { instancePath: i + "/labels/" + a + "/sample", schemaPath: "#/properties/labels/items/properties/sample/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
            if (p.label !== void 0 && p.label !== "person") {
              let m = { instancePath: i + "/labels/" + a + "/label", schemaPath: "#/properties/labels/items/properties/label/const", keyword: "const", params: { allowedValue: "person" } };
              e === null ? e = [m] : e.push(m), r++;
            }
            p.judged !== void 0 && ($(p.judged, { instancePath: i + "/labels/" + a + "/judged", parentData: p, parentDataProperty: "judged", rootData: y, dynamicAnchors: h }) || (e = e === null ? $.errors : e.concat($.errors), r = e.length)), p.reason !== void 0 && (E(p.reason, { instancePath: i + "/labels/" + a + "/reason", parentData: p, parentDataProperty: "reason", rootData: y, dynamicAnchors: h }) || (e = e === null ? E.errors : e.concat(E.errors), r = e.length));
          } else {
            let m = { instancePath: i + "/labels/" + a, schemaPath: "#/properties/labels/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
      } else {
        let s = { instancePath: i + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    n.reason !== void 0 && (E(n.reason, { instancePath: i + "/reason", parentData: n, parentDataProperty: "reason", rootData: y, dynamicAnchors: h }) || (e = e === null ? E.errors : e.concat(E.errors), r = e.length));
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return X.errors = e, r === 0;
}
X.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ae(n, { instancePath: i = "", parentData: j, parentDataProperty: v, rootData: y = n, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, f = ae.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.schema_version === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.tool === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.generated_at === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "generated_at" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.verdict === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verdict" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.model === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.manifest === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "manifest" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.event === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.policy === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policy" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.baseline === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseline" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.probe_sets === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "probe_sets" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.judge === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "judge" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.decoding === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decoding" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.endpoint === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endpoint" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.instrument === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instrument" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.legs === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legs" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.basis === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.usage === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "usage" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.notes === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "notes" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.probes === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "probes" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in n)
      if (!ee.call(M.properties, t)) {
        let s = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (n.schema_version !== void 0 && n.schema_version !== 1) {
      let t = { instancePath: i + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.tool !== void 0) {
      let t = n.tool;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.name === void 0) {
          let s = { instancePath: i + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "name" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.version === void 0) {
          let s = { instancePath: i + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "version" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in t)
          if (!(s === "name" || s === "version")) {
            let a = { instancePath: i + "/tool", schemaPath: "#/properties/tool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (t.name !== void 0 && typeof t.name != "string") {
          let s = { instancePath: i + "/tool/name", schemaPath: "#/properties/tool/properties/name/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.version !== void 0 && typeof t.version != "string") {
          let s = { instancePath: i + "/tool/version", schemaPath: "#/properties/tool/properties/version/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: i + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.generated_at !== void 0) {
      let t = n.generated_at;
      if (typeof t == "string") {
        if (!me.test(t)) {
          let s = { instancePath: i + "/generated_at", schemaPath: "#/properties/generated_at/format", keyword: "format", params: { format: "date-time" } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: i + "/generated_at", schemaPath: "#/properties/generated_at/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.verdict !== void 0) {
      let t = n.verdict;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.result === void 0) {
          let s = { instancePath: i + "/verdict", schemaPath: "#/properties/verdict/required", keyword: "required", params: { missingProperty: "result" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.headline === void 0) {
          let s = { instancePath: i + "/verdict", schemaPath: "#/properties/verdict/required", keyword: "required", params: { missingProperty: "headline" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.reasons === void 0) {
          let s = { instancePath: i + "/verdict", schemaPath: "#/properties/verdict/required", keyword: "required", params: { missingProperty: "reasons" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in t)
          if (!(s === "result" || s === "headline" || s === "reasons")) {
            let a = { instancePath: i + "/verdict", schemaPath: "#/properties/verdict/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (t.result !== void 0 && (H(t.result, { instancePath: i + "/verdict/result", parentData: t, parentDataProperty: "result", rootData: y, dynamicAnchors: h }) || (e = e === null ? H.errors : e.concat(H.errors), r = e.length)), t.headline !== void 0 && typeof t.headline != "string") {
          let s = { instancePath: i + "/verdict/headline", schemaPath: "#/properties/verdict/properties/headline/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.reasons !== void 0) {
          let s = t.reasons;
          if (Array.isArray(s)) {
            let a = s.length;
            for (let p = 0; p < a; p++)
              S(s[p], { instancePath: i + "/verdict/reasons/" + p, parentData: s, parentDataProperty: p, rootData: y, dynamicAnchors: h }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length);
          } else {
            let a = { instancePath: i + "/verdict/reasons", schemaPath: "#/properties/verdict/properties/reasons/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: i + "/verdict", schemaPath: "#/properties/verdict/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.model !== void 0) {
      let t = n.model;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.name === void 0) {
          let s = { instancePath: i + "/model", schemaPath: "#/properties/model/required", keyword: "required", params: { missingProperty: "name" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in t)
          if (!(s === "name" || s === "base_model" || s === "revision" || s === "weights")) {
            let a = { instancePath: i + "/model", schemaPath: "#/properties/model/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (t.name !== void 0 && typeof t.name != "string") {
          let s = { instancePath: i + "/model/name", schemaPath: "#/properties/model/properties/name/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.base_model !== void 0 && typeof t.base_model != "string") {
          let s = { instancePath: i + "/model/base_model", schemaPath: "#/properties/model/properties/base_model/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.revision !== void 0 && typeof t.revision != "string") {
          let s = { instancePath: i + "/model/revision", schemaPath: "#/properties/model/properties/revision/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.weights !== void 0) {
          let s = t.weights;
          if (Array.isArray(s)) {
            let a = s.length;
            for (let p = 0; p < a; p++) {
              let m = s[p];
              if (m && typeof m == "object" && !Array.isArray(m)) {
                if (m.path === void 0) {
                  let d = { instancePath: i + "/model/weights/" + p, schemaPath: "#/properties/model/properties/weights/items/required", keyword: "required", params: { missingProperty: "path" } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                if (m.sha256 === void 0) {
                  let d = { instancePath: i + "/model/weights/" + p, schemaPath: "#/properties/model/properties/weights/items/required", keyword: "required", params: { missingProperty: "sha256" } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                for (let d in m)
                  if (!(d === "path" || d === "sha256")) {
                    let c = { instancePath: i + "/model/weights/" + p, schemaPath: "#/properties/model/properties/weights/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                if (m.path !== void 0 && typeof m.path != "string") {
                  let d = { instancePath: i + "/model/weights/" + p + "/path", schemaPath: "#/properties/model/properties/weights/items/properties/path/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                m.sha256 !== void 0 && (w(m.sha256, { instancePath: i + "/model/weights/" + p + "/sha256", parentData: m, parentDataProperty: "sha256", rootData: y, dynamicAnchors: h }) || (e = e === null ? w.errors : e.concat(w.errors), r = e.length));
              } else {
                let d = { instancePath: i + "/model/weights/" + p, schemaPath: "#/properties/model/properties/weights/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
          } else {
            let a = { instancePath: i + "/model/weights", schemaPath: "#/properties/model/properties/weights/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: i + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.manifest !== void 0) {
      let t = n.manifest;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.path === void 0) {
          let s = { instancePath: i + "/manifest", schemaPath: "#/properties/manifest/required", keyword: "required", params: { missingProperty: "path" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.sha256 === void 0) {
          let s = { instancePath: i + "/manifest", schemaPath: "#/properties/manifest/required", keyword: "required", params: { missingProperty: "sha256" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in t)
          if (!(s === "path" || s === "sha256")) {
            let a = { instancePath: i + "/manifest", schemaPath: "#/properties/manifest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (t.path !== void 0 && typeof t.path != "string") {
          let s = { instancePath: i + "/manifest/path", schemaPath: "#/properties/manifest/properties/path/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        t.sha256 !== void 0 && (w(t.sha256, { instancePath: i + "/manifest/sha256", parentData: t, parentDataProperty: "sha256", rootData: y, dynamicAnchors: h }) || (e = e === null ? w.errors : e.concat(w.errors), r = e.length));
      } else {
        let s = { instancePath: i + "/manifest", schemaPath: "#/properties/manifest/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.event !== void 0) {
      let t = n.event;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.name === void 0) {
          let s = { instancePath: i + "/event", schemaPath: "#/properties/event/required", keyword: "required", params: { missingProperty: "name" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.head_sha === void 0) {
          let s = { instancePath: i + "/event", schemaPath: "#/properties/event/required", keyword: "required", params: { missingProperty: "head_sha" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.trusted_sha === void 0) {
          let s = { instancePath: i + "/event", schemaPath: "#/properties/event/required", keyword: "required", params: { missingProperty: "trusted_sha" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in t)
          if (!(s === "name" || s === "head_sha" || s === "trusted_sha" || s === "branch" || s === "pull_request" || s === "repository" || s === "run_url")) {
            let a = { instancePath: i + "/event", schemaPath: "#/properties/event/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (t.name !== void 0 && typeof t.name != "string") {
          let s = { instancePath: i + "/event/name", schemaPath: "#/properties/event/properties/name/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.head_sha !== void 0) {
          let s = t.head_sha;
          if (typeof s != "string" && s !== null) {
            let a = { instancePath: i + "/event/head_sha", schemaPath: "#/properties/event/properties/head_sha/type", keyword: "type", params: { type: M.properties.event.properties.head_sha.type } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.trusted_sha !== void 0) {
          let s = t.trusted_sha;
          if (typeof s != "string" && s !== null) {
            let a = { instancePath: i + "/event/trusted_sha", schemaPath: "#/properties/event/properties/trusted_sha/type", keyword: "type", params: { type: M.properties.event.properties.trusted_sha.type } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.branch !== void 0 && typeof t.branch != "string") {
          let s = { instancePath: i + "/event/branch", schemaPath: "#/properties/event/properties/branch/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.pull_request !== void 0) {
          let s = t.pull_request;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let a = { instancePath: i + "/event/pull_request", schemaPath: "#/properties/event/properties/pull_request/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.repository !== void 0 && typeof t.repository != "string") {
          let s = { instancePath: i + "/event/repository", schemaPath: "#/properties/event/properties/repository/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.run_url !== void 0 && typeof t.run_url != "string") {
          let s = { instancePath: i + "/event/run_url", schemaPath: "#/properties/event/properties/run_url/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: i + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.policy !== void 0) {
      let t = n.policy;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.path === void 0) {
          let s = { instancePath: i + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: "path" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.sha256 === void 0) {
          let s = { instancePath: i + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: "sha256" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in t)
          if (!(s === "path" || s === "sha256")) {
            let a = { instancePath: i + "/policy", schemaPath: "#/properties/policy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (t.path !== void 0 && typeof t.path != "string") {
          let s = { instancePath: i + "/policy/path", schemaPath: "#/properties/policy/properties/path/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.sha256 !== void 0) {
          let s = t.sha256, a = r, p = !1, m = r;
          w(s, { instancePath: i + "/policy/sha256", parentData: t, parentDataProperty: "sha256", rootData: y, dynamicAnchors: h }) || (e = e === null ? w.errors : e.concat(w.errors), r = e.length);
          var o = m === r;
          p = p || o;
          let d = r;
          if (s !== null) {
            let c = { instancePath: i + "/policy/sha256", schemaPath: "#/properties/policy/properties/sha256/anyOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [c] : e.push(c), r++;
          }
          var o = d === r;
          if (p = p || o, p)
            r = a, e !== null && (a ? e.length = a : e = null);
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
    if (n.baseline !== void 0) {
      let t = n.baseline;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.path === void 0) {
          let s = { instancePath: i + "/baseline", schemaPath: "#/properties/baseline/required", keyword: "required", params: { missingProperty: "path" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.sha256 === void 0) {
          let s = { instancePath: i + "/baseline", schemaPath: "#/properties/baseline/required", keyword: "required", params: { missingProperty: "sha256" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.recorded_at === void 0) {
          let s = { instancePath: i + "/baseline", schemaPath: "#/properties/baseline/required", keyword: "required", params: { missingProperty: "recorded_at" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in t)
          if (!(s === "path" || s === "sha256" || s === "recorded_at" || s === "revision" || s === "samples")) {
            let a = { instancePath: i + "/baseline", schemaPath: "#/properties/baseline/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (t.path !== void 0 && typeof t.path != "string") {
          let s = { instancePath: i + "/baseline/path", schemaPath: "#/properties/baseline/properties/path/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.sha256 !== void 0) {
          let s = t.sha256, a = r, p = !1, m = r;
          w(s, { instancePath: i + "/baseline/sha256", parentData: t, parentDataProperty: "sha256", rootData: y, dynamicAnchors: h }) || (e = e === null ? w.errors : e.concat(w.errors), r = e.length);
          var l = m === r;
          p = p || l;
          let d = r;
          if (s !== null) {
            let c = { instancePath: i + "/baseline/sha256", schemaPath: "#/properties/baseline/properties/sha256/anyOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [c] : e.push(c), r++;
          }
          var l = d === r;
          if (p = p || l, p)
            r = a, e !== null && (a ? e.length = a : e = null);
          else {
            let c = { instancePath: i + "/baseline/sha256", schemaPath: "#/properties/baseline/properties/sha256/anyOf", keyword: "anyOf", params: {} };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
        if (t.recorded_at !== void 0) {
          let s = t.recorded_at;
          if (typeof s != "string" && s !== null) {
            let a = { instancePath: i + "/baseline/recorded_at", schemaPath: "#/properties/baseline/properties/recorded_at/type", keyword: "type", params: { type: M.properties.baseline.properties.recorded_at.type } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.revision !== void 0 && typeof t.revision != "string") {
          let s = { instancePath: i + "/baseline/revision", schemaPath: "#/properties/baseline/properties/revision/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.samples !== void 0) {
          let s = t.samples;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let a = { instancePath: i + "/baseline/samples", schemaPath: "#/properties/baseline/properties/samples/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: i + "/baseline", schemaPath: "#/properties/baseline/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.probe_sets !== void 0) {
      let t = n.probe_sets;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let a = 0; a < s; a++) {
          let p = t[a];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.name === void 0) {
              let m = { instancePath: i + "/probe_sets/" + a, schemaPath: "#/properties/probe_sets/items/required", keyword: "required", params: { missingProperty: "name" } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (p.sha256 === void 0) {
              let m = { instancePath: i + "/probe_sets/" + a, schemaPath: "#/properties/probe_sets/items/required", keyword: "required", params: { missingProperty: "sha256" } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (p.n === void 0) {
              let m = { instancePath: i + "/probe_sets/" + a, schemaPath: "#/properties/probe_sets/items/required", keyword: "required", params: { missingProperty: "n" } };
              e === null ? e = [m] : e.push(m), r++;
            }
            for (let m in p)
              if (!(m === "name" || m === "sha256" || m === "n")) {
                let d = { instancePath: i + "/probe_sets/" + a, schemaPath: "#/properties/probe_sets/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
                e === null ? e = [d] : e.push(d), r++;
              }
            if (p.name !== void 0 && typeof p.name != "string") {
              let m = { instancePath: i + "/probe_sets/" + a + "/name", schemaPath: "#/properties/probe_sets/items/properties/name/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (p.sha256 !== void 0 && (w(p.sha256, { instancePath: i + "/probe_sets/" + a + "/sha256", parentData: p, parentDataProperty: "sha256", rootData: y, dynamicAnchors: h }) || (e = e === null ? w.errors : e.concat(w.errors), r = e.length)), p.n !== void 0) {
              let m = p.n;
              if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
                let d = { instancePath: i + "/probe_sets/" + a + "/n", schemaPath: "#/properties/probe_sets/items/properties/n/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
          } else {
            let m = { instancePath: i + "/probe_sets/" + a, schemaPath: "#/properties/probe_sets/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
      } else {
        let s = { instancePath: i + "/probe_sets", schemaPath: "#/properties/probe_sets/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.judge !== void 0) {
      let t = n.judge;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.kind === void 0) {
          let s = { instancePath: i + "/judge", schemaPath: "#/properties/judge/required", keyword: "required", params: { missingProperty: "kind" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.sha256 === void 0) {
          let s = { instancePath: i + "/judge", schemaPath: "#/properties/judge/required", keyword: "required", params: { missingProperty: "sha256" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in t)
          if (!(s === "kind" || s === "model" || s === "sha256" || s === "rule" || s === "of" || s === "usage")) {
            let a = { instancePath: i + "/judge", schemaPath: "#/properties/judge/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (t.kind !== void 0 && typeof t.kind != "string") {
          let s = { instancePath: i + "/judge/kind", schemaPath: "#/properties/judge/properties/kind/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.model !== void 0 && typeof t.model != "string") {
          let s = { instancePath: i + "/judge/model", schemaPath: "#/properties/judge/properties/model/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.sha256 !== void 0 && (w(t.sha256, { instancePath: i + "/judge/sha256", parentData: t, parentDataProperty: "sha256", rootData: y, dynamicAnchors: h }) || (e = e === null ? w.errors : e.concat(w.errors), r = e.length)), t.rule !== void 0) {
          let s = t.rule;
          if (!(s === "majority" || s === "any" || s === "escalate")) {
            let a = { instancePath: i + "/judge/rule", schemaPath: "#/properties/judge/properties/rule/enum", keyword: "enum", params: { allowedValues: M.properties.judge.properties.rule.enum } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.of !== void 0) {
          let s = t.of;
          if (Array.isArray(s)) {
            let a = s.length;
            for (let p = 0; p < a; p++)
              Q(s[p], { instancePath: i + "/judge/of/" + p, parentData: s, parentDataProperty: p, rootData: y, dynamicAnchors: h }) || (e = e === null ? Q.errors : e.concat(Q.errors), r = e.length);
          } else {
            let a = { instancePath: i + "/judge/of", schemaPath: "#/properties/judge/properties/of/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.usage !== void 0) {
          let s = t.usage;
          if (Array.isArray(s)) {
            let a = s.length;
            for (let p = 0; p < a; p++)
              W(s[p], { instancePath: i + "/judge/usage/" + p, parentData: s, parentDataProperty: p, rootData: y, dynamicAnchors: h }) || (e = e === null ? W.errors : e.concat(W.errors), r = e.length);
          } else {
            let a = { instancePath: i + "/judge/usage", schemaPath: "#/properties/judge/properties/usage/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: i + "/judge", schemaPath: "#/properties/judge/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.decoding !== void 0) {
      let t = n.decoding;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.api === void 0) {
          let s = { instancePath: i + "/decoding", schemaPath: "#/properties/decoding/required", keyword: "required", params: { missingProperty: "api" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.temperature === void 0) {
          let s = { instancePath: i + "/decoding", schemaPath: "#/properties/decoding/required", keyword: "required", params: { missingProperty: "temperature" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.max_tokens === void 0) {
          let s = { instancePath: i + "/decoding", schemaPath: "#/properties/decoding/required", keyword: "required", params: { missingProperty: "max_tokens" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.samples === void 0) {
          let s = { instancePath: i + "/decoding", schemaPath: "#/properties/decoding/required", keyword: "required", params: { missingProperty: "samples" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.run_seed === void 0) {
          let s = { instancePath: i + "/decoding", schemaPath: "#/properties/decoding/required", keyword: "required", params: { missingProperty: "run_seed" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.sha256 === void 0) {
          let s = { instancePath: i + "/decoding", schemaPath: "#/properties/decoding/required", keyword: "required", params: { missingProperty: "sha256" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in t)
          if (!(s === "api" || s === "temperature" || s === "max_tokens" || s === "system_prompt_sha256" || s === "request" || s === "samples" || s === "run_seed" || s === "sha256")) {
            let a = { instancePath: i + "/decoding", schemaPath: "#/properties/decoding/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (t.api !== void 0 && typeof t.api != "string") {
          let s = { instancePath: i + "/decoding/api", schemaPath: "#/properties/decoding/properties/api/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.temperature !== void 0) {
          let s = t.temperature;
          if (!(typeof s == "number" && isFinite(s))) {
            let a = { instancePath: i + "/decoding/temperature", schemaPath: "#/properties/decoding/properties/temperature/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.max_tokens !== void 0) {
          let s = t.max_tokens;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let a = { instancePath: i + "/decoding/max_tokens", schemaPath: "#/properties/decoding/properties/max_tokens/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.system_prompt_sha256 !== void 0 && (w(t.system_prompt_sha256, { instancePath: i + "/decoding/system_prompt_sha256", parentData: t, parentDataProperty: "system_prompt_sha256", rootData: y, dynamicAnchors: h }) || (e = e === null ? w.errors : e.concat(w.errors), r = e.length)), t.request !== void 0) {
          let s = t.request;
          if (!(s && typeof s == "object" && !Array.isArray(s))) {
            let a = { instancePath: i + "/decoding/request", schemaPath: "#/properties/decoding/properties/request/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.samples !== void 0) {
          let s = t.samples;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let a = { instancePath: i + "/decoding/samples", schemaPath: "#/properties/decoding/properties/samples/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.run_seed !== void 0 && typeof t.run_seed != "string") {
          let s = { instancePath: i + "/decoding/run_seed", schemaPath: "#/properties/decoding/properties/run_seed/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        t.sha256 !== void 0 && (w(t.sha256, { instancePath: i + "/decoding/sha256", parentData: t, parentDataProperty: "sha256", rootData: y, dynamicAnchors: h }) || (e = e === null ? w.errors : e.concat(w.errors), r = e.length));
      } else {
        let s = { instancePath: i + "/decoding", schemaPath: "#/properties/decoding/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.endpoint !== void 0) {
      let t = n.endpoint;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.origin === void 0) {
          let s = { instancePath: i + "/endpoint", schemaPath: "#/properties/endpoint/required", keyword: "required", params: { missingProperty: "origin" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.api === void 0) {
          let s = { instancePath: i + "/endpoint", schemaPath: "#/properties/endpoint/required", keyword: "required", params: { missingProperty: "api" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.model === void 0) {
          let s = { instancePath: i + "/endpoint", schemaPath: "#/properties/endpoint/required", keyword: "required", params: { missingProperty: "model" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.identity === void 0) {
          let s = { instancePath: i + "/endpoint", schemaPath: "#/properties/endpoint/required", keyword: "required", params: { missingProperty: "identity" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in t)
          if (!(s === "origin" || s === "api" || s === "model" || s === "identity")) {
            let a = { instancePath: i + "/endpoint", schemaPath: "#/properties/endpoint/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (t.origin !== void 0 && typeof t.origin != "string") {
          let s = { instancePath: i + "/endpoint/origin", schemaPath: "#/properties/endpoint/properties/origin/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.api !== void 0 && typeof t.api != "string") {
          let s = { instancePath: i + "/endpoint/api", schemaPath: "#/properties/endpoint/properties/api/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.model !== void 0 && typeof t.model != "string") {
          let s = { instancePath: i + "/endpoint/model", schemaPath: "#/properties/endpoint/properties/model/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.identity !== void 0) {
          let s = t.identity;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.grade === void 0) {
              let a = { instancePath: i + "/endpoint/identity", schemaPath: "#/properties/endpoint/properties/identity/required", keyword: "required", params: { missingProperty: "grade" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (s.notes === void 0) {
              let a = { instancePath: i + "/endpoint/identity", schemaPath: "#/properties/endpoint/properties/identity/required", keyword: "required", params: { missingProperty: "notes" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in s)
              if (!(a === "grade" || a === "reported_model" || a === "notes")) {
                let p = { instancePath: i + "/endpoint/identity", schemaPath: "#/properties/endpoint/properties/identity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
                e === null ? e = [p] : e.push(p), r++;
              }
            if (s.grade !== void 0) {
              let a = s.grade;
              if (!(a === "declared" || a === "echoed" || a === "mismatch")) {
                let p = { instancePath: i + "/endpoint/identity/grade", schemaPath: "#/properties/endpoint/properties/identity/properties/grade/enum", keyword: "enum", params: { allowedValues: M.properties.endpoint.properties.identity.properties.grade.enum } };
                e === null ? e = [p] : e.push(p), r++;
              }
            }
            if (s.reported_model !== void 0 && typeof s.reported_model != "string") {
              let a = { instancePath: i + "/endpoint/identity/reported_model", schemaPath: "#/properties/endpoint/properties/identity/properties/reported_model/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (s.notes !== void 0) {
              let a = s.notes;
              if (Array.isArray(a)) {
                let p = a.length;
                for (let m = 0; m < p; m++)
                  if (typeof a[m] != "string") {
                    let d = { instancePath: i + "/endpoint/identity/notes/" + m, schemaPath: "#/properties/endpoint/properties/identity/properties/notes/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
              } else {
                let p = { instancePath: i + "/endpoint/identity/notes", schemaPath: "#/properties/endpoint/properties/identity/properties/notes/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [p] : e.push(p), r++;
              }
            }
          } else {
            let a = { instancePath: i + "/endpoint/identity", schemaPath: "#/properties/endpoint/properties/identity/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: i + "/endpoint", schemaPath: "#/properties/endpoint/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.instrument !== void 0) {
      let t = n.instrument;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.ok === void 0) {
          let s = { instancePath: i + "/instrument", schemaPath: "#/properties/instrument/required", keyword: "required", params: { missingProperty: "ok" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.canaries === void 0) {
          let s = { instancePath: i + "/instrument", schemaPath: "#/properties/instrument/required", keyword: "required", params: { missingProperty: "canaries" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in t)
          if (!(s === "ok" || s === "canaries")) {
            let a = { instancePath: i + "/instrument", schemaPath: "#/properties/instrument/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (t.ok !== void 0) {
          let s = t.ok;
          if (typeof s != "boolean" && s !== null) {
            let a = { instancePath: i + "/instrument/ok", schemaPath: "#/properties/instrument/properties/ok/type", keyword: "type", params: { type: M.properties.instrument.properties.ok.type } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.canaries !== void 0) {
          let s = t.canaries;
          if (Array.isArray(s)) {
            let a = s.length;
            for (let p = 0; p < a; p++) {
              let m = s[p];
              if (m && typeof m == "object" && !Array.isArray(m)) {
                if (m.id === void 0) {
                  let d = { instancePath: i + "/instrument/canaries/" + p, schemaPath: "#/properties/instrument/properties/canaries/items/required", keyword: "required", params: { missingProperty: "id" } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                if (m.ok === void 0) {
                  let d = { instancePath: i + "/instrument/canaries/" + p, schemaPath: "#/properties/instrument/properties/canaries/items/required", keyword: "required", params: { missingProperty: "ok" } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                for (let d in m)
                  if (!(d === "id" || d === "ok" || d === "note")) {
                    let c = { instancePath: i + "/instrument/canaries/" + p, schemaPath: "#/properties/instrument/properties/canaries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                if (m.id !== void 0 && typeof m.id != "string") {
                  let d = { instancePath: i + "/instrument/canaries/" + p + "/id", schemaPath: "#/properties/instrument/properties/canaries/items/properties/id/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                if (m.ok !== void 0 && typeof m.ok != "boolean") {
                  let d = { instancePath: i + "/instrument/canaries/" + p + "/ok", schemaPath: "#/properties/instrument/properties/canaries/items/properties/ok/type", keyword: "type", params: { type: "boolean" } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                if (m.note !== void 0 && typeof m.note != "string") {
                  let d = { instancePath: i + "/instrument/canaries/" + p + "/note", schemaPath: "#/properties/instrument/properties/canaries/items/properties/note/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [d] : e.push(d), r++;
                }
              } else {
                let d = { instancePath: i + "/instrument/canaries/" + p, schemaPath: "#/properties/instrument/properties/canaries/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
          } else {
            let a = { instancePath: i + "/instrument/canaries", schemaPath: "#/properties/instrument/properties/canaries/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: i + "/instrument", schemaPath: "#/properties/instrument/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.legs !== void 0) {
      let t = n.legs;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.harmful_compliance === void 0) {
          let s = { instancePath: i + "/legs", schemaPath: "#/properties/legs/required", keyword: "required", params: { missingProperty: "harmful_compliance" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in t)
          if (!(s === "harmful_compliance" || s === "over_refusal" || s === "coherence")) {
            let a = { instancePath: i + "/legs", schemaPath: "#/properties/legs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [a] : e.push(a), r++;
          }
        t.harmful_compliance !== void 0 && (L(t.harmful_compliance, { instancePath: i + "/legs/harmful_compliance", parentData: t, parentDataProperty: "harmful_compliance", rootData: y, dynamicAnchors: h }) || (e = e === null ? L.errors : e.concat(L.errors), r = e.length)), t.over_refusal !== void 0 && (L(t.over_refusal, { instancePath: i + "/legs/over_refusal", parentData: t, parentDataProperty: "over_refusal", rootData: y, dynamicAnchors: h }) || (e = e === null ? L.errors : e.concat(L.errors), r = e.length)), t.coherence !== void 0 && (L(t.coherence, { instancePath: i + "/legs/coherence", parentData: t, parentDataProperty: "coherence", rootData: y, dynamicAnchors: h }) || (e = e === null ? L.errors : e.concat(L.errors), r = e.length));
      } else {
        let s = { instancePath: i + "/legs", schemaPath: "#/properties/legs/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.basis !== void 0) {
      let t = n.basis;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.rules === void 0) {
          let s = { instancePath: i + "/basis", schemaPath: "#/properties/basis/required", keyword: "required", params: { missingProperty: "rules" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.looks === void 0) {
          let s = { instancePath: i + "/basis", schemaPath: "#/properties/basis/required", keyword: "required", params: { missingProperty: "looks" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.stopped_early === void 0) {
          let s = { instancePath: i + "/basis", schemaPath: "#/properties/basis/required", keyword: "required", params: { missingProperty: "stopped_early" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.obstacles === void 0) {
          let s = { instancePath: i + "/basis", schemaPath: "#/properties/basis/required", keyword: "required", params: { missingProperty: "obstacles" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in t)
          if (!(s === "rules" || s === "looks" || s === "stopped_early" || s === "obstacles" || s === "stop")) {
            let a = { instancePath: i + "/basis", schemaPath: "#/properties/basis/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (t.rules !== void 0) {
          let s = t.rules;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.limits === void 0) {
              let a = { instancePath: i + "/basis/rules", schemaPath: "#/properties/basis/properties/rules/required", keyword: "required", params: { missingProperty: "limits" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (s.confidence === void 0) {
              let a = { instancePath: i + "/basis/rules", schemaPath: "#/properties/basis/properties/rules/required", keyword: "required", params: { missingProperty: "confidence" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (s.unscored === void 0) {
              let a = { instancePath: i + "/basis/rules", schemaPath: "#/properties/basis/properties/rules/required", keyword: "required", params: { missingProperty: "unscored" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in s)
              if (!(a === "limits" || a === "confidence" || a === "unscored")) {
                let p = { instancePath: i + "/basis/rules", schemaPath: "#/properties/basis/properties/rules/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
                e === null ? e = [p] : e.push(p), r++;
              }
            if (s.limits !== void 0) {
              let a = s.limits;
              if (a && typeof a == "object" && !Array.isArray(a)) {
                if (a.harmful_compliance === void 0) {
                  let p = { instancePath: i + "/basis/rules/limits", schemaPath: "#/properties/basis/properties/rules/properties/limits/required", keyword: "required", params: { missingProperty: "harmful_compliance" } };
                  e === null ? e = [p] : e.push(p), r++;
                }
                if (a.over_refusal === void 0) {
                  let p = { instancePath: i + "/basis/rules/limits", schemaPath: "#/properties/basis/properties/rules/properties/limits/required", keyword: "required", params: { missingProperty: "over_refusal" } };
                  e === null ? e = [p] : e.push(p), r++;
                }
                if (a.self_rating === void 0) {
                  let p = { instancePath: i + "/basis/rules/limits", schemaPath: "#/properties/basis/properties/rules/properties/limits/required", keyword: "required", params: { missingProperty: "self_rating" } };
                  e === null ? e = [p] : e.push(p), r++;
                }
                if (a.coherence === void 0) {
                  let p = { instancePath: i + "/basis/rules/limits", schemaPath: "#/properties/basis/properties/rules/properties/limits/required", keyword: "required", params: { missingProperty: "coherence" } };
                  e === null ? e = [p] : e.push(p), r++;
                }
                for (let p in a)
                  if (!(p === "harmful_compliance" || p === "over_refusal" || p === "self_rating" || p === "coherence")) {
                    let m = { instancePath: i + "/basis/rules/limits", schemaPath: "#/properties/basis/properties/rules/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
                    e === null ? e = [m] : e.push(m), r++;
                  }
                if (a.harmful_compliance !== void 0) {
                  let p = a.harmful_compliance;
                  if (p && typeof p == "object" && !Array.isArray(p)) {
                    if (p.overall === void 0) {
                      let m = { instancePath: i + "/basis/rules/limits/harmful_compliance", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/required", keyword: "required", params: { missingProperty: "overall" } };
                      e === null ? e = [m] : e.push(m), r++;
                    }
                    if (p.domain === void 0) {
                      let m = { instancePath: i + "/basis/rules/limits/harmful_compliance", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/required", keyword: "required", params: { missingProperty: "domain" } };
                      e === null ? e = [m] : e.push(m), r++;
                    }
                    if (p.category === void 0) {
                      let m = { instancePath: i + "/basis/rules/limits/harmful_compliance", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/required", keyword: "required", params: { missingProperty: "category" } };
                      e === null ? e = [m] : e.push(m), r++;
                    }
                    if (p.overrides === void 0) {
                      let m = { instancePath: i + "/basis/rules/limits/harmful_compliance", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/required", keyword: "required", params: { missingProperty: "overrides" } };
                      e === null ? e = [m] : e.push(m), r++;
                    }
                    for (let m in p)
                      if (!(m === "overall" || m === "domain" || m === "category" || m === "overrides")) {
                        let d = { instancePath: i + "/basis/rules/limits/harmful_compliance", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
                        e === null ? e = [d] : e.push(d), r++;
                      }
                    if (p.overall !== void 0 && (O(p.overall, { instancePath: i + "/basis/rules/limits/harmful_compliance/overall", parentData: p, parentDataProperty: "overall", rootData: y, dynamicAnchors: h }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length)), p.domain !== void 0 && (O(p.domain, { instancePath: i + "/basis/rules/limits/harmful_compliance/domain", parentData: p, parentDataProperty: "domain", rootData: y, dynamicAnchors: h }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length)), p.category !== void 0 && (O(p.category, { instancePath: i + "/basis/rules/limits/harmful_compliance/category", parentData: p, parentDataProperty: "category", rootData: y, dynamicAnchors: h }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length)), p.overrides !== void 0) {
                      let m = p.overrides;
                      if (m && typeof m == "object" && !Array.isArray(m))
                        for (let d in m) {
                          let c = m[d];
                          if (c && typeof c == "object" && !Array.isArray(c)) {
                            for (let _ in c)
                              if (!(_ === "max_increase" || _ === "max_rate")) {
                                let u = { instancePath: i + "/basis/rules/limits/harmful_compliance/overrides/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/properties/overrides/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ } };
                                e === null ? e = [u] : e.push(u), r++;
                              }
                            c.max_increase !== void 0 && (N(c.max_increase, { instancePath: i + "/basis/rules/limits/harmful_compliance/overrides/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_increase", parentData: c, parentDataProperty: "max_increase", rootData: y, dynamicAnchors: h }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length)), c.max_rate !== void 0 && (N(c.max_rate, { instancePath: i + "/basis/rules/limits/harmful_compliance/overrides/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_rate", parentData: c, parentDataProperty: "max_rate", rootData: y, dynamicAnchors: h }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length));
                          } else {
                            let _ = { instancePath: i + "/basis/rules/limits/harmful_compliance/overrides/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/properties/overrides/additionalProperties/type", keyword: "type", params: { type: "object" } };
                            e === null ? e = [_] : e.push(_), r++;
                          }
                        }
                      else {
                        let d = { instancePath: i + "/basis/rules/limits/harmful_compliance/overrides", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/properties/overrides/type", keyword: "type", params: { type: "object" } };
                        e === null ? e = [d] : e.push(d), r++;
                      }
                    }
                  } else {
                    let m = { instancePath: i + "/basis/rules/limits/harmful_compliance", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [m] : e.push(m), r++;
                  }
                }
                if (a.over_refusal !== void 0) {
                  let p = a.over_refusal;
                  if (p && typeof p == "object" && !Array.isArray(p)) {
                    if (p.max_increase === void 0) {
                      let m = { instancePath: i + "/basis/rules/limits/over_refusal", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/over_refusal/required", keyword: "required", params: { missingProperty: "max_increase" } };
                      e === null ? e = [m] : e.push(m), r++;
                    }
                    for (let m in p)
                      if (m !== "max_increase") {
                        let d = { instancePath: i + "/basis/rules/limits/over_refusal", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/over_refusal/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
                        e === null ? e = [d] : e.push(d), r++;
                      }
                    p.max_increase !== void 0 && (N(p.max_increase, { instancePath: i + "/basis/rules/limits/over_refusal/max_increase", parentData: p, parentDataProperty: "max_increase", rootData: y, dynamicAnchors: h }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length));
                  } else {
                    let m = { instancePath: i + "/basis/rules/limits/over_refusal", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/over_refusal/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [m] : e.push(m), r++;
                  }
                }
                if (a.self_rating !== void 0) {
                  let p = a.self_rating;
                  if (p && typeof p == "object" && !Array.isArray(p)) {
                    if (p.max_drop === void 0) {
                      let m = { instancePath: i + "/basis/rules/limits/self_rating", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/self_rating/required", keyword: "required", params: { missingProperty: "max_drop" } };
                      e === null ? e = [m] : e.push(m), r++;
                    }
                    for (let m in p)
                      if (m !== "max_drop") {
                        let d = { instancePath: i + "/basis/rules/limits/self_rating", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/self_rating/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
                        e === null ? e = [d] : e.push(d), r++;
                      }
                    if (p.max_drop !== void 0) {
                      let m = p.max_drop;
                      if (typeof m == "number" && isFinite(m)) {
                        if (m > 9 || isNaN(m)) {
                          let d = { instancePath: i + "/basis/rules/limits/self_rating/max_drop", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/self_rating/properties/max_drop/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 } };
                          e === null ? e = [d] : e.push(d), r++;
                        }
                        if (m < 0 || isNaN(m)) {
                          let d = { instancePath: i + "/basis/rules/limits/self_rating/max_drop", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/self_rating/properties/max_drop/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                          e === null ? e = [d] : e.push(d), r++;
                        }
                      } else {
                        let d = { instancePath: i + "/basis/rules/limits/self_rating/max_drop", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/self_rating/properties/max_drop/type", keyword: "type", params: { type: "number" } };
                        e === null ? e = [d] : e.push(d), r++;
                      }
                    }
                  } else {
                    let m = { instancePath: i + "/basis/rules/limits/self_rating", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/self_rating/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [m] : e.push(m), r++;
                  }
                }
                if (a.coherence !== void 0) {
                  let p = a.coherence;
                  if (p && typeof p == "object" && !Array.isArray(p)) {
                    if (p.min_rate === void 0) {
                      let m = { instancePath: i + "/basis/rules/limits/coherence", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/coherence/required", keyword: "required", params: { missingProperty: "min_rate" } };
                      e === null ? e = [m] : e.push(m), r++;
                    }
                    for (let m in p)
                      if (m !== "min_rate") {
                        let d = { instancePath: i + "/basis/rules/limits/coherence", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/coherence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
                        e === null ? e = [d] : e.push(d), r++;
                      }
                    p.min_rate !== void 0 && (N(p.min_rate, { instancePath: i + "/basis/rules/limits/coherence/min_rate", parentData: p, parentDataProperty: "min_rate", rootData: y, dynamicAnchors: h }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length));
                  } else {
                    let m = { instancePath: i + "/basis/rules/limits/coherence", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/coherence/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [m] : e.push(m), r++;
                  }
                }
              } else {
                let p = { instancePath: i + "/basis/rules/limits", schemaPath: "#/properties/basis/properties/rules/properties/limits/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [p] : e.push(p), r++;
              }
            }
            if (s.confidence !== void 0) {
              let a = s.confidence;
              if (typeof a == "number" && isFinite(a)) {
                if (a > 0.9999 || isNaN(a)) {
                  let p = { instancePath: i + "/basis/rules/confidence", schemaPath: "#/properties/basis/properties/rules/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9999 } };
                  e === null ? e = [p] : e.push(p), r++;
                }
                if (a < 0.5 || isNaN(a)) {
                  let p = { instancePath: i + "/basis/rules/confidence", schemaPath: "#/properties/basis/properties/rules/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 } };
                  e === null ? e = [p] : e.push(p), r++;
                }
              } else {
                let p = { instancePath: i + "/basis/rules/confidence", schemaPath: "#/properties/basis/properties/rules/properties/confidence/type", keyword: "type", params: { type: "number" } };
                e === null ? e = [p] : e.push(p), r++;
              }
            }
            if (s.unscored !== void 0) {
              let a = s.unscored;
              if (a && typeof a == "object" && !Array.isArray(a)) {
                if (a.max_rate === void 0) {
                  let p = { instancePath: i + "/basis/rules/unscored", schemaPath: "#/properties/basis/properties/rules/properties/unscored/required", keyword: "required", params: { missingProperty: "max_rate" } };
                  e === null ? e = [p] : e.push(p), r++;
                }
                for (let p in a)
                  if (p !== "max_rate") {
                    let m = { instancePath: i + "/basis/rules/unscored", schemaPath: "#/properties/basis/properties/rules/properties/unscored/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
                    e === null ? e = [m] : e.push(m), r++;
                  }
                a.max_rate !== void 0 && (N(a.max_rate, { instancePath: i + "/basis/rules/unscored/max_rate", parentData: a, parentDataProperty: "max_rate", rootData: y, dynamicAnchors: h }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length));
              } else {
                let p = { instancePath: i + "/basis/rules/unscored", schemaPath: "#/properties/basis/properties/rules/properties/unscored/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [p] : e.push(p), r++;
              }
            }
          } else {
            let a = { instancePath: i + "/basis/rules", schemaPath: "#/properties/basis/properties/rules/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.looks !== void 0) {
          let s = t.looks;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.harmful === void 0) {
              let a = { instancePath: i + "/basis/looks", schemaPath: "#/properties/basis/properties/looks/required", keyword: "required", params: { missingProperty: "harmful" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (s.benign === void 0) {
              let a = { instancePath: i + "/basis/looks", schemaPath: "#/properties/basis/properties/looks/required", keyword: "required", params: { missingProperty: "benign" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (s.rows === void 0) {
              let a = { instancePath: i + "/basis/looks", schemaPath: "#/properties/basis/properties/looks/required", keyword: "required", params: { missingProperty: "rows" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in s)
              if (!(a === "harmful" || a === "benign" || a === "rows")) {
                let p = { instancePath: i + "/basis/looks", schemaPath: "#/properties/basis/properties/looks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
                e === null ? e = [p] : e.push(p), r++;
              }
            if (s.harmful !== void 0) {
              let a = s.harmful;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                let p = { instancePath: i + "/basis/looks/harmful", schemaPath: "#/properties/basis/properties/looks/properties/harmful/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [p] : e.push(p), r++;
              }
              if (typeof a == "number" && isFinite(a)) {
                if (a > 2 || isNaN(a)) {
                  let p = { instancePath: i + "/basis/looks/harmful", schemaPath: "#/properties/basis/properties/looks/properties/harmful/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 } };
                  e === null ? e = [p] : e.push(p), r++;
                }
                if (a < 0 || isNaN(a)) {
                  let p = { instancePath: i + "/basis/looks/harmful", schemaPath: "#/properties/basis/properties/looks/properties/harmful/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [p] : e.push(p), r++;
                }
              }
            }
            if (s.benign !== void 0) {
              let a = s.benign;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                let p = { instancePath: i + "/basis/looks/benign", schemaPath: "#/properties/basis/properties/looks/properties/benign/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [p] : e.push(p), r++;
              }
              if (typeof a == "number" && isFinite(a)) {
                if (a > 2 || isNaN(a)) {
                  let p = { instancePath: i + "/basis/looks/benign", schemaPath: "#/properties/basis/properties/looks/properties/benign/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 } };
                  e === null ? e = [p] : e.push(p), r++;
                }
                if (a < 0 || isNaN(a)) {
                  let p = { instancePath: i + "/basis/looks/benign", schemaPath: "#/properties/basis/properties/looks/properties/benign/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [p] : e.push(p), r++;
                }
              }
            }
            if (s.rows !== void 0) {
              let a = s.rows;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                let p = { instancePath: i + "/basis/looks/rows", schemaPath: "#/properties/basis/properties/looks/properties/rows/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [p] : e.push(p), r++;
              }
              if (typeof a == "number" && isFinite(a)) {
                if (a > 2 || isNaN(a)) {
                  let p = { instancePath: i + "/basis/looks/rows", schemaPath: "#/properties/basis/properties/looks/properties/rows/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 } };
                  e === null ? e = [p] : e.push(p), r++;
                }
                if (a < 0 || isNaN(a)) {
                  let p = { instancePath: i + "/basis/looks/rows", schemaPath: "#/properties/basis/properties/looks/properties/rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [p] : e.push(p), r++;
                }
              }
            }
          } else {
            let a = { instancePath: i + "/basis/looks", schemaPath: "#/properties/basis/properties/looks/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.stopped_early !== void 0 && typeof t.stopped_early != "boolean") {
          let s = { instancePath: i + "/basis/stopped_early", schemaPath: "#/properties/basis/properties/stopped_early/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.obstacles !== void 0) {
          let s = t.obstacles;
          if (Array.isArray(s)) {
            let a = s.length;
            for (let p = 0; p < a; p++)
              S(s[p], { instancePath: i + "/basis/obstacles/" + p, parentData: s, parentDataProperty: p, rootData: y, dynamicAnchors: h }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length);
          } else {
            let a = { instancePath: i + "/basis/obstacles", schemaPath: "#/properties/basis/properties/obstacles/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.stop !== void 0) {
          let s = t.stop;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.code === void 0) {
              let a = { instancePath: i + "/basis/stop", schemaPath: "#/properties/basis/properties/stop/required", keyword: "required", params: { missingProperty: "code" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (s.message === void 0) {
              let a = { instancePath: i + "/basis/stop", schemaPath: "#/properties/basis/properties/stop/required", keyword: "required", params: { missingProperty: "message" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in s)
              if (!(a === "code" || a === "message" || a === "subject")) {
                let p = { instancePath: i + "/basis/stop", schemaPath: "#/properties/basis/properties/stop/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
                e === null ? e = [p] : e.push(p), r++;
              }
            if (s.code !== void 0) {
              let a = s.code;
              if (!(a === "endpoint_unreachable" || a === "budget_exhausted")) {
                let p = { instancePath: i + "/basis/stop/code", schemaPath: "#/properties/basis/properties/stop/properties/code/enum", keyword: "enum", params: { allowedValues: M.properties.basis.properties.stop.properties.code.enum } };
                e === null ? e = [p] : e.push(p), r++;
              }
            }
            if (s.message !== void 0 && typeof s.message != "string") {
              let a = { instancePath: i + "/basis/stop/message", schemaPath: "#/properties/basis/properties/stop/properties/message/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (s.subject !== void 0 && s.subject !== "judge") {
              let a = { instancePath: i + "/basis/stop/subject", schemaPath: "#/properties/basis/properties/stop/properties/subject/enum", keyword: "enum", params: { allowedValues: M.properties.basis.properties.stop.properties.subject.enum } };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: i + "/basis/stop", schemaPath: "#/properties/basis/properties/stop/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: i + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.relabelled !== void 0) {
      let t = n.relabelled;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.at === void 0) {
          let s = { instancePath: i + "/relabelled", schemaPath: "#/properties/relabelled/required", keyword: "required", params: { missingProperty: "at" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.report_sha256 === void 0) {
          let s = { instancePath: i + "/relabelled", schemaPath: "#/properties/relabelled/required", keyword: "required", params: { missingProperty: "report_sha256" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.labels_sha256 === void 0) {
          let s = { instancePath: i + "/relabelled", schemaPath: "#/properties/relabelled/required", keyword: "required", params: { missingProperty: "labels_sha256" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in t)
          if (!(s === "at" || s === "report_sha256" || s === "labels_sha256")) {
            let a = { instancePath: i + "/relabelled", schemaPath: "#/properties/relabelled/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (t.at !== void 0) {
          let s = t.at;
          if (typeof s == "string") {
            if (!me.test(s)) {
              let a = { instancePath: i + "/relabelled/at", schemaPath: "#/properties/relabelled/properties/at/format", keyword: "format", params: { format: "date-time" } };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: i + "/relabelled/at", schemaPath: "#/properties/relabelled/properties/at/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        t.report_sha256 !== void 0 && (w(t.report_sha256, { instancePath: i + "/relabelled/report_sha256", parentData: t, parentDataProperty: "report_sha256", rootData: y, dynamicAnchors: h }) || (e = e === null ? w.errors : e.concat(w.errors), r = e.length)), t.labels_sha256 !== void 0 && (w(t.labels_sha256, { instancePath: i + "/relabelled/labels_sha256", parentData: t, parentDataProperty: "labels_sha256", rootData: y, dynamicAnchors: h }) || (e = e === null ? w.errors : e.concat(w.errors), r = e.length));
      } else {
        let s = { instancePath: i + "/relabelled", schemaPath: "#/properties/relabelled/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.usage !== void 0) {
      let t = n.usage;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.requests === void 0) {
          let s = { instancePath: i + "/usage", schemaPath: "#/properties/usage/required", keyword: "required", params: { missingProperty: "requests" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.retries === void 0) {
          let s = { instancePath: i + "/usage", schemaPath: "#/properties/usage/required", keyword: "required", params: { missingProperty: "retries" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.prompt_tokens === void 0) {
          let s = { instancePath: i + "/usage", schemaPath: "#/properties/usage/required", keyword: "required", params: { missingProperty: "prompt_tokens" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.completion_tokens === void 0) {
          let s = { instancePath: i + "/usage", schemaPath: "#/properties/usage/required", keyword: "required", params: { missingProperty: "completion_tokens" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.seconds === void 0) {
          let s = { instancePath: i + "/usage", schemaPath: "#/properties/usage/required", keyword: "required", params: { missingProperty: "seconds" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.from_cache === void 0) {
          let s = { instancePath: i + "/usage", schemaPath: "#/properties/usage/required", keyword: "required", params: { missingProperty: "from_cache" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in t)
          if (!(s === "requests" || s === "retries" || s === "prompt_tokens" || s === "completion_tokens" || s === "seconds" || s === "from_cache")) {
            let a = { instancePath: i + "/usage", schemaPath: "#/properties/usage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (t.requests !== void 0) {
          let s = t.requests;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let a = { instancePath: i + "/usage/requests", schemaPath: "#/properties/usage/properties/requests/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            let a = { instancePath: i + "/usage/requests", schemaPath: "#/properties/usage/properties/requests/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.retries !== void 0) {
          let s = t.retries;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let a = { instancePath: i + "/usage/retries", schemaPath: "#/properties/usage/properties/retries/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            let a = { instancePath: i + "/usage/retries", schemaPath: "#/properties/usage/properties/retries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.prompt_tokens !== void 0) {
          let s = t.prompt_tokens;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let a = { instancePath: i + "/usage/prompt_tokens", schemaPath: "#/properties/usage/properties/prompt_tokens/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            let a = { instancePath: i + "/usage/prompt_tokens", schemaPath: "#/properties/usage/properties/prompt_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.completion_tokens !== void 0) {
          let s = t.completion_tokens;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let a = { instancePath: i + "/usage/completion_tokens", schemaPath: "#/properties/usage/properties/completion_tokens/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            let a = { instancePath: i + "/usage/completion_tokens", schemaPath: "#/properties/usage/properties/completion_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.seconds !== void 0) {
          let s = t.seconds;
          if (typeof s == "number" && isFinite(s)) {
            if (s < 0 || isNaN(s)) {
              let a = { instancePath: i + "/usage/seconds", schemaPath: "#/properties/usage/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: i + "/usage/seconds", schemaPath: "#/properties/usage/properties/seconds/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.from_cache !== void 0) {
          let s = t.from_cache;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let a = { instancePath: i + "/usage/from_cache", schemaPath: "#/properties/usage/properties/from_cache/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            let a = { instancePath: i + "/usage/from_cache", schemaPath: "#/properties/usage/properties/from_cache/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: i + "/usage", schemaPath: "#/properties/usage/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.notes !== void 0) {
      let t = n.notes;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let a = 0; a < s; a++)
          if (typeof t[a] != "string") {
            let p = { instancePath: i + "/notes/" + a, schemaPath: "#/properties/notes/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p] : e.push(p), r++;
          }
      } else {
        let s = { instancePath: i + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.probes !== void 0) {
      let t = n.probes;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let a = 0; a < s; a++)
          X(t[a], { instancePath: i + "/probes/" + a, parentData: t, parentDataProperty: a, rootData: y, dynamicAnchors: h }) || (e = e === null ? X.errors : e.concat(X.errors), r = e.length);
      } else {
        let s = { instancePath: i + "/probes", schemaPath: "#/properties/probes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return ae.errors = e, r === 0;
}
ae.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Fe = ne;
function Y(n, { instancePath: i = "", parentData: j, parentDataProperty: v, rootData: y = n, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, f = Y.evaluated;
  f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0);
  let o = r, l = !0, t = r;
  if (n && typeof n == "object" && !Array.isArray(n) && n.kind !== void 0 && n.kind !== "canary") {
    let a = {};
    e === null ? e = [a] : e.push(a), r++;
  }
  var s = t === r;
  if (r = o, e !== null && (o ? e.length = o : e = null), s) {
    let a = r;
    if (n && typeof n == "object" && !Array.isArray(n) && n.expect === void 0) {
      let m = { instancePath: i, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "expect" } };
      e === null ? e = [m] : e.push(m), r++;
    }
    var s = a === r;
    l = s;
  }
  if (!l) {
    let a = { instancePath: i, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [a] : e.push(a), r++;
  }
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.id === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (n.category === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "category" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (n.kind === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (n.prompt === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prompt" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    for (let a in n)
      if (!(a === "id" || a === "category" || a === "domain" || a === "kind" || a === "prompt" || a === "expect")) {
        let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
        e === null ? e = [p] : e.push(p), r++;
      }
    if (n.id !== void 0) {
      let a = n.id;
      if (typeof a == "string") {
        if (x(a) > 200) {
          let p = { instancePath: i + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (x(a) < 1) {
          let p = { instancePath: i + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.category !== void 0) {
      let a = n.category;
      if (typeof a == "string") {
        if (x(a) > 200) {
          let p = { instancePath: i + "/category", schemaPath: "#/properties/category/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (x(a) < 1) {
          let p = { instancePath: i + "/category", schemaPath: "#/properties/category/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: i + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.domain !== void 0) {
      let a = n.domain;
      if (typeof a == "string") {
        if (x(a) > 200) {
          let p = { instancePath: i + "/domain", schemaPath: "#/properties/domain/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (x(a) < 1) {
          let p = { instancePath: i + "/domain", schemaPath: "#/properties/domain/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: i + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.kind !== void 0) {
      let a = n.kind;
      if (!(a === "harmful" || a === "benign" || a === "canary")) {
        let p = { instancePath: i + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: ge.properties.kind.enum } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.prompt !== void 0) {
      let a = n.prompt;
      if (typeof a == "string") {
        if (x(a) < 1) {
          let p = { instancePath: i + "/prompt", schemaPath: "#/properties/prompt/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: i + "/prompt", schemaPath: "#/properties/prompt/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.expect !== void 0) {
      let a = n.expect;
      if (Array.isArray(a)) {
        if (a.length < 1) {
          let m = { instancePath: i + "/expect", schemaPath: "#/properties/expect/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [m] : e.push(m), r++;
        }
        let p = a.length;
        for (let m = 0; m < p; m++) {
          let d = a[m];
          if (typeof d == "string") {
            if (x(d) < 1) {
              let c = { instancePath: i + "/expect/" + m, schemaPath: "#/properties/expect/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [c] : e.push(c), r++;
            }
          } else {
            let c = { instancePath: i + "/expect/" + m, schemaPath: "#/properties/expect/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
      } else {
        let p = { instancePath: i + "/expect", schemaPath: "#/properties/expect/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
  } else {
    let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Y.errors = e, r === 0;
}
Y.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ne(n, { instancePath: i = "", parentData: j, parentDataProperty: v, rootData: y = n, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, f = ne.evaluated;
  return f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), Y(n, { instancePath: i, parentData: j, parentDataProperty: v, rootData: y, dynamicAnchors: h }) || (e = e === null ? Y.errors : e.concat(Y.errors), r = e.length), ne.errors = e, r === 0;
}
ne.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  xe as baseline,
  $e as modelCard,
  Ne as policy,
  Fe as probe,
  Ae as probeSet,
  De as report
};
