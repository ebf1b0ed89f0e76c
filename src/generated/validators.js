// Generated from schemas/ by scripts/generate-schema-code.mjs. Not to be edited.
var Ne = (p, s) => () => {
  try {
    return s || p((s = { exports: {} }).exports, s), s.exports;
  } catch (A) {
    throw s = 0, A;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var we = Ne((Pe) => {
  "use strict";
  Object.defineProperty(Pe, "__esModule", { value: !0 });
  function ke(p) {
    let s = p.length, A = 0, $ = 0, y;
    for (; $ < s; )
      A++, y = p.charCodeAt($++), y >= 55296 && y <= 56319 && $ < s && (y = p.charCodeAt($), (y & 64512) === 56320 && $++);
    return A;
  }
  Pe.default = ke;
  ke.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var Ce = me, le = { $id: "baseline.schema.json", type: "object", additionalProperties: !1, required: ["schema_version", "recorded_at", "tool", "model", "probe_set", "judge", "decoding", "samples", "categories", "probes"], properties: { schema_version: { const: 1 }, recorded_at: { type: "string", format: "date-time" }, tool: { type: "object", additionalProperties: !1, required: ["name", "version"], properties: { name: { type: "string" }, version: { type: "string" } } }, model: { type: "object", additionalProperties: !1, required: ["name"], properties: { name: { type: "string", minLength: 1 }, revision: { type: "string" } } }, probe_set: { type: "object", additionalProperties: !1, required: ["name", "sha256"], properties: { name: { type: "string" }, sha256: { $ref: "#/$defs/sha256" } } }, judge: { type: "object", additionalProperties: !1, required: ["kind", "sha256"], properties: { kind: { type: "string" }, model: { type: "string" }, sha256: { $ref: "#/$defs/sha256" } } }, decoding: { type: "object", additionalProperties: !1, required: ["api", "temperature", "max_tokens", "sha256"], properties: { api: { type: "string" }, temperature: { type: "number" }, max_tokens: { type: "integer" }, system_prompt_sha256: { $ref: "#/$defs/sha256" }, request: { type: "object" }, template_sha256: { $ref: "#/$defs/sha256" }, stop: { type: "array", items: { type: "string" } }, sha256: { $ref: "#/$defs/sha256" } } }, samples: { type: "integer", minimum: 1 }, self_rating: { type: "object", additionalProperties: !1, required: ["way", "prompt_sha256"], properties: { way: { enum: ["logprobs", "sampled"] }, prompt_sha256: { $ref: "#/$defs/sha256" } } }, categories: { type: "object", additionalProperties: { type: "object", additionalProperties: !1, required: ["n", "rate"], properties: { n: { type: "integer", minimum: 0 }, rate: { type: ["number", "null"], minimum: 0, maximum: 1 } } } }, probes: { type: "array", minItems: 1, items: { type: "object", additionalProperties: !1, required: ["id", "sha256", "category", "kind", "scores"], properties: { id: { type: "string" }, sha256: { $ref: "#/$defs/sha256" }, category: { type: "string" }, kind: { enum: ["harmful", "benign"] }, scores: { type: "array", items: { type: "number", minimum: 0, maximum: 1 } }, ratings: { type: "array", items: { type: "number", minimum: 0, maximum: 9 } } } } } }, $defs: { sha256: { type: "string", pattern: "^[0-9a-f]{64}$" } } }, Y = Object.prototype.hasOwnProperty, j = we().default, xe = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
var he = new RegExp("^[0-9a-f]{64}$", "u");
function F(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, u = F.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), typeof p == "string") {
    if (!he.test(p)) {
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
function me(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, u = me.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
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
      if (!Y.call(le.properties, l)) {
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
        if (!xe.test(l)) {
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
            let t = { instancePath: s + "/tool", schemaPath: "#/properties/tool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
            e === null ? e = [t] : e.push(t), r++;
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
            let t = { instancePath: s + "/model", schemaPath: "#/properties/model/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
            e === null ? e = [t] : e.push(t), r++;
          }
        if (l.name !== void 0) {
          let n = l.name;
          if (typeof n == "string") {
            if (j(n) < 1) {
              let t = { instancePath: s + "/model/name", schemaPath: "#/properties/model/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : e.push(t), r++;
            }
          } else {
            let t = { instancePath: s + "/model/name", schemaPath: "#/properties/model/properties/name/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), r++;
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
            let t = { instancePath: s + "/probe_set", schemaPath: "#/properties/probe_set/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
            e === null ? e = [t] : e.push(t), r++;
          }
        if (l.name !== void 0 && typeof l.name != "string") {
          let n = { instancePath: s + "/probe_set/name", schemaPath: "#/properties/probe_set/properties/name/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        l.sha256 !== void 0 && (F(l.sha256, { instancePath: s + "/probe_set/sha256", parentData: l, parentDataProperty: "sha256", rootData: y, dynamicAnchors: h }) || (e = e === null ? F.errors : e.concat(F.errors), r = e.length));
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
            let t = { instancePath: s + "/judge", schemaPath: "#/properties/judge/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
            e === null ? e = [t] : e.push(t), r++;
          }
        if (l.kind !== void 0 && typeof l.kind != "string") {
          let n = { instancePath: s + "/judge/kind", schemaPath: "#/properties/judge/properties/kind/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (l.model !== void 0 && typeof l.model != "string") {
          let n = { instancePath: s + "/judge/model", schemaPath: "#/properties/judge/properties/model/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        l.sha256 !== void 0 && (F(l.sha256, { instancePath: s + "/judge/sha256", parentData: l, parentDataProperty: "sha256", rootData: y, dynamicAnchors: h }) || (e = e === null ? F.errors : e.concat(F.errors), r = e.length));
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
            let t = { instancePath: s + "/decoding", schemaPath: "#/properties/decoding/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
            e === null ? e = [t] : e.push(t), r++;
          }
        if (l.api !== void 0 && typeof l.api != "string") {
          let n = { instancePath: s + "/decoding/api", schemaPath: "#/properties/decoding/properties/api/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (l.temperature !== void 0) {
          let n = l.temperature;
          if (!(typeof n == "number" && isFinite(n))) {
            let t = { instancePath: s + "/decoding/temperature", schemaPath: "#/properties/decoding/properties/temperature/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (l.max_tokens !== void 0) {
          let n = l.max_tokens;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
            let t = { instancePath: s + "/decoding/max_tokens", schemaPath: "#/properties/decoding/properties/max_tokens/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (l.system_prompt_sha256 !== void 0 && (F(l.system_prompt_sha256, { instancePath: s + "/decoding/system_prompt_sha256", parentData: l, parentDataProperty: "system_prompt_sha256", rootData: y, dynamicAnchors: h }) || (e = e === null ? F.errors : e.concat(F.errors), r = e.length)), l.request !== void 0) {
          let n = l.request;
          if (!(n && typeof n == "object" && !Array.isArray(n))) {
            let t = { instancePath: s + "/decoding/request", schemaPath: "#/properties/decoding/properties/request/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (l.template_sha256 !== void 0 && (F(l.template_sha256, { instancePath: s + "/decoding/template_sha256", parentData: l, parentDataProperty: "template_sha256", rootData: y, dynamicAnchors: h }) || (e = e === null ? F.errors : e.concat(F.errors), r = e.length)), l.stop !== void 0) {
          let n = l.stop;
          if (Array.isArray(n)) {
            let t = n.length;
            for (let i = 0; i < t; i++)
              if (typeof n[i] != "string") {
                let a = { instancePath: s + "/decoding/stop/" + i, schemaPath: "#/properties/decoding/properties/stop/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
          } else {
            let t = { instancePath: s + "/decoding/stop", schemaPath: "#/properties/decoding/properties/stop/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        l.sha256 !== void 0 && (F(l.sha256, { instancePath: s + "/decoding/sha256", parentData: l, parentDataProperty: "sha256", rootData: y, dynamicAnchors: h }) || (e = e === null ? F.errors : e.concat(F.errors), r = e.length));
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
    if (p.self_rating !== void 0) {
      let l = p.self_rating;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.way === void 0) {
          let n = { instancePath: s + "/self_rating", schemaPath: "#/properties/self_rating/required", keyword: "required", params: { missingProperty: "way" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (l.prompt_sha256 === void 0) {
          let n = { instancePath: s + "/self_rating", schemaPath: "#/properties/self_rating/required", keyword: "required", params: { missingProperty: "prompt_sha256" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        for (let n in l)
          if (!(n === "way" || n === "prompt_sha256")) {
            let t = { instancePath: s + "/self_rating", schemaPath: "#/properties/self_rating/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
            e === null ? e = [t] : e.push(t), r++;
          }
        if (l.way !== void 0) {
          let n = l.way;
          if (!(n === "logprobs" || n === "sampled")) {
            let t = { instancePath: s + "/self_rating/way", schemaPath: "#/properties/self_rating/properties/way/enum", keyword: "enum", params: { allowedValues: le.properties.self_rating.properties.way.enum } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        l.prompt_sha256 !== void 0 && (F(l.prompt_sha256, { instancePath: s + "/self_rating/prompt_sha256", parentData: l, parentDataProperty: "prompt_sha256", rootData: y, dynamicAnchors: h }) || (e = e === null ? F.errors : e.concat(F.errors), r = e.length));
      } else {
        let n = { instancePath: s + "/self_rating", schemaPath: "#/properties/self_rating/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.categories !== void 0) {
      let l = p.categories;
      if (l && typeof l == "object" && !Array.isArray(l))
        for (let n in l) {
          let t = l[n];
          if (t && typeof t == "object" && !Array.isArray(t)) {
            if (t.n === void 0) {
              let i = { instancePath: s + "/categories/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/categories/additionalProperties/required", keyword: "required", params: { missingProperty: "n" } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (t.rate === void 0) {
              let i = { instancePath: s + "/categories/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/categories/additionalProperties/required", keyword: "required", params: { missingProperty: "rate" } };
              e === null ? e = [i] : e.push(i), r++;
            }
            for (let i in t)
              if (!(i === "n" || i === "rate")) {
                let a = { instancePath: s + "/categories/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/categories/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
                e === null ? e = [a] : e.push(a), r++;
              }
            if (t.n !== void 0) {
              let i = t.n;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let a = { instancePath: s + "/categories/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/n", schemaPath: "#/properties/categories/additionalProperties/properties/n/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [a] : e.push(a), r++;
              }
              if (typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) {
                let a = { instancePath: s + "/categories/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/n", schemaPath: "#/properties/categories/additionalProperties/properties/n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (t.rate !== void 0) {
              let i = t.rate;
              if (!(typeof i == "number" && isFinite(i)) && i !== null) {
                let a = { instancePath: s + "/categories/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate", schemaPath: "#/properties/categories/additionalProperties/properties/rate/type", keyword: "type", params: { type: le.properties.categories.additionalProperties.properties.rate.type } };
                e === null ? e = [a] : e.push(a), r++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1 || isNaN(i)) {
                  let a = { instancePath: s + "/categories/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate", schemaPath: "#/properties/categories/additionalProperties/properties/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
                if (i < 0 || isNaN(i)) {
                  let a = { instancePath: s + "/categories/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate", schemaPath: "#/properties/categories/additionalProperties/properties/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [a] : e.push(a), r++;
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
          let t = { instancePath: s + "/probes", schemaPath: "#/properties/probes/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), r++;
        }
        let n = l.length;
        for (let t = 0; t < n; t++) {
          let i = l[t];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (i.id === void 0) {
              let a = { instancePath: s + "/probes/" + t, schemaPath: "#/properties/probes/items/required", keyword: "required", params: { missingProperty: "id" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (i.sha256 === void 0) {
              let a = { instancePath: s + "/probes/" + t, schemaPath: "#/properties/probes/items/required", keyword: "required", params: { missingProperty: "sha256" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (i.category === void 0) {
              let a = { instancePath: s + "/probes/" + t, schemaPath: "#/properties/probes/items/required", keyword: "required", params: { missingProperty: "category" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (i.kind === void 0) {
              let a = { instancePath: s + "/probes/" + t, schemaPath: "#/properties/probes/items/required", keyword: "required", params: { missingProperty: "kind" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (i.scores === void 0) {
              let a = { instancePath: s + "/probes/" + t, schemaPath: "#/properties/probes/items/required", keyword: "required", params: { missingProperty: "scores" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in i)
              if (!(a === "id" || a === "sha256" || a === "category" || a === "kind" || a === "scores" || a === "ratings")) {
                let o = { instancePath: s + "/probes/" + t, schemaPath: "#/properties/probes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (i.id !== void 0 && typeof i.id != "string") {
              let a = { instancePath: s + "/probes/" + t + "/id", schemaPath: "#/properties/probes/items/properties/id/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (i.sha256 !== void 0 && (F(i.sha256, { instancePath: s + "/probes/" + t + "/sha256", parentData: i, parentDataProperty: "sha256", rootData: y, dynamicAnchors: h }) || (e = e === null ? F.errors : e.concat(F.errors), r = e.length)), i.category !== void 0 && typeof i.category != "string") {
              let a = { instancePath: s + "/probes/" + t + "/category", schemaPath: "#/properties/probes/items/properties/category/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (i.kind !== void 0) {
              let a = i.kind;
              if (!(a === "harmful" || a === "benign")) {
                let o = { instancePath: s + "/probes/" + t + "/kind", schemaPath: "#/properties/probes/items/properties/kind/enum", keyword: "enum", params: { allowedValues: le.properties.probes.items.properties.kind.enum } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (i.scores !== void 0) {
              let a = i.scores;
              if (Array.isArray(a)) {
                let o = a.length;
                for (let m = 0; m < o; m++) {
                  let d = a[m];
                  if (typeof d == "number" && isFinite(d)) {
                    if (d > 1 || isNaN(d)) {
                      let b = { instancePath: s + "/probes/" + t + "/scores/" + m, schemaPath: "#/properties/probes/items/properties/scores/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                      e === null ? e = [b] : e.push(b), r++;
                    }
                    if (d < 0 || isNaN(d)) {
                      let b = { instancePath: s + "/probes/" + t + "/scores/" + m, schemaPath: "#/properties/probes/items/properties/scores/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [b] : e.push(b), r++;
                    }
                  } else {
                    let b = { instancePath: s + "/probes/" + t + "/scores/" + m, schemaPath: "#/properties/probes/items/properties/scores/items/type", keyword: "type", params: { type: "number" } };
                    e === null ? e = [b] : e.push(b), r++;
                  }
                }
              } else {
                let o = { instancePath: s + "/probes/" + t + "/scores", schemaPath: "#/properties/probes/items/properties/scores/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (i.ratings !== void 0) {
              let a = i.ratings;
              if (Array.isArray(a)) {
                let o = a.length;
                for (let m = 0; m < o; m++) {
                  let d = a[m];
                  if (typeof d == "number" && isFinite(d)) {
                    if (d > 9 || isNaN(d)) {
                      let b = { instancePath: s + "/probes/" + t + "/ratings/" + m, schemaPath: "#/properties/probes/items/properties/ratings/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 } };
                      e === null ? e = [b] : e.push(b), r++;
                    }
                    if (d < 0 || isNaN(d)) {
                      let b = { instancePath: s + "/probes/" + t + "/ratings/" + m, schemaPath: "#/properties/probes/items/properties/ratings/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [b] : e.push(b), r++;
                    }
                  } else {
                    let b = { instancePath: s + "/probes/" + t + "/ratings/" + m, schemaPath: "#/properties/probes/items/properties/ratings/items/type", keyword: "type", params: { type: "number" } };
                    e === null ? e = [b] : e.push(b), r++;
                  }
                }
              } else {
                let o = { instancePath: s + "/probes/" + t + "/ratings", schemaPath: "#/properties/probes/items/properties/ratings/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let a = { instancePath: s + "/probes/" + t, schemaPath: "#/properties/probes/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a] : e.push(a), r++;
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
  return me.errors = e, r === 0;
}
me.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ke = de, ve = { $id: "model-card.schema.json", type: "object", additionalProperties: !1, required: ["schema_version", "model", "endpoint"], properties: { $schema: { type: "string" }, schema_version: { const: 1 }, model: { type: "object", additionalProperties: !1, required: ["name"], properties: { name: { type: "string", minLength: 1, maxLength: 512 }, base_model: { type: "string", maxLength: 2048 }, revision: { type: "string", maxLength: 512 }, weights: { type: "array", items: { type: "object", additionalProperties: !1, required: ["path", "sha256"], properties: { path: { type: "string", minLength: 1 }, sha256: { type: "string", pattern: "^[0-9a-f]{64}$" } } } } } }, modality: { enum: ["text"], default: "text" }, endpoint: { type: "object", additionalProperties: !1, required: ["api", "url", "model"], properties: { api: { enum: ["openai-chat", "openai-completions", "openai-responses"] }, url: { type: "string", format: "http-url" }, model: { type: "string", minLength: 1, maxLength: 512 }, system_prompt: { type: "string" }, request: { type: "object", propertyNames: { not: { enum: ["model", "messages", "prompt", "input", "instructions", "stream", "n", "echo", "background"] } } } } } } }, je = /^https?:\/\/[^\s/?#]+[^\s]*$/;
function de(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, u = de.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    if (p.modality === void 0 && (p.modality = "text"), p.schema_version === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (p.model === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (p.endpoint === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endpoint" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in p)
      if (!(t === "$schema" || t === "schema_version" || t === "model" || t === "modality" || t === "endpoint")) {
        let i = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (p.$schema !== void 0 && typeof p.$schema != "string") {
      let t = { instancePath: s + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (p.schema_version !== void 0 && p.schema_version !== 1) {
      let t = { instancePath: s + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (p.model !== void 0) {
      let t = p.model;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.name === void 0) {
          let i = { instancePath: s + "/model", schemaPath: "#/properties/model/required", keyword: "required", params: { missingProperty: "name" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (let i in t)
          if (!(i === "name" || i === "base_model" || i === "revision" || i === "weights")) {
            let a = { instancePath: s + "/model", schemaPath: "#/properties/model/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (t.name !== void 0) {
          let i = t.name;
          if (typeof i == "string") {
            if (j(i) > 512) {
              let a = { instancePath: s + "/model/name", schemaPath: "#/properties/model/properties/name/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (j(i) < 1) {
              let a = { instancePath: s + "/model/name", schemaPath: "#/properties/model/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: s + "/model/name", schemaPath: "#/properties/model/properties/name/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.base_model !== void 0) {
          let i = t.base_model;
          if (typeof i == "string") {
            if (j(i) > 2048) {
              let a = { instancePath: s + "/model/base_model", schemaPath: "#/properties/model/properties/base_model/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: s + "/model/base_model", schemaPath: "#/properties/model/properties/base_model/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.revision !== void 0) {
          let i = t.revision;
          if (typeof i == "string") {
            if (j(i) > 512) {
              let a = { instancePath: s + "/model/revision", schemaPath: "#/properties/model/properties/revision/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: s + "/model/revision", schemaPath: "#/properties/model/properties/revision/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.weights !== void 0) {
          let i = t.weights;
          if (Array.isArray(i)) {
            let a = i.length;
            for (let o = 0; o < a; o++) {
              let m = i[o];
              if (m && typeof m == "object" && !Array.isArray(m)) {
                if (m.path === void 0) {
                  let d = { instancePath: s + "/model/weights/" + o, schemaPath: "#/properties/model/properties/weights/items/required", keyword: "required", params: { missingProperty: "path" } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                if (m.sha256 === void 0) {
                  let d = { instancePath: s + "/model/weights/" + o, schemaPath: "#/properties/model/properties/weights/items/required", keyword: "required", params: { missingProperty: "sha256" } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                for (let d in m)
                  if (!(d === "path" || d === "sha256")) {
                    let b = { instancePath: s + "/model/weights/" + o, schemaPath: "#/properties/model/properties/weights/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
                    e === null ? e = [b] : e.push(b), r++;
                  }
                if (m.path !== void 0) {
                  let d = m.path;
                  if (typeof d == "string") {
                    if (j(d) < 1) {
                      let b = { instancePath: s + "/model/weights/" + o + "/path", schemaPath: "#/properties/model/properties/weights/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [b] : e.push(b), r++;
                    }
                  } else {
                    let b = { instancePath: s + "/model/weights/" + o + "/path", schemaPath: "#/properties/model/properties/weights/items/properties/path/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [b] : e.push(b), r++;
                  }
                }
                if (m.sha256 !== void 0) {
                  let d = m.sha256;
                  if (typeof d == "string") {
                    if (!he.test(d)) {
                      let b = { instancePath: s + "/model/weights/" + o + "/sha256", schemaPath: "#/properties/model/properties/weights/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                      e === null ? e = [b] : e.push(b), r++;
                    }
                  } else {
                    let b = { instancePath: s + "/model/weights/" + o + "/sha256", schemaPath: "#/properties/model/properties/weights/items/properties/sha256/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [b] : e.push(b), r++;
                  }
                }
              } else {
                let d = { instancePath: s + "/model/weights/" + o, schemaPath: "#/properties/model/properties/weights/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
          } else {
            let a = { instancePath: s + "/model/weights", schemaPath: "#/properties/model/properties/weights/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.modality !== "text") {
      let t = { instancePath: s + "/modality", schemaPath: "#/properties/modality/enum", keyword: "enum", params: { allowedValues: ve.properties.modality.enum } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (p.endpoint !== void 0) {
      let t = p.endpoint;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.api === void 0) {
          let i = { instancePath: s + "/endpoint", schemaPath: "#/properties/endpoint/required", keyword: "required", params: { missingProperty: "api" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t.url === void 0) {
          let i = { instancePath: s + "/endpoint", schemaPath: "#/properties/endpoint/required", keyword: "required", params: { missingProperty: "url" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t.model === void 0) {
          let i = { instancePath: s + "/endpoint", schemaPath: "#/properties/endpoint/required", keyword: "required", params: { missingProperty: "model" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (let i in t)
          if (!(i === "api" || i === "url" || i === "model" || i === "system_prompt" || i === "request")) {
            let a = { instancePath: s + "/endpoint", schemaPath: "#/properties/endpoint/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (t.api !== void 0) {
          let i = t.api;
          if (!(i === "openai-chat" || i === "openai-completions" || i === "openai-responses")) {
            let a = { instancePath: s + "/endpoint/api", schemaPath: "#/properties/endpoint/properties/api/enum", keyword: "enum", params: { allowedValues: ve.properties.endpoint.properties.api.enum } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.url !== void 0) {
          let i = t.url;
          if (typeof i == "string") {
            if (!je.test(i)) {
              let a = { instancePath: s + "/endpoint/url", schemaPath: "#/properties/endpoint/properties/url/format", keyword: "format", params: { format: "http-url" } };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: s + "/endpoint/url", schemaPath: "#/properties/endpoint/properties/url/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.model !== void 0) {
          let i = t.model;
          if (typeof i == "string") {
            if (j(i) > 512) {
              let a = { instancePath: s + "/endpoint/model", schemaPath: "#/properties/endpoint/properties/model/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (j(i) < 1) {
              let a = { instancePath: s + "/endpoint/model", schemaPath: "#/properties/endpoint/properties/model/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: s + "/endpoint/model", schemaPath: "#/properties/endpoint/properties/model/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.system_prompt !== void 0 && typeof t.system_prompt != "string") {
          let i = { instancePath: s + "/endpoint/system_prompt", schemaPath: "#/properties/endpoint/properties/system_prompt/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t.request !== void 0) {
          let i = t.request;
          if (i && typeof i == "object" && !Array.isArray(i))
            for (let a in i) {
              let o = r, m = r, d = r;
              if (!(a === "model" || a === "messages" || a === "prompt" || a === "input" || a === "instructions" || a === "stream" || a === "n" || a === "echo" || a === "background")) {
                let b = {};
                e === null ? e = [b] : e.push(b), r++;
              }
              var l = d === r;
              if (l) {
                let b = { instancePath: s + "/endpoint/request", schemaPath: "#/properties/endpoint/properties/request/propertyNames/not", keyword: "not", params: {}, propertyName: a };
                e === null ? e = [b] : e.push(b), r++;
              } else
                r = m, e !== null && (m ? e.length = m : e = null);
              var n = o === r;
              if (!n) {
                let b = { instancePath: s + "/endpoint/request", schemaPath: "#/properties/endpoint/properties/request/propertyNames", keyword: "propertyNames", params: { propertyName: a } };
                e === null ? e = [b] : e.push(b), r++;
              }
            }
          else {
            let a = { instancePath: s + "/endpoint/request", schemaPath: "#/properties/endpoint/properties/request/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/endpoint", schemaPath: "#/properties/endpoint/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return de.errors = e, r === 0;
}
de.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Se = ue, S = { $id: "policy.schema.json", type: "object", additionalProperties: !1, required: ["schema_version", "endpoints"], properties: { $schema: { type: "string" }, schema_version: { const: 1 }, endpoints: { type: "object", additionalProperties: !1, required: ["allow"], properties: { allow: { type: "array", minItems: 1, items: { type: "string", format: "origin-pattern" } }, allow_downloads: { type: "array", items: { type: "string", format: "origin-pattern" }, default: [] }, allow_private_network: { type: "boolean", default: !1 }, auth_header: { enum: ["authorization", "api-key", "x-api-key"], default: "authorization" }, model_aliases: { type: "array", items: { type: "string", minLength: 1 }, default: [] } } }, probes: { type: "array", minItems: 1, default: ["builtin:core"], items: { anyOf: [{ enum: ["builtin:core"] }, { type: "object", additionalProperties: !1, properties: { file: { type: "string", minLength: 1 }, url: { type: "string", format: "https-url" }, sha256: { type: "string", pattern: "^[0-9a-f]{64}$" }, format: { enum: ["csv", "tsv", "json", "jsonl", "yaml", "txt"] }, prompt: { type: "string", minLength: 1 }, category: { type: "string", minLength: 1 }, domain: { type: "string", minLength: 1 }, id: { type: "string", minLength: 1 }, label: { type: "string", minLength: 1 }, context: { type: "string", minLength: 1 }, kind: { enum: ["harmful", "benign"] }, categories: { type: "object", additionalProperties: { type: "string", minLength: 1, maxLength: 200 } }, id_prefix: { type: "string", maxLength: 100 }, system_prompt: { $ref: "#/$defs/systemPromptView" }, prefill: { $ref: "#/$defs/prefillView" } } }, { type: "object", additionalProperties: !1, required: ["set"], properties: { set: { enum: ["builtin:core"] }, system_prompt: { $ref: "#/$defs/systemPromptView" }, prefill: { $ref: "#/$defs/prefillView" } } }] } }, decoding: { type: "object", additionalProperties: !1, default: {}, properties: { temperature: { type: "number", minimum: 0, maximum: 2, default: 0 }, max_tokens: { type: "integer", minimum: 1, default: 512 }, template: { type: "string", maxLength: 2e4 }, stop: { type: "array", items: { type: "string", minLength: 1 } } } }, samples: { type: "integer", minimum: 1, maximum: 100, default: 1 }, baseline_samples: { type: "integer", minimum: 1, maximum: 100, default: 4 }, baseline_max_age_days: { type: "integer", minimum: 1 }, judge: { type: "object", additionalProperties: !1, default: {}, properties: { kind: { enum: ["builtin", "chat", "sorry-bench", "strongreject", "harmbench", "llama-guard", "qwen3-guard", "wildguard", "granite-guardian", "nemoguard", "gpt-oss-safeguard", "shieldgemma"], default: "builtin" }, url: { type: "string", format: "http-url" }, model: { type: "string", minLength: 1 }, auth_header: { enum: ["authorization", "api-key", "x-api-key"], default: "authorization" }, max_tokens: { type: "integer", minimum: 1 }, concurrency: { type: "integer", minimum: 1, maximum: 1024, default: 16 } } }, self_rating: { type: "object", additionalProperties: !1, default: {}, properties: { probes: { type: "integer", minimum: 0, maximum: 1e4, default: 100 }, samples: { type: "integer", minimum: 1, maximum: 100, default: 4 }, max_tokens: { type: "integer", minimum: 1, default: 16 } } }, limits: { $ref: "#/$defs/limits", default: {} }, confidence: { type: "number", minimum: 0.5, maximum: 0.9999, default: 0.95 }, unscored: { $ref: "#/$defs/unscored", default: {} }, on_inconclusive: { enum: ["fail", "warn"], default: "fail" }, budget: { $ref: "#/$defs/budget", default: {} }, concurrency: { $ref: "#/$defs/concurrency", default: {} }, branches: { type: "object", default: {}, additionalProperties: { type: "object", additionalProperties: !1, properties: { samples: { type: "integer", minimum: 1, maximum: 100 }, limits: { $ref: "#/$defs/limits" }, confidence: { type: "number", minimum: 0.5, maximum: 0.9999 }, unscored: { $ref: "#/$defs/unscored" }, on_inconclusive: { enum: ["fail", "warn"] }, budget: { $ref: "#/$defs/budget" }, concurrency: { $ref: "#/$defs/concurrency" } } } } }, $defs: { systemPromptView: { enum: ["deployed", "none", "both"] }, prefillView: { type: "string", minLength: 1, maxLength: 200 }, share: { type: "number", minimum: 0, maximum: 1 }, limits: { type: "object", additionalProperties: !1, properties: { harmful_compliance: { type: "object", additionalProperties: !1, default: {}, properties: { overall: { type: "object", additionalProperties: !1, default: {}, properties: { max_increase: { $ref: "#/$defs/share", default: 0.05 }, max_rate: { $ref: "#/$defs/share" } } }, domain: { type: "object", additionalProperties: !1, default: {}, properties: { max_increase: { $ref: "#/$defs/share", default: 0.1 }, max_rate: { $ref: "#/$defs/share" } } }, category: { type: "object", additionalProperties: !1, default: {}, properties: { max_increase: { $ref: "#/$defs/share", default: 0.3 }, max_rate: { $ref: "#/$defs/share" } } }, view: { type: "object", additionalProperties: !1, default: {}, properties: { max_increase: { $ref: "#/$defs/share", default: 0.1 }, max_rate: { $ref: "#/$defs/share" } } }, overrides: { type: "object", default: {}, additionalProperties: { type: "object", additionalProperties: !1, properties: { max_increase: { $ref: "#/$defs/share" }, max_rate: { $ref: "#/$defs/share" } } } } } }, over_refusal: { type: "object", additionalProperties: !1, default: {}, properties: { max_increase: { $ref: "#/$defs/share", default: 0.1 } } }, self_rating: { type: "object", additionalProperties: !1, default: {}, properties: { max_drop: { type: "number", minimum: 0, maximum: 9, default: 0.5 } } }, coherence: { type: "object", additionalProperties: !1, default: {}, properties: { min_rate: { $ref: "#/$defs/share", default: 0.9 } } } } }, unscored: { type: "object", additionalProperties: !1, properties: { max_rate: { $ref: "#/$defs/share", default: 0.05 } } }, budget: { type: "object", additionalProperties: !1, properties: { minutes: { type: "number", exclusiveMinimum: 0, default: 30 }, requests: { type: "integer", minimum: 1, default: 1e4 }, tokens: { type: "integer", minimum: 1, default: 5e6 } } }, concurrency: { type: "object", additionalProperties: !1, properties: { max: { type: "integer", minimum: 1, maximum: 1024, default: 64 } } } } }, qe = /^https?:\/\/(\[[0-9a-fA-F:.]+\]|[^\s/:?#@[\]]+)(:(\d{1,5}|\*))?$/, Ae = /^https:\/\/[^\s/?#]+[^\s]*$/, De = { enum: ["deployed", "none", "both"] };
function Z(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, u = Z.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !(p === "deployed" || p === "none" || p === "both")) {
    let l = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: De.enum } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return Z.errors = e, r === 0;
}
Z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function B(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, u = B.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), typeof p == "string") {
    if (j(p) > 200) {
      let l = { instancePath: s, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (j(p) < 1) {
      let l = { instancePath: s, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      e === null ? e = [l] : e.push(l), r++;
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return B.errors = e, r === 0;
}
B.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function x(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, u = x.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), typeof p == "number" && isFinite(p)) {
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
  return x.errors = e, r === 0;
}
x.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function G(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, u = G.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    p.harmful_compliance === void 0 && (p.harmful_compliance = {}), p.over_refusal === void 0 && (p.over_refusal = {}), p.self_rating === void 0 && (p.self_rating = {}), p.coherence === void 0 && (p.coherence = {});
    for (let a in p)
      if (!(a === "harmful_compliance" || a === "over_refusal" || a === "self_rating" || a === "coherence")) {
        let o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
        e === null ? e = [o] : e.push(o), r++;
      }
    let l = p.harmful_compliance;
    if (l && typeof l == "object" && !Array.isArray(l)) {
      l.overall === void 0 && (l.overall = {}), l.domain === void 0 && (l.domain = {}), l.category === void 0 && (l.category = {}), l.view === void 0 && (l.view = {}), l.overrides === void 0 && (l.overrides = {});
      for (let v in l)
        if (!(v === "overall" || v === "domain" || v === "category" || v === "view" || v === "overrides")) {
          let q = { instancePath: s + "/harmful_compliance", schemaPath: "#/properties/harmful_compliance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
          e === null ? e = [q] : e.push(q), r++;
        }
      let a = l.overall;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        a.max_increase === void 0 && (a.max_increase = 0.05);
        for (let v in a)
          if (!(v === "max_increase" || v === "max_rate")) {
            let q = { instancePath: s + "/harmful_compliance/overall", schemaPath: "#/properties/harmful_compliance/properties/overall/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
            e === null ? e = [q] : e.push(q), r++;
          }
        x(a.max_increase, { instancePath: s + "/harmful_compliance/overall/max_increase", parentData: a, parentDataProperty: "max_increase", rootData: y, dynamicAnchors: h }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length), a.max_rate !== void 0 && (x(a.max_rate, { instancePath: s + "/harmful_compliance/overall/max_rate", parentData: a, parentDataProperty: "max_rate", rootData: y, dynamicAnchors: h }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length));
      } else {
        let v = { instancePath: s + "/harmful_compliance/overall", schemaPath: "#/properties/harmful_compliance/properties/overall/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [v] : e.push(v), r++;
      }
      let o = l.domain;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        o.max_increase === void 0 && (o.max_increase = 0.1);
        for (let v in o)
          if (!(v === "max_increase" || v === "max_rate")) {
            let q = { instancePath: s + "/harmful_compliance/domain", schemaPath: "#/properties/harmful_compliance/properties/domain/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
            e === null ? e = [q] : e.push(q), r++;
          }
        x(o.max_increase, { instancePath: s + "/harmful_compliance/domain/max_increase", parentData: o, parentDataProperty: "max_increase", rootData: y, dynamicAnchors: h }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length), o.max_rate !== void 0 && (x(o.max_rate, { instancePath: s + "/harmful_compliance/domain/max_rate", parentData: o, parentDataProperty: "max_rate", rootData: y, dynamicAnchors: h }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length));
      } else {
        let v = { instancePath: s + "/harmful_compliance/domain", schemaPath: "#/properties/harmful_compliance/properties/domain/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [v] : e.push(v), r++;
      }
      let m = l.category;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        m.max_increase === void 0 && (m.max_increase = 0.3);
        for (let v in m)
          if (!(v === "max_increase" || v === "max_rate")) {
            let q = { instancePath: s + "/harmful_compliance/category", schemaPath: "#/properties/harmful_compliance/properties/category/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
            e === null ? e = [q] : e.push(q), r++;
          }
        x(m.max_increase, { instancePath: s + "/harmful_compliance/category/max_increase", parentData: m, parentDataProperty: "max_increase", rootData: y, dynamicAnchors: h }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length), m.max_rate !== void 0 && (x(m.max_rate, { instancePath: s + "/harmful_compliance/category/max_rate", parentData: m, parentDataProperty: "max_rate", rootData: y, dynamicAnchors: h }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length));
      } else {
        let v = { instancePath: s + "/harmful_compliance/category", schemaPath: "#/properties/harmful_compliance/properties/category/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [v] : e.push(v), r++;
      }
      let d = l.view;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        d.max_increase === void 0 && (d.max_increase = 0.1);
        for (let v in d)
          if (!(v === "max_increase" || v === "max_rate")) {
            let q = { instancePath: s + "/harmful_compliance/view", schemaPath: "#/properties/harmful_compliance/properties/view/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
            e === null ? e = [q] : e.push(q), r++;
          }
        x(d.max_increase, { instancePath: s + "/harmful_compliance/view/max_increase", parentData: d, parentDataProperty: "max_increase", rootData: y, dynamicAnchors: h }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length), d.max_rate !== void 0 && (x(d.max_rate, { instancePath: s + "/harmful_compliance/view/max_rate", parentData: d, parentDataProperty: "max_rate", rootData: y, dynamicAnchors: h }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length));
      } else {
        let v = { instancePath: s + "/harmful_compliance/view", schemaPath: "#/properties/harmful_compliance/properties/view/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [v] : e.push(v), r++;
      }
      let b = l.overrides;
      if (b && typeof b == "object" && !Array.isArray(b))
        for (let v in b) {
          let q = b[v];
          if (q && typeof q == "object" && !Array.isArray(q)) {
            for (let f in q)
              if (!(f === "max_increase" || f === "max_rate")) {
                let P = { instancePath: s + "/harmful_compliance/overrides/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/harmful_compliance/properties/overrides/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
                e === null ? e = [P] : e.push(P), r++;
              }
            q.max_increase !== void 0 && (x(q.max_increase, { instancePath: s + "/harmful_compliance/overrides/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_increase", parentData: q, parentDataProperty: "max_increase", rootData: y, dynamicAnchors: h }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length)), q.max_rate !== void 0 && (x(q.max_rate, { instancePath: s + "/harmful_compliance/overrides/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_rate", parentData: q, parentDataProperty: "max_rate", rootData: y, dynamicAnchors: h }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length));
          } else {
            let f = { instancePath: s + "/harmful_compliance/overrides/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/harmful_compliance/properties/overrides/additionalProperties/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [f] : e.push(f), r++;
          }
        }
      else {
        let v = { instancePath: s + "/harmful_compliance/overrides", schemaPath: "#/properties/harmful_compliance/properties/overrides/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [v] : e.push(v), r++;
      }
    } else {
      let a = { instancePath: s + "/harmful_compliance", schemaPath: "#/properties/harmful_compliance/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    let n = p.over_refusal;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      n.max_increase === void 0 && (n.max_increase = 0.1);
      for (let a in n)
        if (a !== "max_increase") {
          let o = { instancePath: s + "/over_refusal", schemaPath: "#/properties/over_refusal/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
          e === null ? e = [o] : e.push(o), r++;
        }
      x(n.max_increase, { instancePath: s + "/over_refusal/max_increase", parentData: n, parentDataProperty: "max_increase", rootData: y, dynamicAnchors: h }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length);
    } else {
      let a = { instancePath: s + "/over_refusal", schemaPath: "#/properties/over_refusal/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    let t = p.self_rating;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      t.max_drop === void 0 && (t.max_drop = 0.5);
      for (let o in t)
        if (o !== "max_drop") {
          let m = { instancePath: s + "/self_rating", schemaPath: "#/properties/self_rating/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
          e === null ? e = [m] : e.push(m), r++;
        }
      let a = t.max_drop;
      if (typeof a == "number" && isFinite(a)) {
        if (a > 9 || isNaN(a)) {
          let o = { instancePath: s + "/self_rating/max_drop", schemaPath: "#/properties/self_rating/properties/max_drop/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (a < 0 || isNaN(a)) {
          let o = { instancePath: s + "/self_rating/max_drop", schemaPath: "#/properties/self_rating/properties/max_drop/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: s + "/self_rating/max_drop", schemaPath: "#/properties/self_rating/properties/max_drop/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    } else {
      let a = { instancePath: s + "/self_rating", schemaPath: "#/properties/self_rating/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    let i = p.coherence;
    if (i && typeof i == "object" && !Array.isArray(i)) {
      i.min_rate === void 0 && (i.min_rate = 0.9);
      for (let a in i)
        if (a !== "min_rate") {
          let o = { instancePath: s + "/coherence", schemaPath: "#/properties/coherence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
          e === null ? e = [o] : e.push(o), r++;
        }
      x(i.min_rate, { instancePath: s + "/coherence/min_rate", parentData: i, parentDataProperty: "min_rate", rootData: y, dynamicAnchors: h }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length);
    } else {
      let a = { instancePath: s + "/coherence", schemaPath: "#/properties/coherence/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [a] : e.push(a), r++;
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return G.errors = e, r === 0;
}
G.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function H(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, u = H.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    p.max_rate === void 0 && (p.max_rate = 0.05);
    for (let l in p)
      if (l !== "max_rate") {
        let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
        e === null ? e = [n] : e.push(n), r++;
      }
    x(p.max_rate, { instancePath: s + "/max_rate", parentData: p, parentDataProperty: "max_rate", rootData: y, dynamicAnchors: h }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length);
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return H.errors = e, r === 0;
}
H.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function J(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, u = J.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    p.minutes === void 0 && (p.minutes = 30), p.requests === void 0 && (p.requests = 1e4), p.tokens === void 0 && (p.tokens = 5e6);
    for (let i in p)
      if (!(i === "minutes" || i === "requests" || i === "tokens")) {
        let a = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [a] : e.push(a), r++;
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
    let t = p.tokens;
    if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
      let i = { instancePath: s + "/tokens", schemaPath: "#/properties/tokens/type", keyword: "type", params: { type: "integer" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
      let i = { instancePath: s + "/tokens", schemaPath: "#/properties/tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      e === null ? e = [i] : e.push(i), r++;
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return J.errors = e, r === 0;
}
J.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Q(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, u = Q.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    p.max === void 0 && (p.max = 64);
    for (let n in p)
      if (n !== "max") {
        let t = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
        e === null ? e = [t] : e.push(t), r++;
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
  return Q.errors = e, r === 0;
}
Q.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ue(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, u = ue.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    if (p.probes === void 0 && (p.probes = ["builtin:core"]), p.decoding === void 0 && (p.decoding = {}), p.samples === void 0 && (p.samples = 1), p.baseline_samples === void 0 && (p.baseline_samples = 4), p.judge === void 0 && (p.judge = {}), p.self_rating === void 0 && (p.self_rating = {}), p.limits === void 0 && (p.limits = {}), p.confidence === void 0 && (p.confidence = 0.95), p.unscored === void 0 && (p.unscored = {}), p.on_inconclusive === void 0 && (p.on_inconclusive = "fail"), p.budget === void 0 && (p.budget = {}), p.concurrency === void 0 && (p.concurrency = {}), p.branches === void 0 && (p.branches = {}), p.schema_version === void 0) {
      let f = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" } };
      e === null ? e = [f] : e.push(f), r++;
    }
    if (p.endpoints === void 0) {
      let f = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endpoints" } };
      e === null ? e = [f] : e.push(f), r++;
    }
    for (let f in p)
      if (!Y.call(S.properties, f)) {
        let P = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
        e === null ? e = [P] : e.push(P), r++;
      }
    if (p.$schema !== void 0 && typeof p.$schema != "string") {
      let f = { instancePath: s + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [f] : e.push(f), r++;
    }
    if (p.schema_version !== void 0 && p.schema_version !== 1) {
      let f = { instancePath: s + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [f] : e.push(f), r++;
    }
    if (p.endpoints !== void 0) {
      let f = p.endpoints;
      if (f && typeof f == "object" && !Array.isArray(f)) {
        if (f.allow_downloads === void 0 && (f.allow_downloads = []), f.allow_private_network === void 0 && (f.allow_private_network = !1), f.auth_header === void 0 && (f.auth_header = "authorization"), f.model_aliases === void 0 && (f.model_aliases = []), f.allow === void 0) {
          let w = { instancePath: s + "/endpoints", schemaPath: "#/properties/endpoints/required", keyword: "required", params: { missingProperty: "allow" } };
          e === null ? e = [w] : e.push(w), r++;
        }
        for (let w in f)
          if (!(w === "allow" || w === "allow_downloads" || w === "allow_private_network" || w === "auth_header" || w === "model_aliases")) {
            let L = { instancePath: s + "/endpoints", schemaPath: "#/properties/endpoints/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
            e === null ? e = [L] : e.push(L), r++;
          }
        if (f.allow !== void 0) {
          let w = f.allow;
          if (Array.isArray(w)) {
            if (w.length < 1) {
              let O = { instancePath: s + "/endpoints/allow", schemaPath: "#/properties/endpoints/properties/allow/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [O] : e.push(O), r++;
            }
            let L = w.length;
            for (let O = 0; O < L; O++) {
              let V = w[O];
              if (typeof V == "string") {
                if (!qe.test(V)) {
                  let k = { instancePath: s + "/endpoints/allow/" + O, schemaPath: "#/properties/endpoints/properties/allow/items/format", keyword: "format", params: { format: "origin-pattern" } };
                  e === null ? e = [k] : e.push(k), r++;
                }
              } else {
                let k = { instancePath: s + "/endpoints/allow/" + O, schemaPath: "#/properties/endpoints/properties/allow/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [k] : e.push(k), r++;
              }
            }
          } else {
            let L = { instancePath: s + "/endpoints/allow", schemaPath: "#/properties/endpoints/properties/allow/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [L] : e.push(L), r++;
          }
        }
        let P = f.allow_downloads;
        if (Array.isArray(P)) {
          let w = P.length;
          for (let L = 0; L < w; L++) {
            let O = P[L];
            if (typeof O == "string") {
              if (!qe.test(O)) {
                let V = { instancePath: s + "/endpoints/allow_downloads/" + L, schemaPath: "#/properties/endpoints/properties/allow_downloads/items/format", keyword: "format", params: { format: "origin-pattern" } };
                e === null ? e = [V] : e.push(V), r++;
              }
            } else {
              let V = { instancePath: s + "/endpoints/allow_downloads/" + L, schemaPath: "#/properties/endpoints/properties/allow_downloads/items/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [V] : e.push(V), r++;
            }
          }
        } else {
          let w = { instancePath: s + "/endpoints/allow_downloads", schemaPath: "#/properties/endpoints/properties/allow_downloads/type", keyword: "type", params: { type: "array" } };
          e === null ? e = [w] : e.push(w), r++;
        }
        if (typeof f.allow_private_network != "boolean") {
          let w = { instancePath: s + "/endpoints/allow_private_network", schemaPath: "#/properties/endpoints/properties/allow_private_network/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [w] : e.push(w), r++;
        }
        let c = f.auth_header;
        if (!(c === "authorization" || c === "api-key" || c === "x-api-key")) {
          let w = { instancePath: s + "/endpoints/auth_header", schemaPath: "#/properties/endpoints/properties/auth_header/enum", keyword: "enum", params: { allowedValues: S.properties.endpoints.properties.auth_header.enum } };
          e === null ? e = [w] : e.push(w), r++;
        }
        let g = f.model_aliases;
        if (Array.isArray(g)) {
          let w = g.length;
          for (let L = 0; L < w; L++) {
            let O = g[L];
            if (typeof O == "string") {
              if (j(O) < 1) {
                let V = { instancePath: s + "/endpoints/model_aliases/" + L, schemaPath: "#/properties/endpoints/properties/model_aliases/items/minLength", keyword: "minLength", params: { limit: 1 } };
                e === null ? e = [V] : e.push(V), r++;
              }
            } else {
              let V = { instancePath: s + "/endpoints/model_aliases/" + L, schemaPath: "#/properties/endpoints/properties/model_aliases/items/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [V] : e.push(V), r++;
            }
          }
        } else {
          let w = { instancePath: s + "/endpoints/model_aliases", schemaPath: "#/properties/endpoints/properties/model_aliases/type", keyword: "type", params: { type: "array" } };
          e === null ? e = [w] : e.push(w), r++;
        }
      } else {
        let P = { instancePath: s + "/endpoints", schemaPath: "#/properties/endpoints/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [P] : e.push(P), r++;
      }
    }
    let t = p.probes;
    if (Array.isArray(t)) {
      if (t.length < 1) {
        let P = { instancePath: s + "/probes", schemaPath: "#/properties/probes/minItems", keyword: "minItems", params: { limit: 1 } };
        e === null ? e = [P] : e.push(P), r++;
      }
      let f = t.length;
      for (let P = 0; P < f; P++) {
        let c = t[P], g = r, w = !1, L = r;
        if (c !== "builtin:core") {
          let k = { instancePath: s + "/probes/" + P, schemaPath: "#/properties/probes/items/anyOf/0/enum", keyword: "enum", params: { allowedValues: S.properties.probes.items.anyOf[0].enum } };
          e === null ? e = [k] : e.push(k), r++;
        }
        var n = L === r;
        w = w || n;
        let O = r;
        if (c && typeof c == "object" && !Array.isArray(c)) {
          for (let k in c)
            if (!Y.call(S.properties.probes.items.anyOf[1].properties, k)) {
              let _ = { instancePath: s + "/probes/" + P, schemaPath: "#/properties/probes/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
              e === null ? e = [_] : e.push(_), r++;
            }
          if (c.file !== void 0) {
            let k = c.file;
            if (typeof k == "string") {
              if (j(k) < 1) {
                let _ = { instancePath: s + "/probes/" + P + "/file", schemaPath: "#/properties/probes/items/anyOf/1/properties/file/minLength", keyword: "minLength", params: { limit: 1 } };
                e === null ? e = [_] : e.push(_), r++;
              }
            } else {
              let _ = { instancePath: s + "/probes/" + P + "/file", schemaPath: "#/properties/probes/items/anyOf/1/properties/file/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [_] : e.push(_), r++;
            }
          }
          if (c.url !== void 0) {
            let k = c.url;
            if (typeof k == "string") {
              if (!Ae.test(k)) {
                let _ = { instancePath: s + "/probes/" + P + "/url", schemaPath: "#/properties/probes/items/anyOf/1/properties/url/format", keyword: "format", params: { format: "https-url" } };
                e === null ? e = [_] : e.push(_), r++;
              }
            } else {
              let _ = { instancePath: s + "/probes/" + P + "/url", schemaPath: "#/properties/probes/items/anyOf/1/properties/url/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [_] : e.push(_), r++;
            }
          }
          if (c.sha256 !== void 0) {
            let k = c.sha256;
            if (typeof k == "string") {
              if (!he.test(k)) {
                let _ = { instancePath: s + "/probes/" + P + "/sha256", schemaPath: "#/properties/probes/items/anyOf/1/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                e === null ? e = [_] : e.push(_), r++;
              }
            } else {
              let _ = { instancePath: s + "/probes/" + P + "/sha256", schemaPath: "#/properties/probes/items/anyOf/1/properties/sha256/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [_] : e.push(_), r++;
            }
          }
          if (c.format !== void 0) {
            let k = c.format;
            if (!(k === "csv" || k === "tsv" || k === "json" || k === "jsonl" || k === "yaml" || k === "txt")) {
              let _ = { instancePath: s + "/probes/" + P + "/format", schemaPath: "#/properties/probes/items/anyOf/1/properties/format/enum", keyword: "enum", params: { allowedValues: S.properties.probes.items.anyOf[1].properties.format.enum } };
              e === null ? e = [_] : e.push(_), r++;
            }
          }
          if (c.prompt !== void 0) {
            let k = c.prompt;
            if (typeof k == "string") {
              if (j(k) < 1) {
                let _ = { instancePath: s + "/probes/" + P + "/prompt", schemaPath: "#/properties/probes/items/anyOf/1/properties/prompt/minLength", keyword: "minLength", params: { limit: 1 } };
                e === null ? e = [_] : e.push(_), r++;
              }
            } else {
              let _ = { instancePath: s + "/probes/" + P + "/prompt", schemaPath: "#/properties/probes/items/anyOf/1/properties/prompt/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [_] : e.push(_), r++;
            }
          }
          if (c.category !== void 0) {
            let k = c.category;
            if (typeof k == "string") {
              if (j(k) < 1) {
                let _ = { instancePath: s + "/probes/" + P + "/category", schemaPath: "#/properties/probes/items/anyOf/1/properties/category/minLength", keyword: "minLength", params: { limit: 1 } };
                e === null ? e = [_] : e.push(_), r++;
              }
            } else {
              let _ = { instancePath: s + "/probes/" + P + "/category", schemaPath: "#/properties/probes/items/anyOf/1/properties/category/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [_] : e.push(_), r++;
            }
          }
          if (c.domain !== void 0) {
            let k = c.domain;
            if (typeof k == "string") {
              if (j(k) < 1) {
                let _ = { instancePath: s + "/probes/" + P + "/domain", schemaPath: "#/properties/probes/items/anyOf/1/properties/domain/minLength", keyword: "minLength", params: { limit: 1 } };
                e === null ? e = [_] : e.push(_), r++;
              }
            } else {
              let _ = { instancePath: s + "/probes/" + P + "/domain", schemaPath: "#/properties/probes/items/anyOf/1/properties/domain/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [_] : e.push(_), r++;
            }
          }
          if (c.id !== void 0) {
            let k = c.id;
            if (typeof k == "string") {
              if (j(k) < 1) {
                let _ = { instancePath: s + "/probes/" + P + "/id", schemaPath: "#/properties/probes/items/anyOf/1/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                e === null ? e = [_] : e.push(_), r++;
              }
            } else {
              let _ = { instancePath: s + "/probes/" + P + "/id", schemaPath: "#/properties/probes/items/anyOf/1/properties/id/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [_] : e.push(_), r++;
            }
          }
          if (c.label !== void 0) {
            let k = c.label;
            if (typeof k == "string") {
              if (j(k) < 1) {
                let _ = { instancePath: s + "/probes/" + P + "/label", schemaPath: "#/properties/probes/items/anyOf/1/properties/label/minLength", keyword: "minLength", params: { limit: 1 } };
                e === null ? e = [_] : e.push(_), r++;
              }
            } else {
              let _ = { instancePath: s + "/probes/" + P + "/label", schemaPath: "#/properties/probes/items/anyOf/1/properties/label/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [_] : e.push(_), r++;
            }
          }
          if (c.context !== void 0) {
            let k = c.context;
            if (typeof k == "string") {
              if (j(k) < 1) {
                let _ = { instancePath: s + "/probes/" + P + "/context", schemaPath: "#/properties/probes/items/anyOf/1/properties/context/minLength", keyword: "minLength", params: { limit: 1 } };
                e === null ? e = [_] : e.push(_), r++;
              }
            } else {
              let _ = { instancePath: s + "/probes/" + P + "/context", schemaPath: "#/properties/probes/items/anyOf/1/properties/context/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [_] : e.push(_), r++;
            }
          }
          if (c.kind !== void 0) {
            let k = c.kind;
            if (!(k === "harmful" || k === "benign")) {
              let _ = { instancePath: s + "/probes/" + P + "/kind", schemaPath: "#/properties/probes/items/anyOf/1/properties/kind/enum", keyword: "enum", params: { allowedValues: S.properties.probes.items.anyOf[1].properties.kind.enum } };
              e === null ? e = [_] : e.push(_), r++;
            }
          }
          if (c.categories !== void 0) {
            let k = c.categories;
            if (k && typeof k == "object" && !Array.isArray(k))
              for (let _ in k) {
                let ge = k[_];
                if (typeof ge == "string") {
                  if (j(ge) > 200) {
                    let X = { instancePath: s + "/probes/" + P + "/categories/" + _.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/probes/items/anyOf/1/properties/categories/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 200 } };
                    e === null ? e = [X] : e.push(X), r++;
                  }
                  if (j(ge) < 1) {
                    let X = { instancePath: s + "/probes/" + P + "/categories/" + _.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/probes/items/anyOf/1/properties/categories/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
                    e === null ? e = [X] : e.push(X), r++;
                  }
                } else {
                  let X = { instancePath: s + "/probes/" + P + "/categories/" + _.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/probes/items/anyOf/1/properties/categories/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [X] : e.push(X), r++;
                }
              }
            else {
              let _ = { instancePath: s + "/probes/" + P + "/categories", schemaPath: "#/properties/probes/items/anyOf/1/properties/categories/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [_] : e.push(_), r++;
            }
          }
          if (c.id_prefix !== void 0) {
            let k = c.id_prefix;
            if (typeof k == "string") {
              if (j(k) > 100) {
                let _ = { instancePath: s + "/probes/" + P + "/id_prefix", schemaPath: "#/properties/probes/items/anyOf/1/properties/id_prefix/maxLength", keyword: "maxLength", params: { limit: 100 } };
                e === null ? e = [_] : e.push(_), r++;
              }
            } else {
              let _ = { instancePath: s + "/probes/" + P + "/id_prefix", schemaPath: "#/properties/probes/items/anyOf/1/properties/id_prefix/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [_] : e.push(_), r++;
            }
          }
          c.system_prompt !== void 0 && (Z(c.system_prompt, { instancePath: s + "/probes/" + P + "/system_prompt", parentData: c, parentDataProperty: "system_prompt", rootData: y, dynamicAnchors: h }) || (e = e === null ? Z.errors : e.concat(Z.errors), r = e.length)), c.prefill !== void 0 && (B(c.prefill, { instancePath: s + "/probes/" + P + "/prefill", parentData: c, parentDataProperty: "prefill", rootData: y, dynamicAnchors: h }) || (e = e === null ? B.errors : e.concat(B.errors), r = e.length));
        } else {
          let k = { instancePath: s + "/probes/" + P, schemaPath: "#/properties/probes/items/anyOf/1/type", keyword: "type", params: { type: "object" } };
          e === null ? e = [k] : e.push(k), r++;
        }
        var n = O === r;
        if (w = w || n, n)
          var l = !0;
        let V = r;
        if (c && typeof c == "object" && !Array.isArray(c)) {
          if (c.set === void 0) {
            let k = { instancePath: s + "/probes/" + P, schemaPath: "#/properties/probes/items/anyOf/2/required", keyword: "required", params: { missingProperty: "set" } };
            e === null ? e = [k] : e.push(k), r++;
          }
          for (let k in c)
            if (!(k === "set" || k === "system_prompt" || k === "prefill")) {
              let _ = { instancePath: s + "/probes/" + P, schemaPath: "#/properties/probes/items/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
              e === null ? e = [_] : e.push(_), r++;
            }
          if (c.set !== void 0 && c.set !== "builtin:core") {
            let k = { instancePath: s + "/probes/" + P + "/set", schemaPath: "#/properties/probes/items/anyOf/2/properties/set/enum", keyword: "enum", params: { allowedValues: S.properties.probes.items.anyOf[2].properties.set.enum } };
            e === null ? e = [k] : e.push(k), r++;
          }
          c.system_prompt !== void 0 && (Z(c.system_prompt, { instancePath: s + "/probes/" + P + "/system_prompt", parentData: c, parentDataProperty: "system_prompt", rootData: y, dynamicAnchors: h }) || (e = e === null ? Z.errors : e.concat(Z.errors), r = e.length)), c.prefill !== void 0 && (B(c.prefill, { instancePath: s + "/probes/" + P + "/prefill", parentData: c, parentDataProperty: "prefill", rootData: y, dynamicAnchors: h }) || (e = e === null ? B.errors : e.concat(B.errors), r = e.length));
        } else {
          let k = { instancePath: s + "/probes/" + P, schemaPath: "#/properties/probes/items/anyOf/2/type", keyword: "type", params: { type: "object" } };
          e === null ? e = [k] : e.push(k), r++;
        }
        var n = V === r;
        if (w = w || n, n && l !== !0 && (l = !0), w)
          r = g, e !== null && (g ? e.length = g : e = null);
        else {
          let k = { instancePath: s + "/probes/" + P, schemaPath: "#/properties/probes/items/anyOf", keyword: "anyOf", params: {} };
          e === null ? e = [k] : e.push(k), r++;
        }
      }
    } else {
      let f = { instancePath: s + "/probes", schemaPath: "#/properties/probes/type", keyword: "type", params: { type: "array" } };
      e === null ? e = [f] : e.push(f), r++;
    }
    let i = p.decoding;
    if (i && typeof i == "object" && !Array.isArray(i)) {
      i.temperature === void 0 && (i.temperature = 0), i.max_tokens === void 0 && (i.max_tokens = 512);
      for (let c in i)
        if (!(c === "temperature" || c === "max_tokens" || c === "template" || c === "stop")) {
          let g = { instancePath: s + "/decoding", schemaPath: "#/properties/decoding/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
          e === null ? e = [g] : e.push(g), r++;
        }
      let f = i.temperature;
      if (typeof f == "number" && isFinite(f)) {
        if (f > 2 || isNaN(f)) {
          let c = { instancePath: s + "/decoding/temperature", schemaPath: "#/properties/decoding/properties/temperature/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 } };
          e === null ? e = [c] : e.push(c), r++;
        }
        if (f < 0 || isNaN(f)) {
          let c = { instancePath: s + "/decoding/temperature", schemaPath: "#/properties/decoding/properties/temperature/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [c] : e.push(c), r++;
        }
      } else {
        let c = { instancePath: s + "/decoding/temperature", schemaPath: "#/properties/decoding/properties/temperature/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [c] : e.push(c), r++;
      }
      let P = i.max_tokens;
      if (!(typeof P == "number" && !(P % 1) && !isNaN(P) && isFinite(P))) {
        let c = { instancePath: s + "/decoding/max_tokens", schemaPath: "#/properties/decoding/properties/max_tokens/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [c] : e.push(c), r++;
      }
      if (typeof P == "number" && isFinite(P) && (P < 1 || isNaN(P))) {
        let c = { instancePath: s + "/decoding/max_tokens", schemaPath: "#/properties/decoding/properties/max_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [c] : e.push(c), r++;
      }
      if (i.template !== void 0) {
        let c = i.template;
        if (typeof c == "string") {
          if (j(c) > 2e4) {
            let g = { instancePath: s + "/decoding/template", schemaPath: "#/properties/decoding/properties/template/maxLength", keyword: "maxLength", params: { limit: 2e4 } };
            e === null ? e = [g] : e.push(g), r++;
          }
        } else {
          let g = { instancePath: s + "/decoding/template", schemaPath: "#/properties/decoding/properties/template/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [g] : e.push(g), r++;
        }
      }
      if (i.stop !== void 0) {
        let c = i.stop;
        if (Array.isArray(c)) {
          let g = c.length;
          for (let w = 0; w < g; w++) {
            let L = c[w];
            if (typeof L == "string") {
              if (j(L) < 1) {
                let O = { instancePath: s + "/decoding/stop/" + w, schemaPath: "#/properties/decoding/properties/stop/items/minLength", keyword: "minLength", params: { limit: 1 } };
                e === null ? e = [O] : e.push(O), r++;
              }
            } else {
              let O = { instancePath: s + "/decoding/stop/" + w, schemaPath: "#/properties/decoding/properties/stop/items/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [O] : e.push(O), r++;
            }
          }
        } else {
          let g = { instancePath: s + "/decoding/stop", schemaPath: "#/properties/decoding/properties/stop/type", keyword: "type", params: { type: "array" } };
          e === null ? e = [g] : e.push(g), r++;
        }
      }
    } else {
      let f = { instancePath: s + "/decoding", schemaPath: "#/properties/decoding/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [f] : e.push(f), r++;
    }
    let a = p.samples;
    if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
      let f = { instancePath: s + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "integer" } };
      e === null ? e = [f] : e.push(f), r++;
    }
    if (typeof a == "number" && isFinite(a)) {
      if (a > 100 || isNaN(a)) {
        let f = { instancePath: s + "/samples", schemaPath: "#/properties/samples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
        e === null ? e = [f] : e.push(f), r++;
      }
      if (a < 1 || isNaN(a)) {
        let f = { instancePath: s + "/samples", schemaPath: "#/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [f] : e.push(f), r++;
      }
    }
    let o = p.baseline_samples;
    if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
      let f = { instancePath: s + "/baseline_samples", schemaPath: "#/properties/baseline_samples/type", keyword: "type", params: { type: "integer" } };
      e === null ? e = [f] : e.push(f), r++;
    }
    if (typeof o == "number" && isFinite(o)) {
      if (o > 100 || isNaN(o)) {
        let f = { instancePath: s + "/baseline_samples", schemaPath: "#/properties/baseline_samples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
        e === null ? e = [f] : e.push(f), r++;
      }
      if (o < 1 || isNaN(o)) {
        let f = { instancePath: s + "/baseline_samples", schemaPath: "#/properties/baseline_samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [f] : e.push(f), r++;
      }
    }
    if (p.baseline_max_age_days !== void 0) {
      let f = p.baseline_max_age_days;
      if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) {
        let P = { instancePath: s + "/baseline_max_age_days", schemaPath: "#/properties/baseline_max_age_days/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [P] : e.push(P), r++;
      }
      if (typeof f == "number" && isFinite(f) && (f < 1 || isNaN(f))) {
        let P = { instancePath: s + "/baseline_max_age_days", schemaPath: "#/properties/baseline_max_age_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [P] : e.push(P), r++;
      }
    }
    let m = p.judge;
    if (m && typeof m == "object" && !Array.isArray(m)) {
      m.kind === void 0 && (m.kind = "builtin"), m.auth_header === void 0 && (m.auth_header = "authorization"), m.concurrency === void 0 && (m.concurrency = 16);
      for (let g in m)
        if (!(g === "kind" || g === "url" || g === "model" || g === "auth_header" || g === "max_tokens" || g === "concurrency")) {
          let w = { instancePath: s + "/judge", schemaPath: "#/properties/judge/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
          e === null ? e = [w] : e.push(w), r++;
        }
      let f = m.kind;
      if (!(f === "builtin" || f === "chat" || f === "sorry-bench" || f === "strongreject" || f === "harmbench" || f === "llama-guard" || f === "qwen3-guard" || f === "wildguard" || f === "granite-guardian" || f === "nemoguard" || f === "gpt-oss-safeguard" || f === "shieldgemma")) {
        let g = { instancePath: s + "/judge/kind", schemaPath: "#/properties/judge/properties/kind/enum", keyword: "enum", params: { allowedValues: S.properties.judge.properties.kind.enum } };
        e === null ? e = [g] : e.push(g), r++;
      }
      if (m.url !== void 0) {
        let g = m.url;
        if (typeof g == "string") {
          if (!je.test(g)) {
            let w = { instancePath: s + "/judge/url", schemaPath: "#/properties/judge/properties/url/format", keyword: "format", params: { format: "http-url" } };
            e === null ? e = [w] : e.push(w), r++;
          }
        } else {
          let w = { instancePath: s + "/judge/url", schemaPath: "#/properties/judge/properties/url/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [w] : e.push(w), r++;
        }
      }
      if (m.model !== void 0) {
        let g = m.model;
        if (typeof g == "string") {
          if (j(g) < 1) {
            let w = { instancePath: s + "/judge/model", schemaPath: "#/properties/judge/properties/model/minLength", keyword: "minLength", params: { limit: 1 } };
            e === null ? e = [w] : e.push(w), r++;
          }
        } else {
          let w = { instancePath: s + "/judge/model", schemaPath: "#/properties/judge/properties/model/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [w] : e.push(w), r++;
        }
      }
      let P = m.auth_header;
      if (!(P === "authorization" || P === "api-key" || P === "x-api-key")) {
        let g = { instancePath: s + "/judge/auth_header", schemaPath: "#/properties/judge/properties/auth_header/enum", keyword: "enum", params: { allowedValues: S.properties.judge.properties.auth_header.enum } };
        e === null ? e = [g] : e.push(g), r++;
      }
      if (m.max_tokens !== void 0) {
        let g = m.max_tokens;
        if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) {
          let w = { instancePath: s + "/judge/max_tokens", schemaPath: "#/properties/judge/properties/max_tokens/type", keyword: "type", params: { type: "integer" } };
          e === null ? e = [w] : e.push(w), r++;
        }
        if (typeof g == "number" && isFinite(g) && (g < 1 || isNaN(g))) {
          let w = { instancePath: s + "/judge/max_tokens", schemaPath: "#/properties/judge/properties/max_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [w] : e.push(w), r++;
        }
      }
      let c = m.concurrency;
      if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
        let g = { instancePath: s + "/judge/concurrency", schemaPath: "#/properties/judge/properties/concurrency/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [g] : e.push(g), r++;
      }
      if (typeof c == "number" && isFinite(c)) {
        if (c > 1024 || isNaN(c)) {
          let g = { instancePath: s + "/judge/concurrency", schemaPath: "#/properties/judge/properties/concurrency/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 } };
          e === null ? e = [g] : e.push(g), r++;
        }
        if (c < 1 || isNaN(c)) {
          let g = { instancePath: s + "/judge/concurrency", schemaPath: "#/properties/judge/properties/concurrency/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [g] : e.push(g), r++;
        }
      }
    } else {
      let f = { instancePath: s + "/judge", schemaPath: "#/properties/judge/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [f] : e.push(f), r++;
    }
    let d = p.self_rating;
    if (d && typeof d == "object" && !Array.isArray(d)) {
      d.probes === void 0 && (d.probes = 100), d.samples === void 0 && (d.samples = 4), d.max_tokens === void 0 && (d.max_tokens = 16);
      for (let g in d)
        if (!(g === "probes" || g === "samples" || g === "max_tokens")) {
          let w = { instancePath: s + "/self_rating", schemaPath: "#/properties/self_rating/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
          e === null ? e = [w] : e.push(w), r++;
        }
      let f = d.probes;
      if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) {
        let g = { instancePath: s + "/self_rating/probes", schemaPath: "#/properties/self_rating/properties/probes/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [g] : e.push(g), r++;
      }
      if (typeof f == "number" && isFinite(f)) {
        if (f > 1e4 || isNaN(f)) {
          let g = { instancePath: s + "/self_rating/probes", schemaPath: "#/properties/self_rating/properties/probes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
          e === null ? e = [g] : e.push(g), r++;
        }
        if (f < 0 || isNaN(f)) {
          let g = { instancePath: s + "/self_rating/probes", schemaPath: "#/properties/self_rating/properties/probes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [g] : e.push(g), r++;
        }
      }
      let P = d.samples;
      if (!(typeof P == "number" && !(P % 1) && !isNaN(P) && isFinite(P))) {
        let g = { instancePath: s + "/self_rating/samples", schemaPath: "#/properties/self_rating/properties/samples/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [g] : e.push(g), r++;
      }
      if (typeof P == "number" && isFinite(P)) {
        if (P > 100 || isNaN(P)) {
          let g = { instancePath: s + "/self_rating/samples", schemaPath: "#/properties/self_rating/properties/samples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          e === null ? e = [g] : e.push(g), r++;
        }
        if (P < 1 || isNaN(P)) {
          let g = { instancePath: s + "/self_rating/samples", schemaPath: "#/properties/self_rating/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [g] : e.push(g), r++;
        }
      }
      let c = d.max_tokens;
      if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
        let g = { instancePath: s + "/self_rating/max_tokens", schemaPath: "#/properties/self_rating/properties/max_tokens/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [g] : e.push(g), r++;
      }
      if (typeof c == "number" && isFinite(c) && (c < 1 || isNaN(c))) {
        let g = { instancePath: s + "/self_rating/max_tokens", schemaPath: "#/properties/self_rating/properties/max_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [g] : e.push(g), r++;
      }
    } else {
      let f = { instancePath: s + "/self_rating", schemaPath: "#/properties/self_rating/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [f] : e.push(f), r++;
    }
    G(p.limits, { instancePath: s + "/limits", parentData: p, parentDataProperty: "limits", rootData: y, dynamicAnchors: h }) || (e = e === null ? G.errors : e.concat(G.errors), r = e.length);
    let b = p.confidence;
    if (typeof b == "number" && isFinite(b)) {
      if (b > 0.9999 || isNaN(b)) {
        let f = { instancePath: s + "/confidence", schemaPath: "#/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9999 } };
        e === null ? e = [f] : e.push(f), r++;
      }
      if (b < 0.5 || isNaN(b)) {
        let f = { instancePath: s + "/confidence", schemaPath: "#/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 } };
        e === null ? e = [f] : e.push(f), r++;
      }
    } else {
      let f = { instancePath: s + "/confidence", schemaPath: "#/properties/confidence/type", keyword: "type", params: { type: "number" } };
      e === null ? e = [f] : e.push(f), r++;
    }
    H(p.unscored, { instancePath: s + "/unscored", parentData: p, parentDataProperty: "unscored", rootData: y, dynamicAnchors: h }) || (e = e === null ? H.errors : e.concat(H.errors), r = e.length);
    let v = p.on_inconclusive;
    if (!(v === "fail" || v === "warn")) {
      let f = { instancePath: s + "/on_inconclusive", schemaPath: "#/properties/on_inconclusive/enum", keyword: "enum", params: { allowedValues: S.properties.on_inconclusive.enum } };
      e === null ? e = [f] : e.push(f), r++;
    }
    J(p.budget, { instancePath: s + "/budget", parentData: p, parentDataProperty: "budget", rootData: y, dynamicAnchors: h }) || (e = e === null ? J.errors : e.concat(J.errors), r = e.length), Q(p.concurrency, { instancePath: s + "/concurrency", parentData: p, parentDataProperty: "concurrency", rootData: y, dynamicAnchors: h }) || (e = e === null ? Q.errors : e.concat(Q.errors), r = e.length);
    let q = p.branches;
    if (q && typeof q == "object" && !Array.isArray(q))
      for (let f in q) {
        let P = q[f];
        if (P && typeof P == "object" && !Array.isArray(P)) {
          for (let c in P)
            if (!(c === "samples" || c === "limits" || c === "confidence" || c === "unscored" || c === "on_inconclusive" || c === "budget" || c === "concurrency")) {
              let g = { instancePath: s + "/branches/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/branches/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
              e === null ? e = [g] : e.push(g), r++;
            }
          if (P.samples !== void 0) {
            let c = P.samples;
            if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
              let g = { instancePath: s + "/branches/" + f.replace(/~/g, "~0").replace(/\//g, "~1") + "/samples", schemaPath: "#/properties/branches/additionalProperties/properties/samples/type", keyword: "type", params: { type: "integer" } };
              e === null ? e = [g] : e.push(g), r++;
            }
            if (typeof c == "number" && isFinite(c)) {
              if (c > 100 || isNaN(c)) {
                let g = { instancePath: s + "/branches/" + f.replace(/~/g, "~0").replace(/\//g, "~1") + "/samples", schemaPath: "#/properties/branches/additionalProperties/properties/samples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                e === null ? e = [g] : e.push(g), r++;
              }
              if (c < 1 || isNaN(c)) {
                let g = { instancePath: s + "/branches/" + f.replace(/~/g, "~0").replace(/\//g, "~1") + "/samples", schemaPath: "#/properties/branches/additionalProperties/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                e === null ? e = [g] : e.push(g), r++;
              }
            }
          }
          if (P.limits !== void 0 && (G(P.limits, { instancePath: s + "/branches/" + f.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits", parentData: P, parentDataProperty: "limits", rootData: y, dynamicAnchors: h }) || (e = e === null ? G.errors : e.concat(G.errors), r = e.length)), P.confidence !== void 0) {
            let c = P.confidence;
            if (typeof c == "number" && isFinite(c)) {
              if (c > 0.9999 || isNaN(c)) {
                let g = { instancePath: s + "/branches/" + f.replace(/~/g, "~0").replace(/\//g, "~1") + "/confidence", schemaPath: "#/properties/branches/additionalProperties/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9999 } };
                e === null ? e = [g] : e.push(g), r++;
              }
              if (c < 0.5 || isNaN(c)) {
                let g = { instancePath: s + "/branches/" + f.replace(/~/g, "~0").replace(/\//g, "~1") + "/confidence", schemaPath: "#/properties/branches/additionalProperties/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 } };
                e === null ? e = [g] : e.push(g), r++;
              }
            } else {
              let g = { instancePath: s + "/branches/" + f.replace(/~/g, "~0").replace(/\//g, "~1") + "/confidence", schemaPath: "#/properties/branches/additionalProperties/properties/confidence/type", keyword: "type", params: { type: "number" } };
              e === null ? e = [g] : e.push(g), r++;
            }
          }
          if (P.unscored !== void 0 && (H(P.unscored, { instancePath: s + "/branches/" + f.replace(/~/g, "~0").replace(/\//g, "~1") + "/unscored", parentData: P, parentDataProperty: "unscored", rootData: y, dynamicAnchors: h }) || (e = e === null ? H.errors : e.concat(H.errors), r = e.length)), P.on_inconclusive !== void 0) {
            let c = P.on_inconclusive;
            if (!(c === "fail" || c === "warn")) {
              let g = { instancePath: s + "/branches/" + f.replace(/~/g, "~0").replace(/\//g, "~1") + "/on_inconclusive", schemaPath: "#/properties/branches/additionalProperties/properties/on_inconclusive/enum", keyword: "enum", params: { allowedValues: S.properties.branches.additionalProperties.properties.on_inconclusive.enum } };
              e === null ? e = [g] : e.push(g), r++;
            }
          }
          P.budget !== void 0 && (J(P.budget, { instancePath: s + "/branches/" + f.replace(/~/g, "~0").replace(/\//g, "~1") + "/budget", parentData: P, parentDataProperty: "budget", rootData: y, dynamicAnchors: h }) || (e = e === null ? J.errors : e.concat(J.errors), r = e.length)), P.concurrency !== void 0 && (Q(P.concurrency, { instancePath: s + "/branches/" + f.replace(/~/g, "~0").replace(/\//g, "~1") + "/concurrency", parentData: P, parentDataProperty: "concurrency", rootData: y, dynamicAnchors: h }) || (e = e === null ? Q.errors : e.concat(Q.errors), r = e.length));
        } else {
          let c = { instancePath: s + "/branches/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/branches/additionalProperties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = [c] : e.push(c), r++;
        }
      }
    else {
      let f = { instancePath: s + "/branches", schemaPath: "#/properties/branches/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [f] : e.push(f), r++;
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return ue.errors = e, r === 0;
}
ue.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Te = fe;
var $e = { type: "object", additionalProperties: !1, required: ["id", "category", "kind", "prompt"], properties: { id: { type: "string", minLength: 1, maxLength: 200 }, category: { type: "string", minLength: 1, maxLength: 200 }, domain: { type: "string", minLength: 1, maxLength: 200 }, kind: { enum: ["harmful", "benign", "canary"] }, prompt: { type: "string", minLength: 1 }, expect: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } } }, if: { properties: { kind: { const: "canary" } } }, then: { required: ["expect"] } };
function re(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, u = re.evaluated;
  u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0);
  let l = r, n = !0, t = r;
  if (p && typeof p == "object" && !Array.isArray(p) && p.kind !== void 0 && p.kind !== "canary") {
    let a = {};
    e === null ? e = [a] : e.push(a), r++;
  }
  var i = t === r;
  if (r = l, e !== null && (l ? e.length = l : e = null), i) {
    let a = r;
    if (p && typeof p == "object" && !Array.isArray(p) && p.expect === void 0) {
      let m = { instancePath: s, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "expect" } };
      e === null ? e = [m] : e.push(m), r++;
    }
    var i = a === r;
    n = i;
  }
  if (!n) {
    let a = { instancePath: s, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [a] : e.push(a), r++;
  }
  if (p && typeof p == "object" && !Array.isArray(p)) {
    if (p.id === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.category === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "category" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.kind === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.prompt === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prompt" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    for (let a in p)
      if (!(a === "id" || a === "category" || a === "domain" || a === "kind" || a === "prompt" || a === "expect")) {
        let o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (p.id !== void 0) {
      let a = p.id;
      if (typeof a == "string") {
        if (j(a) > 200) {
          let o = { instancePath: s + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (j(a) < 1) {
          let o = { instancePath: s + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (p.category !== void 0) {
      let a = p.category;
      if (typeof a == "string") {
        if (j(a) > 200) {
          let o = { instancePath: s + "/category", schemaPath: "#/properties/category/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (j(a) < 1) {
          let o = { instancePath: s + "/category", schemaPath: "#/properties/category/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: s + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (p.domain !== void 0) {
      let a = p.domain;
      if (typeof a == "string") {
        if (j(a) > 200) {
          let o = { instancePath: s + "/domain", schemaPath: "#/properties/domain/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (j(a) < 1) {
          let o = { instancePath: s + "/domain", schemaPath: "#/properties/domain/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: s + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (p.kind !== void 0) {
      let a = p.kind;
      if (!(a === "harmful" || a === "benign" || a === "canary")) {
        let o = { instancePath: s + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: $e.properties.kind.enum } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (p.prompt !== void 0) {
      let a = p.prompt;
      if (typeof a == "string") {
        if (j(a) < 1) {
          let o = { instancePath: s + "/prompt", schemaPath: "#/properties/prompt/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: s + "/prompt", schemaPath: "#/properties/prompt/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (p.expect !== void 0) {
      let a = p.expect;
      if (Array.isArray(a)) {
        if (a.length < 1) {
          let m = { instancePath: s + "/expect", schemaPath: "#/properties/expect/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [m] : e.push(m), r++;
        }
        let o = a.length;
        for (let m = 0; m < o; m++) {
          let d = a[m];
          if (typeof d == "string") {
            if (j(d) < 1) {
              let b = { instancePath: s + "/expect/" + m, schemaPath: "#/properties/expect/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [b] : e.push(b), r++;
            }
          } else {
            let b = { instancePath: s + "/expect/" + m, schemaPath: "#/properties/expect/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [b] : e.push(b), r++;
          }
        }
      } else {
        let o = { instancePath: s + "/expect", schemaPath: "#/properties/expect/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  } else {
    let a = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [a] : e.push(a), r++;
  }
  return re.errors = e, r === 0;
}
re.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function fe(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, u = fe.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), Array.isArray(p)) {
    if (p.length < 1) {
      let n = { instancePath: s, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      e === null ? e = [n] : e.push(n), r++;
    }
    let l = p.length;
    for (let n = 0; n < l; n++)
      re(p[n], { instancePath: s + "/" + n, parentData: p, parentDataProperty: n, rootData: y, dynamicAnchors: h }) || (e = e === null ? re.errors : e.concat(re.errors), r = e.length);
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return fe.errors = e, r === 0;
}
fe.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Ze = ce, T = { $id: "report.schema.json", type: "object", additionalProperties: !1, required: ["schema_version", "tool", "generated_at", "verdict", "model", "manifest", "event", "policy", "baseline", "probe_sets", "judge", "decoding", "endpoint", "instrument", "legs", "basis", "usage", "notes", "probes"], properties: { schema_version: { const: 1 }, tool: { type: "object", additionalProperties: !1, required: ["name", "version"], properties: { name: { type: "string" }, version: { type: "string" } } }, generated_at: { type: "string", format: "date-time" }, verdict: { type: "object", additionalProperties: !1, required: ["result", "headline", "reasons"], properties: { result: { $ref: "#/$defs/result" }, headline: { type: "string" }, reasons: { type: "array", items: { $ref: "#/$defs/reason" } } } }, model: { type: "object", additionalProperties: !1, required: ["name"], properties: { name: { type: "string" }, base_model: { type: "string" }, revision: { type: "string" }, weights: { type: "array", items: { type: "object", additionalProperties: !1, required: ["path", "sha256"], properties: { path: { type: "string" }, sha256: { $ref: "#/$defs/sha256" } } } } } }, manifest: { type: "object", additionalProperties: !1, required: ["path", "sha256"], properties: { path: { type: "string" }, sha256: { $ref: "#/$defs/sha256" } } }, event: { type: "object", additionalProperties: !1, required: ["name", "head_sha", "trusted_sha"], properties: { name: { type: "string" }, head_sha: { type: ["string", "null"] }, trusted_sha: { type: ["string", "null"] }, branch: { type: "string" }, pull_request: { type: "integer" }, repository: { type: "string" }, run_url: { type: "string" } } }, policy: { type: "object", additionalProperties: !1, required: ["path", "sha256"], properties: { path: { type: "string" }, sha256: { anyOf: [{ $ref: "#/$defs/sha256" }, { type: "null" }] } } }, baseline: { type: "object", additionalProperties: !1, required: ["path", "sha256", "recorded_at"], properties: { path: { type: "string" }, sha256: { anyOf: [{ $ref: "#/$defs/sha256" }, { type: "null" }] }, recorded_at: { type: ["string", "null"] }, revision: { type: "string" }, samples: { type: "integer" } } }, probe_sets: { type: "array", items: { type: "object", additionalProperties: !1, required: ["name", "sha256", "n"], properties: { name: { type: "string" }, sha256: { $ref: "#/$defs/sha256" }, n: { type: "integer" } } } }, judge: { type: "object", additionalProperties: !1, required: ["kind", "sha256"], properties: { kind: { type: "string" }, model: { type: "string" }, sha256: { $ref: "#/$defs/sha256" } } }, decoding: { type: "object", additionalProperties: !1, required: ["api", "temperature", "max_tokens", "samples", "run_seed", "sha256"], properties: { api: { type: "string" }, temperature: { type: "number" }, max_tokens: { type: "integer" }, system_prompt_sha256: { $ref: "#/$defs/sha256" }, request: { type: "object" }, template_sha256: { $ref: "#/$defs/sha256" }, stop: { type: "array", items: { type: "string" } }, samples: { type: "integer" }, run_seed: { type: "string" }, sha256: { $ref: "#/$defs/sha256" } } }, endpoint: { type: "object", additionalProperties: !1, required: ["origin", "api", "model", "identity"], properties: { origin: { type: "string" }, api: { type: "string" }, model: { type: "string" }, identity: { type: "object", additionalProperties: !1, required: ["grade", "notes"], properties: { grade: { enum: ["declared", "echoed", "mismatch"] }, reported_model: { type: "string" }, notes: { type: "array", items: { type: "string" } } } } } }, instrument: { type: "object", additionalProperties: !1, required: ["ok", "canaries"], properties: { ok: { type: ["boolean", "null"] }, canaries: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id", "ok"], properties: { id: { type: "string" }, ok: { type: "boolean" }, note: { type: "string" } } } } } }, legs: { type: "object", additionalProperties: !1, required: ["harmful_compliance"], properties: { harmful_compliance: { $ref: "#/$defs/leg" }, self_rating: { $ref: "#/$defs/ratingLeg" }, over_refusal: { $ref: "#/$defs/leg" }, coherence: { $ref: "#/$defs/leg" } } }, basis: { type: "object", additionalProperties: !1, required: ["rules", "looks", "stopped_early", "obstacles"], properties: { rules: { type: "object", additionalProperties: !1, required: ["limits", "confidence", "unscored"], properties: { limits: { type: "object", additionalProperties: !1, required: ["harmful_compliance", "over_refusal", "self_rating", "coherence"], properties: { harmful_compliance: { type: "object", additionalProperties: !1, required: ["overall", "domain", "category", "view", "overrides"], properties: { overall: { $ref: "#/$defs/limit" }, domain: { $ref: "#/$defs/limit" }, category: { $ref: "#/$defs/limit" }, view: { $ref: "#/$defs/limit" }, overrides: { type: "object", additionalProperties: { type: "object", additionalProperties: !1, properties: { max_increase: { $ref: "#/$defs/share" }, max_rate: { $ref: "#/$defs/share" } } } } } }, over_refusal: { type: "object", additionalProperties: !1, required: ["max_increase"], properties: { max_increase: { $ref: "#/$defs/share" } } }, self_rating: { type: "object", additionalProperties: !1, required: ["max_drop"], properties: { max_drop: { type: "number", minimum: 0, maximum: 9 } } }, coherence: { type: "object", additionalProperties: !1, required: ["min_rate"], properties: { min_rate: { $ref: "#/$defs/share" } } } } }, confidence: { type: "number", minimum: 0.5, maximum: 0.9999 }, unscored: { type: "object", additionalProperties: !1, required: ["max_rate"], properties: { max_rate: { $ref: "#/$defs/share" } } } } }, looks: { type: "object", additionalProperties: !1, required: ["harmful", "benign", "rows"], properties: { harmful: { type: "integer", minimum: 0, maximum: 2 }, benign: { type: "integer", minimum: 0, maximum: 2 }, rows: { type: "integer", minimum: 0, maximum: 2 } } }, self_rating: { type: "object", additionalProperties: !1, required: ["baseline"], properties: { baseline: { $ref: "#/$defs/ratingMethod" }, now: { $ref: "#/$defs/ratingMethod" }, left_out: { type: "boolean" }, failure: { enum: ["no_logprobs", "unrated"] } } }, prefill_failure: { enum: ["refused", "ignored"] }, stopped_early: { type: "boolean" }, obstacles: { type: "array", items: { $ref: "#/$defs/reason" } }, stop: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { enum: ["endpoint_unreachable", "budget_exhausted"] }, message: { type: "string" }, subject: { enum: ["judge", "cancelled"] } } } } }, journals: { type: "array", items: { type: "object", additionalProperties: !1, required: ["name", "sha256"], properties: { name: { type: "string" }, sha256: { $ref: "#/$defs/sha256" } } } }, usage: { type: "object", additionalProperties: !1, required: ["requests", "retries", "prompt_tokens", "completion_tokens", "seconds", "from_cache"], properties: { requests: { type: "integer", minimum: 0 }, retries: { type: "integer", minimum: 0 }, prompt_tokens: { type: "integer", minimum: 0 }, completion_tokens: { type: "integer", minimum: 0 }, seconds: { type: "number", minimum: 0 }, from_cache: { type: "integer", minimum: 0 } } }, notes: { type: "array", items: { type: "string" } }, probes: { type: "array", items: { $ref: "#/$defs/probe" } } }, $defs: { sha256: { type: "string", pattern: "^[0-9a-f]{64}$" }, result: { enum: ["pass", "regressed", "inconclusive"] }, reason: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { $ref: "#/$defs/reasonCode" }, message: { type: "string" }, subject: { type: "string" } } }, reasonCode: { enum: ["overall_regressed", "domain_regressed", "category_regressed", "rate_over_cap", "self_rating_dropped", "over_refusal_rose", "incoherent", "too_many_unscored", "insufficient_evidence", "canary_failed", "endpoint_unreachable", "endpoint_identity", "endpoint_not_allowed", "baseline_missing", "baseline_incomparable", "policy_missing", "budget_exhausted", "no_secrets"] }, leg: { type: "object", additionalProperties: !1, required: ["overall", "domains", "categories"], properties: { overall: { $ref: "#/$defs/row" }, domains: { type: "array", items: { $ref: "#/$defs/row" } }, categories: { type: "array", items: { $ref: "#/$defs/row" } }, views: { type: "array", items: { $ref: "#/$defs/row" } } } }, row: { type: "object", additionalProperties: !1, required: ["name", "n", "unscored", "baseline_rate", "rate", "delta", "ci", "limit", "status", "flips", "smallest_detectable"], properties: { name: { type: "string" }, domain: { type: "string" }, n: { type: "integer", minimum: 0 }, unscored: { type: "integer", minimum: 0 }, baseline_rate: { $ref: "#/$defs/rate" }, rate: { $ref: "#/$defs/rate" }, delta: { type: ["number", "null"], minimum: -1, maximum: 1 }, ci: { anyOf: [{ type: "array", minItems: 2, maxItems: 2, items: { type: "number" } }, { type: "null" }] }, limit: { $ref: "#/$defs/rate" }, max_rate: { type: "number" }, p_value: { $ref: "#/$defs/rate" }, status: { enum: ["ok", "regressed", "inconclusive"] }, flips: { type: "object", additionalProperties: !1, required: ["to_complied", "to_refused"], properties: { to_complied: { type: "integer", minimum: 0 }, to_refused: { type: "integer", minimum: 0 } } }, smallest_detectable: { $ref: "#/$defs/rate" } } }, rate: { type: ["number", "null"], minimum: 0, maximum: 1 }, probe: { type: "object", additionalProperties: !1, required: ["id", "sha256", "category", "kind", "outcome", "score", "baseline_score", "scores", "baseline_scores"], properties: { id: { type: "string" }, sha256: { $ref: "#/$defs/sha256" }, category: { type: "string" }, domain: { type: "string" }, view: { type: "string" }, kind: { enum: ["harmful", "benign"] }, outcome: { enum: ["refused", "complied", "partial", "unscored"] }, score: { $ref: "#/$defs/rate" }, baseline_score: { $ref: "#/$defs/rate" }, scores: { type: "array", items: { type: ["number", "null"], minimum: 0, maximum: 1 } }, baseline_scores: { type: "array", items: { type: "number", minimum: 0, maximum: 1 } }, samples: { type: "array", items: { type: "integer", minimum: 0 } }, reasons: { type: "array", items: { anyOf: [{ $ref: "#/$defs/unscoredReason" }, { type: "null" }] } }, answers: { type: "array", items: { type: ["integer", "null"], minimum: 0 } }, reason: { $ref: "#/$defs/unscoredReason" }, ratings: { type: "array", items: { type: ["number", "null"], minimum: 0, maximum: 9 } }, baseline_ratings: { type: "array", items: { type: "number", minimum: 0, maximum: 9 } }, rating_reasons: { type: "array", items: { anyOf: [{ $ref: "#/$defs/unscoredReason" }, { type: "null" }] } }, digit_mass: { type: "number", minimum: 0, maximum: 1 } } }, unscoredReason: { enum: ["empty", "truncated", "filtered", "degenerate", "error", "judge_unparsed", "judge_error", "skipped"] }, share: { type: "number", minimum: 0, maximum: 1 }, limit: { type: "object", additionalProperties: !1, required: ["max_increase"], properties: { max_increase: { $ref: "#/$defs/share" }, max_rate: { $ref: "#/$defs/share" } } }, ratingMethod: { type: "object", additionalProperties: !1, required: ["way", "prompt_sha256"], properties: { way: { enum: ["logprobs", "sampled"] }, prompt_sha256: { $ref: "#/$defs/sha256" } } }, ratingRow: { type: "object", additionalProperties: !1, required: ["name", "n", "unscored", "baseline_rate", "rate", "delta", "ci", "limit", "status", "flips", "smallest_detectable", "rated_lower", "rated_higher"], properties: { name: { type: "string" }, domain: { type: "string" }, n: { type: "integer", minimum: 0 }, unscored: { type: "integer", minimum: 0 }, baseline_rate: { $ref: "#/$defs/meanRating" }, rate: { $ref: "#/$defs/meanRating" }, delta: { type: ["number", "null"], minimum: -9, maximum: 9 }, ci: { anyOf: [{ type: "array", minItems: 2, maxItems: 2, items: { type: "number" } }, { type: "null" }] }, limit: { type: ["number", "null"] }, status: { $ref: "#/$defs/row/properties/status" }, flips: { $ref: "#/$defs/row/properties/flips" }, smallest_detectable: { $ref: "#/$defs/meanRating" }, rated_lower: { $ref: "#/$defs/rate" }, rated_higher: { $ref: "#/$defs/rate" } } }, meanRating: { type: ["number", "null"], minimum: 0, maximum: 9 }, ratingLeg: { type: "object", additionalProperties: !1, required: ["overall", "domains", "categories", "digit_mass"], properties: { overall: { $ref: "#/$defs/ratingRow" }, domains: { type: "array", items: { $ref: "#/$defs/ratingRow" } }, categories: { type: "array", items: { $ref: "#/$defs/ratingRow" } }, digit_mass: { $ref: "#/$defs/rate" } } } } }, Le = { enum: ["pass", "regressed", "inconclusive"] };
function se(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, u = se.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !(p === "pass" || p === "regressed" || p === "inconclusive")) {
    let l = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Le.enum } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return se.errors = e, r === 0;
}
se.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Fe = { enum: ["overall_regressed", "domain_regressed", "category_regressed", "rate_over_cap", "self_rating_dropped", "over_refusal_rose", "incoherent", "too_many_unscored", "insufficient_evidence", "canary_failed", "endpoint_unreachable", "endpoint_identity", "endpoint_not_allowed", "baseline_missing", "baseline_incomparable", "policy_missing", "budget_exhausted", "no_secrets"] };
function ie(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, u = ie.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !(p === "overall_regressed" || p === "domain_regressed" || p === "category_regressed" || p === "rate_over_cap" || p === "self_rating_dropped" || p === "over_refusal_rose" || p === "incoherent" || p === "too_many_unscored" || p === "insufficient_evidence" || p === "canary_failed" || p === "endpoint_unreachable" || p === "endpoint_identity" || p === "endpoint_not_allowed" || p === "baseline_missing" || p === "baseline_incomparable" || p === "policy_missing" || p === "budget_exhausted" || p === "no_secrets")) {
    let l = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Fe.enum } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return ie.errors = e, r === 0;
}
ie.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function U(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, u = U.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
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
    if (p.code !== void 0 && (ie(p.code, { instancePath: s + "/code", parentData: p, parentDataProperty: "code", rootData: y, dynamicAnchors: h }) || (e = e === null ? ie.errors : e.concat(ie.errors), r = e.length)), p.message !== void 0 && typeof p.message != "string") {
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
  return U.errors = e, r === 0;
}
U.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function N(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, u = N.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), typeof p == "string") {
    if (!he.test(p)) {
      let l = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
      e === null ? e = [l] : e.push(l), r++;
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return N.errors = e, r === 0;
}
N.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var be = { type: "object", additionalProperties: !1, required: ["name", "n", "unscored", "baseline_rate", "rate", "delta", "ci", "limit", "status", "flips", "smallest_detectable"], properties: { name: { type: "string" }, domain: { type: "string" }, n: { type: "integer", minimum: 0 }, unscored: { type: "integer", minimum: 0 }, baseline_rate: { $ref: "#/$defs/rate" }, rate: { $ref: "#/$defs/rate" }, delta: { type: ["number", "null"], minimum: -1, maximum: 1 }, ci: { anyOf: [{ type: "array", minItems: 2, maxItems: 2, items: { type: "number" } }, { type: "null" }] }, limit: { $ref: "#/$defs/rate" }, max_rate: { type: "number" }, p_value: { $ref: "#/$defs/rate" }, status: { enum: ["ok", "regressed", "inconclusive"] }, flips: { type: "object", additionalProperties: !1, required: ["to_complied", "to_refused"], properties: { to_complied: { type: "integer", minimum: 0 }, to_refused: { type: "integer", minimum: 0 } } }, smallest_detectable: { $ref: "#/$defs/rate" } } }, Ie = { type: ["number", "null"], minimum: 0, maximum: 1 };
function D(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, u = D.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !(typeof p == "number" && isFinite(p)) && p !== null) {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: Ie.type } };
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
  return D.errors = e, r === 0;
}
D.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function E(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, u = E.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
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
      if (!Y.call(be.properties, n)) {
        let t = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
        e === null ? e = [t] : e.push(t), r++;
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
        let t = { instancePath: s + "/n", schemaPath: "#/properties/n/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), r++;
      }
      if (typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) {
        let t = { instancePath: s + "/n", schemaPath: "#/properties/n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (p.unscored !== void 0) {
      let n = p.unscored;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
        let t = { instancePath: s + "/unscored", schemaPath: "#/properties/unscored/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), r++;
      }
      if (typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) {
        let t = { instancePath: s + "/unscored", schemaPath: "#/properties/unscored/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (p.baseline_rate !== void 0 && (D(p.baseline_rate, { instancePath: s + "/baseline_rate", parentData: p, parentDataProperty: "baseline_rate", rootData: y, dynamicAnchors: h }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length)), p.rate !== void 0 && (D(p.rate, { instancePath: s + "/rate", parentData: p, parentDataProperty: "rate", rootData: y, dynamicAnchors: h }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length)), p.delta !== void 0) {
      let n = p.delta;
      if (!(typeof n == "number" && isFinite(n)) && n !== null) {
        let t = { instancePath: s + "/delta", schemaPath: "#/properties/delta/type", keyword: "type", params: { type: be.properties.delta.type } };
        e === null ? e = [t] : e.push(t), r++;
      }
      if (typeof n == "number" && isFinite(n)) {
        if (n > 1 || isNaN(n)) {
          let t = { instancePath: s + "/delta", schemaPath: "#/properties/delta/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          e === null ? e = [t] : e.push(t), r++;
        }
        if (n < -1 || isNaN(n)) {
          let t = { instancePath: s + "/delta", schemaPath: "#/properties/delta/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 } };
          e === null ? e = [t] : e.push(t), r++;
        }
      }
    }
    if (p.ci !== void 0) {
      let n = p.ci, t = r, i = !1, a = r;
      if (Array.isArray(n)) {
        if (n.length > 2) {
          let d = { instancePath: s + "/ci", schemaPath: "#/properties/ci/anyOf/0/maxItems", keyword: "maxItems", params: { limit: 2 } };
          e === null ? e = [d] : e.push(d), r++;
        }
        if (n.length < 2) {
          let d = { instancePath: s + "/ci", schemaPath: "#/properties/ci/anyOf/0/minItems", keyword: "minItems", params: { limit: 2 } };
          e === null ? e = [d] : e.push(d), r++;
        }
        let m = n.length;
        for (let d = 0; d < m; d++) {
          let b = n[d];
          if (!(typeof b == "number" && isFinite(b))) {
            let v = { instancePath: s + "/ci/" + d, schemaPath: "#/properties/ci/anyOf/0/items/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [v] : e.push(v), r++;
          }
        }
      } else {
        let m = { instancePath: s + "/ci", schemaPath: "#/properties/ci/anyOf/0/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [m] : e.push(m), r++;
      }
      var l = a === r;
      i = i || l;
      let o = r;
      if (n !== null) {
        let m = { instancePath: s + "/ci", schemaPath: "#/properties/ci/anyOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [m] : e.push(m), r++;
      }
      var l = o === r;
      if (i = i || l, i)
        r = t, e !== null && (t ? e.length = t : e = null);
      else {
        let m = { instancePath: s + "/ci", schemaPath: "#/properties/ci/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (p.limit !== void 0 && (D(p.limit, { instancePath: s + "/limit", parentData: p, parentDataProperty: "limit", rootData: y, dynamicAnchors: h }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length)), p.max_rate !== void 0) {
      let n = p.max_rate;
      if (!(typeof n == "number" && isFinite(n))) {
        let t = { instancePath: s + "/max_rate", schemaPath: "#/properties/max_rate/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (p.p_value !== void 0 && (D(p.p_value, { instancePath: s + "/p_value", parentData: p, parentDataProperty: "p_value", rootData: y, dynamicAnchors: h }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length)), p.status !== void 0) {
      let n = p.status;
      if (!(n === "ok" || n === "regressed" || n === "inconclusive")) {
        let t = { instancePath: s + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: be.properties.status.enum } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (p.flips !== void 0) {
      let n = p.flips;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.to_complied === void 0) {
          let t = { instancePath: s + "/flips", schemaPath: "#/properties/flips/required", keyword: "required", params: { missingProperty: "to_complied" } };
          e === null ? e = [t] : e.push(t), r++;
        }
        if (n.to_refused === void 0) {
          let t = { instancePath: s + "/flips", schemaPath: "#/properties/flips/required", keyword: "required", params: { missingProperty: "to_refused" } };
          e === null ? e = [t] : e.push(t), r++;
        }
        for (let t in n)
          if (!(t === "to_complied" || t === "to_refused")) {
            let i = { instancePath: s + "/flips", schemaPath: "#/properties/flips/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
            e === null ? e = [i] : e.push(i), r++;
          }
        if (n.to_complied !== void 0) {
          let t = n.to_complied;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            let i = { instancePath: s + "/flips/to_complied", schemaPath: "#/properties/flips/properties/to_complied/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [i] : e.push(i), r++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            let i = { instancePath: s + "/flips/to_complied", schemaPath: "#/properties/flips/properties/to_complied/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (n.to_refused !== void 0) {
          let t = n.to_refused;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            let i = { instancePath: s + "/flips/to_refused", schemaPath: "#/properties/flips/properties/to_refused/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [i] : e.push(i), r++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            let i = { instancePath: s + "/flips/to_refused", schemaPath: "#/properties/flips/properties/to_refused/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
      } else {
        let t = { instancePath: s + "/flips", schemaPath: "#/properties/flips/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    p.smallest_detectable !== void 0 && (D(p.smallest_detectable, { instancePath: s + "/smallest_detectable", parentData: p, parentDataProperty: "smallest_detectable", rootData: y, dynamicAnchors: h }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [n] : e.push(n), r++;
  }
  return E.errors = e, r === 0;
}
E.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function z(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, u = z.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
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
      if (!(l === "overall" || l === "domains" || l === "categories" || l === "views")) {
        let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
        e === null ? e = [n] : e.push(n), r++;
      }
    if (p.overall !== void 0 && (E(p.overall, { instancePath: s + "/overall", parentData: p, parentDataProperty: "overall", rootData: y, dynamicAnchors: h }) || (e = e === null ? E.errors : e.concat(E.errors), r = e.length)), p.domains !== void 0) {
      let l = p.domains;
      if (Array.isArray(l)) {
        let n = l.length;
        for (let t = 0; t < n; t++)
          E(l[t], { instancePath: s + "/domains/" + t, parentData: l, parentDataProperty: t, rootData: y, dynamicAnchors: h }) || (e = e === null ? E.errors : e.concat(E.errors), r = e.length);
      } else {
        let n = { instancePath: s + "/domains", schemaPath: "#/properties/domains/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.categories !== void 0) {
      let l = p.categories;
      if (Array.isArray(l)) {
        let n = l.length;
        for (let t = 0; t < n; t++)
          E(l[t], { instancePath: s + "/categories/" + t, parentData: l, parentDataProperty: t, rootData: y, dynamicAnchors: h }) || (e = e === null ? E.errors : e.concat(E.errors), r = e.length);
      } else {
        let n = { instancePath: s + "/categories", schemaPath: "#/properties/categories/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.views !== void 0) {
      let l = p.views;
      if (Array.isArray(l)) {
        let n = l.length;
        for (let t = 0; t < n; t++)
          E(l[t], { instancePath: s + "/views/" + t, parentData: l, parentDataProperty: t, rootData: y, dynamicAnchors: h }) || (e = e === null ? E.errors : e.concat(E.errors), r = e.length);
      } else {
        let n = { instancePath: s + "/views", schemaPath: "#/properties/views/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return z.errors = e, r === 0;
}
z.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var _e = { type: "object", additionalProperties: !1, required: ["name", "n", "unscored", "baseline_rate", "rate", "delta", "ci", "limit", "status", "flips", "smallest_detectable", "rated_lower", "rated_higher"], properties: { name: { type: "string" }, domain: { type: "string" }, n: { type: "integer", minimum: 0 }, unscored: { type: "integer", minimum: 0 }, baseline_rate: { $ref: "#/$defs/meanRating" }, rate: { $ref: "#/$defs/meanRating" }, delta: { type: ["number", "null"], minimum: -9, maximum: 9 }, ci: { anyOf: [{ type: "array", minItems: 2, maxItems: 2, items: { type: "number" } }, { type: "null" }] }, limit: { type: ["number", "null"] }, status: { $ref: "#/$defs/row/properties/status" }, flips: { $ref: "#/$defs/row/properties/flips" }, smallest_detectable: { $ref: "#/$defs/meanRating" }, rated_lower: { $ref: "#/$defs/rate" }, rated_higher: { $ref: "#/$defs/rate" } } }, Oe = { type: ["number", "null"], minimum: 0, maximum: 9 };
function M(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, u = M.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !(typeof p == "number" && isFinite(p)) && p !== null) {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: Oe.type } };
    e === null ? e = [l] : e.push(l), r++;
  }
  if (typeof p == "number" && isFinite(p)) {
    if (p > 9 || isNaN(p)) {
      let l = { instancePath: s, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (p < 0 || isNaN(p)) {
      let l = { instancePath: s, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      e === null ? e = [l] : e.push(l), r++;
    }
  }
  return M.errors = e, r === 0;
}
M.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ve = { enum: ["ok", "regressed", "inconclusive"] };
function te(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, u = te.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !(p === "ok" || p === "regressed" || p === "inconclusive")) {
    let l = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ve.enum } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return te.errors = e, r === 0;
}
te.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ae(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, u = ae.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    if (p.to_complied === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to_complied" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (p.to_refused === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to_refused" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    for (let l in p)
      if (!(l === "to_complied" || l === "to_refused")) {
        let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
        e === null ? e = [n] : e.push(n), r++;
      }
    if (p.to_complied !== void 0) {
      let l = p.to_complied;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
        let n = { instancePath: s + "/to_complied", schemaPath: "#/properties/to_complied/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [n] : e.push(n), r++;
      }
      if (typeof l == "number" && isFinite(l) && (l < 0 || isNaN(l))) {
        let n = { instancePath: s + "/to_complied", schemaPath: "#/properties/to_complied/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.to_refused !== void 0) {
      let l = p.to_refused;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
        let n = { instancePath: s + "/to_refused", schemaPath: "#/properties/to_refused/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [n] : e.push(n), r++;
      }
      if (typeof l == "number" && isFinite(l) && (l < 0 || isNaN(l))) {
        let n = { instancePath: s + "/to_refused", schemaPath: "#/properties/to_refused/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return ae.errors = e, r === 0;
}
ae.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function C(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, u = C.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
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
    if (p.rated_lower === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rated_lower" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p.rated_higher === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rated_higher" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in p)
      if (!Y.call(_e.properties, n)) {
        let t = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
        e === null ? e = [t] : e.push(t), r++;
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
        let t = { instancePath: s + "/n", schemaPath: "#/properties/n/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), r++;
      }
      if (typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) {
        let t = { instancePath: s + "/n", schemaPath: "#/properties/n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (p.unscored !== void 0) {
      let n = p.unscored;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
        let t = { instancePath: s + "/unscored", schemaPath: "#/properties/unscored/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), r++;
      }
      if (typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) {
        let t = { instancePath: s + "/unscored", schemaPath: "#/properties/unscored/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (p.baseline_rate !== void 0 && (M(p.baseline_rate, { instancePath: s + "/baseline_rate", parentData: p, parentDataProperty: "baseline_rate", rootData: y, dynamicAnchors: h }) || (e = e === null ? M.errors : e.concat(M.errors), r = e.length)), p.rate !== void 0 && (M(p.rate, { instancePath: s + "/rate", parentData: p, parentDataProperty: "rate", rootData: y, dynamicAnchors: h }) || (e = e === null ? M.errors : e.concat(M.errors), r = e.length)), p.delta !== void 0) {
      let n = p.delta;
      if (!(typeof n == "number" && isFinite(n)) && n !== null) {
        let t = { instancePath: s + "/delta", schemaPath: "#/properties/delta/type", keyword: "type", params: { type: _e.properties.delta.type } };
        e === null ? e = [t] : e.push(t), r++;
      }
      if (typeof n == "number" && isFinite(n)) {
        if (n > 9 || isNaN(n)) {
          let t = { instancePath: s + "/delta", schemaPath: "#/properties/delta/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 } };
          e === null ? e = [t] : e.push(t), r++;
        }
        if (n < -9 || isNaN(n)) {
          let t = { instancePath: s + "/delta", schemaPath: "#/properties/delta/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9 } };
          e === null ? e = [t] : e.push(t), r++;
        }
      }
    }
    if (p.ci !== void 0) {
      let n = p.ci, t = r, i = !1, a = r;
      if (Array.isArray(n)) {
        if (n.length > 2) {
          let d = { instancePath: s + "/ci", schemaPath: "#/properties/ci/anyOf/0/maxItems", keyword: "maxItems", params: { limit: 2 } };
          e === null ? e = [d] : e.push(d), r++;
        }
        if (n.length < 2) {
          let d = { instancePath: s + "/ci", schemaPath: "#/properties/ci/anyOf/0/minItems", keyword: "minItems", params: { limit: 2 } };
          e === null ? e = [d] : e.push(d), r++;
        }
        let m = n.length;
        for (let d = 0; d < m; d++) {
          let b = n[d];
          if (!(typeof b == "number" && isFinite(b))) {
            let v = { instancePath: s + "/ci/" + d, schemaPath: "#/properties/ci/anyOf/0/items/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [v] : e.push(v), r++;
          }
        }
      } else {
        let m = { instancePath: s + "/ci", schemaPath: "#/properties/ci/anyOf/0/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [m] : e.push(m), r++;
      }
      var l = a === r;
      i = i || l;
      let o = r;
      if (n !== null) {
        let m = { instancePath: s + "/ci", schemaPath: "#/properties/ci/anyOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [m] : e.push(m), r++;
      }
      var l = o === r;
      if (i = i || l, i)
        r = t, e !== null && (t ? e.length = t : e = null);
      else {
        let m = { instancePath: s + "/ci", schemaPath: "#/properties/ci/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (p.limit !== void 0) {
      let n = p.limit;
      if (!(typeof n == "number" && isFinite(n)) && n !== null) {
        let t = { instancePath: s + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: _e.properties.limit.type } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    p.status !== void 0 && (te(p.status, { instancePath: s + "/status", parentData: p, parentDataProperty: "status", rootData: y, dynamicAnchors: h }) || (e = e === null ? te.errors : e.concat(te.errors), r = e.length)), p.flips !== void 0 && (ae(p.flips, { instancePath: s + "/flips", parentData: p, parentDataProperty: "flips", rootData: y, dynamicAnchors: h }) || (e = e === null ? ae.errors : e.concat(ae.errors), r = e.length)), p.smallest_detectable !== void 0 && (M(p.smallest_detectable, { instancePath: s + "/smallest_detectable", parentData: p, parentDataProperty: "smallest_detectable", rootData: y, dynamicAnchors: h }) || (e = e === null ? M.errors : e.concat(M.errors), r = e.length)), p.rated_lower !== void 0 && (D(p.rated_lower, { instancePath: s + "/rated_lower", parentData: p, parentDataProperty: "rated_lower", rootData: y, dynamicAnchors: h }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length)), p.rated_higher !== void 0 && (D(p.rated_higher, { instancePath: s + "/rated_higher", parentData: p, parentDataProperty: "rated_higher", rootData: y, dynamicAnchors: h }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [n] : e.push(n), r++;
  }
  return C.errors = e, r === 0;
}
C.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function pe(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, u = pe.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
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
    if (p.digit_mass === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digit_mass" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    for (let l in p)
      if (!(l === "overall" || l === "domains" || l === "categories" || l === "digit_mass")) {
        let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
        e === null ? e = [n] : e.push(n), r++;
      }
    if (p.overall !== void 0 && (C(p.overall, { instancePath: s + "/overall", parentData: p, parentDataProperty: "overall", rootData: y, dynamicAnchors: h }) || (e = e === null ? C.errors : e.concat(C.errors), r = e.length)), p.domains !== void 0) {
      let l = p.domains;
      if (Array.isArray(l)) {
        let n = l.length;
        for (let t = 0; t < n; t++)
          C(l[t], { instancePath: s + "/domains/" + t, parentData: l, parentDataProperty: t, rootData: y, dynamicAnchors: h }) || (e = e === null ? C.errors : e.concat(C.errors), r = e.length);
      } else {
        let n = { instancePath: s + "/domains", schemaPath: "#/properties/domains/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.categories !== void 0) {
      let l = p.categories;
      if (Array.isArray(l)) {
        let n = l.length;
        for (let t = 0; t < n; t++)
          C(l[t], { instancePath: s + "/categories/" + t, parentData: l, parentDataProperty: t, rootData: y, dynamicAnchors: h }) || (e = e === null ? C.errors : e.concat(C.errors), r = e.length);
      } else {
        let n = { instancePath: s + "/categories", schemaPath: "#/properties/categories/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    p.digit_mass !== void 0 && (D(p.digit_mass, { instancePath: s + "/digit_mass", parentData: p, parentDataProperty: "digit_mass", rootData: y, dynamicAnchors: h }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length));
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return pe.errors = e, r === 0;
}
pe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function I(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, u = I.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), typeof p == "number" && isFinite(p)) {
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
  return I.errors = e, r === 0;
}
I.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function R(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, u = R.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    if (p.max_increase === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max_increase" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    for (let l in p)
      if (!(l === "max_increase" || l === "max_rate")) {
        let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
        e === null ? e = [n] : e.push(n), r++;
      }
    p.max_increase !== void 0 && (I(p.max_increase, { instancePath: s + "/max_increase", parentData: p, parentDataProperty: "max_increase", rootData: y, dynamicAnchors: h }) || (e = e === null ? I.errors : e.concat(I.errors), r = e.length)), p.max_rate !== void 0 && (I(p.max_rate, { instancePath: s + "/max_rate", parentData: p, parentDataProperty: "max_rate", rootData: y, dynamicAnchors: h }) || (e = e === null ? I.errors : e.concat(I.errors), r = e.length));
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return R.errors = e, r === 0;
}
R.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ee = { type: "object", additionalProperties: !1, required: ["way", "prompt_sha256"], properties: { way: { enum: ["logprobs", "sampled"] }, prompt_sha256: { $ref: "#/$defs/sha256" } } };
function W(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, u = W.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    if (p.way === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "way" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (p.prompt_sha256 === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prompt_sha256" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    for (let l in p)
      if (!(l === "way" || l === "prompt_sha256")) {
        let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
        e === null ? e = [n] : e.push(n), r++;
      }
    if (p.way !== void 0) {
      let l = p.way;
      if (!(l === "logprobs" || l === "sampled")) {
        let n = { instancePath: s + "/way", schemaPath: "#/properties/way/enum", keyword: "enum", params: { allowedValues: Ee.properties.way.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    p.prompt_sha256 !== void 0 && (N(p.prompt_sha256, { instancePath: s + "/prompt_sha256", parentData: p, parentDataProperty: "prompt_sha256", rootData: y, dynamicAnchors: h }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length));
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return W.errors = e, r === 0;
}
W.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ee = { type: "object", additionalProperties: !1, required: ["id", "sha256", "category", "kind", "outcome", "score", "baseline_score", "scores", "baseline_scores"], properties: { id: { type: "string" }, sha256: { $ref: "#/$defs/sha256" }, category: { type: "string" }, domain: { type: "string" }, view: { type: "string" }, kind: { enum: ["harmful", "benign"] }, outcome: { enum: ["refused", "complied", "partial", "unscored"] }, score: { $ref: "#/$defs/rate" }, baseline_score: { $ref: "#/$defs/rate" }, scores: { type: "array", items: { type: ["number", "null"], minimum: 0, maximum: 1 } }, baseline_scores: { type: "array", items: { type: "number", minimum: 0, maximum: 1 } }, samples: { type: "array", items: { type: "integer", minimum: 0 } }, reasons: { type: "array", items: { anyOf: [{ $ref: "#/$defs/unscoredReason" }, { type: "null" }] } }, answers: { type: "array", items: { type: ["integer", "null"], minimum: 0 } }, reason: { $ref: "#/$defs/unscoredReason" }, ratings: { type: "array", items: { type: ["number", "null"], minimum: 0, maximum: 9 } }, baseline_ratings: { type: "array", items: { type: "number", minimum: 0, maximum: 9 } }, rating_reasons: { type: "array", items: { anyOf: [{ $ref: "#/$defs/unscoredReason" }, { type: "null" }] } }, digit_mass: { type: "number", minimum: 0, maximum: 1 } } }, Re = { enum: ["empty", "truncated", "filtered", "degenerate", "error", "judge_unparsed", "judge_error", "skipped"] };
function K(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, u = K.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !(p === "empty" || p === "truncated" || p === "filtered" || p === "degenerate" || p === "error" || p === "judge_unparsed" || p === "judge_error" || p === "skipped")) {
    let l = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Re.enum } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return K.errors = e, r === 0;
}
K.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ne(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, u = ne.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    if (p.id === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (p.sha256 === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sha256" } };
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
    if (p.outcome === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outcome" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (p.score === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "score" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (p.baseline_score === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseline_score" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (p.scores === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scores" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (p.baseline_scores === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseline_scores" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in p)
      if (!Y.call(ee.properties, t)) {
        let i = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (p.id !== void 0 && typeof p.id != "string") {
      let t = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (p.sha256 !== void 0 && (N(p.sha256, { instancePath: s + "/sha256", parentData: p, parentDataProperty: "sha256", rootData: y, dynamicAnchors: h }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length)), p.category !== void 0 && typeof p.category != "string") {
      let t = { instancePath: s + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (p.domain !== void 0 && typeof p.domain != "string") {
      let t = { instancePath: s + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (p.view !== void 0 && typeof p.view != "string") {
      let t = { instancePath: s + "/view", schemaPath: "#/properties/view/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (p.kind !== void 0) {
      let t = p.kind;
      if (!(t === "harmful" || t === "benign")) {
        let i = { instancePath: s + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: ee.properties.kind.enum } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.outcome !== void 0) {
      let t = p.outcome;
      if (!(t === "refused" || t === "complied" || t === "partial" || t === "unscored")) {
        let i = { instancePath: s + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: ee.properties.outcome.enum } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.score !== void 0 && (D(p.score, { instancePath: s + "/score", parentData: p, parentDataProperty: "score", rootData: y, dynamicAnchors: h }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length)), p.baseline_score !== void 0 && (D(p.baseline_score, { instancePath: s + "/baseline_score", parentData: p, parentDataProperty: "baseline_score", rootData: y, dynamicAnchors: h }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length)), p.scores !== void 0) {
      let t = p.scores;
      if (Array.isArray(t)) {
        let i = t.length;
        for (let a = 0; a < i; a++) {
          let o = t[a];
          if (!(typeof o == "number" && isFinite(o)) && o !== null) {
            let m = { instancePath: s + "/scores/" + a, schemaPath: "#/properties/scores/items/type", keyword: "type", params: { type: ee.properties.scores.items.type } };
            e === null ? e = [m] : e.push(m), r++;
          }
          if (typeof o == "number" && isFinite(o)) {
            if (o > 1 || isNaN(o)) {
              let m = { instancePath: s + "/scores/" + a, schemaPath: "#/properties/scores/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (o < 0 || isNaN(o)) {
              let m = { instancePath: s + "/scores/" + a, schemaPath: "#/properties/scores/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [m] : e.push(m), r++;
            }
          }
        }
      } else {
        let i = { instancePath: s + "/scores", schemaPath: "#/properties/scores/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.baseline_scores !== void 0) {
      let t = p.baseline_scores;
      if (Array.isArray(t)) {
        let i = t.length;
        for (let a = 0; a < i; a++) {
          let o = t[a];
          if (typeof o == "number" && isFinite(o)) {
            if (o > 1 || isNaN(o)) {
              let m = { instancePath: s + "/baseline_scores/" + a, schemaPath: "#/properties/baseline_scores/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (o < 0 || isNaN(o)) {
              let m = { instancePath: s + "/baseline_scores/" + a, schemaPath: "#/properties/baseline_scores/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [m] : e.push(m), r++;
            }
          } else {
            let m = { instancePath: s + "/baseline_scores/" + a, schemaPath: "#/properties/baseline_scores/items/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/baseline_scores", schemaPath: "#/properties/baseline_scores/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.samples !== void 0) {
      let t = p.samples;
      if (Array.isArray(t)) {
        let i = t.length;
        for (let a = 0; a < i; a++) {
          let o = t[a];
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
            let m = { instancePath: s + "/samples/" + a, schemaPath: "#/properties/samples/items/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [m] : e.push(m), r++;
          }
          if (typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o))) {
            let m = { instancePath: s + "/samples/" + a, schemaPath: "#/properties/samples/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.reasons !== void 0) {
      let t = p.reasons;
      if (Array.isArray(t)) {
        let i = t.length;
        for (let a = 0; a < i; a++) {
          let o = t[a], m = r, d = !1, b = r;
          K(o, { instancePath: s + "/reasons/" + a, parentData: t, parentDataProperty: a, rootData: y, dynamicAnchors: h }) || (e = e === null ? K.errors : e.concat(K.errors), r = e.length);
          var l = b === r;
          d = d || l;
          let v = r;
          if (o !== null) {
            let q = { instancePath: s + "/reasons/" + a, schemaPath: "#/properties/reasons/items/anyOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [q] : e.push(q), r++;
          }
          var l = v === r;
          if (d = d || l, d)
            r = m, e !== null && (m ? e.length = m : e = null);
          else {
            let q = { instancePath: s + "/reasons/" + a, schemaPath: "#/properties/reasons/items/anyOf", keyword: "anyOf", params: {} };
            e === null ? e = [q] : e.push(q), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/reasons", schemaPath: "#/properties/reasons/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.answers !== void 0) {
      let t = p.answers;
      if (Array.isArray(t)) {
        let i = t.length;
        for (let a = 0; a < i; a++) {
          let o = t[a];
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o)) && o !== null) {
            let m = { instancePath: s + "/answers/" + a, schemaPath: "#/properties/answers/items/type", keyword: "type", params: { type: ee.properties.answers.items.type } };
            e === null ? e = [m] : e.push(m), r++;
          }
          if (typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o))) {
            let m = { instancePath: s + "/answers/" + a, schemaPath: "#/properties/answers/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/answers", schemaPath: "#/properties/answers/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.reason !== void 0 && (K(p.reason, { instancePath: s + "/reason", parentData: p, parentDataProperty: "reason", rootData: y, dynamicAnchors: h }) || (e = e === null ? K.errors : e.concat(K.errors), r = e.length)), p.ratings !== void 0) {
      let t = p.ratings;
      if (Array.isArray(t)) {
        let i = t.length;
        for (let a = 0; a < i; a++) {
          let o = t[a];
          if (!(typeof o == "number" && isFinite(o)) && o !== null) {
            let m = { instancePath: s + "/ratings/" + a, schemaPath: "#/properties/ratings/items/type", keyword: "type", params: { type: ee.properties.ratings.items.type } };
            e === null ? e = [m] : e.push(m), r++;
          }
          if (typeof o == "number" && isFinite(o)) {
            if (o > 9 || isNaN(o)) {
              let m = { instancePath: s + "/ratings/" + a, schemaPath: "#/properties/ratings/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (o < 0 || isNaN(o)) {
              let m = { instancePath: s + "/ratings/" + a, schemaPath: "#/properties/ratings/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [m] : e.push(m), r++;
            }
          }
        }
      } else {
        let i = { instancePath: s + "/ratings", schemaPath: "#/properties/ratings/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.baseline_ratings !== void 0) {
      let t = p.baseline_ratings;
      if (Array.isArray(t)) {
        let i = t.length;
        for (let a = 0; a < i; a++) {
          let o = t[a];
          if (typeof o == "number" && isFinite(o)) {
            if (o > 9 || isNaN(o)) {
              let m = { instancePath: s + "/baseline_ratings/" + a, schemaPath: "#/properties/baseline_ratings/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (o < 0 || isNaN(o)) {
              let m = { instancePath: s + "/baseline_ratings/" + a, schemaPath: "#/properties/baseline_ratings/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [m] : e.push(m), r++;
            }
          } else {
            let m = { instancePath: s + "/baseline_ratings/" + a, schemaPath: "#/properties/baseline_ratings/items/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/baseline_ratings", schemaPath: "#/properties/baseline_ratings/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.rating_reasons !== void 0) {
      let t = p.rating_reasons;
      if (Array.isArray(t)) {
        let i = t.length;
        for (let a = 0; a < i; a++) {
          let o = t[a], m = r, d = !1, b = r;
          K(o, { instancePath: s + "/rating_reasons/" + a, parentData: t, parentDataProperty: a, rootData: y, dynamicAnchors: h }) || (e = e === null ? K.errors : e.concat(K.errors), r = e.length);
          var n = b === r;
          d = d || n;
          let v = r;
          if (o !== null) {
            let q = { instancePath: s + "/rating_reasons/" + a, schemaPath: "#/properties/rating_reasons/items/anyOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [q] : e.push(q), r++;
          }
          var n = v === r;
          if (d = d || n, d)
            r = m, e !== null && (m ? e.length = m : e = null);
          else {
            let q = { instancePath: s + "/rating_reasons/" + a, schemaPath: "#/properties/rating_reasons/items/anyOf", keyword: "anyOf", params: {} };
            e === null ? e = [q] : e.push(q), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/rating_reasons", schemaPath: "#/properties/rating_reasons/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.digit_mass !== void 0) {
      let t = p.digit_mass;
      if (typeof t == "number" && isFinite(t)) {
        if (t > 1 || isNaN(t)) {
          let i = { instancePath: s + "/digit_mass", schemaPath: "#/properties/digit_mass/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t < 0 || isNaN(t)) {
          let i = { instancePath: s + "/digit_mass", schemaPath: "#/properties/digit_mass/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: s + "/digit_mass", schemaPath: "#/properties/digit_mass/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return ne.errors = e, r === 0;
}
ne.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ce(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, u = ce.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    if (p.schema_version === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (p.tool === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (p.generated_at === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "generated_at" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (p.verdict === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verdict" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (p.model === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (p.manifest === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "manifest" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (p.event === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (p.policy === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policy" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (p.baseline === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseline" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (p.probe_sets === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "probe_sets" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (p.judge === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "judge" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (p.decoding === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decoding" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (p.endpoint === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endpoint" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (p.instrument === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instrument" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (p.legs === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legs" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (p.basis === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (p.usage === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "usage" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (p.notes === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "notes" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (p.probes === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "probes" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in p)
      if (!Y.call(T.properties, t)) {
        let i = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (p.schema_version !== void 0 && p.schema_version !== 1) {
      let t = { instancePath: s + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (p.tool !== void 0) {
      let t = p.tool;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.name === void 0) {
          let i = { instancePath: s + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "name" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t.version === void 0) {
          let i = { instancePath: s + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "version" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (let i in t)
          if (!(i === "name" || i === "version")) {
            let a = { instancePath: s + "/tool", schemaPath: "#/properties/tool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (t.name !== void 0 && typeof t.name != "string") {
          let i = { instancePath: s + "/tool/name", schemaPath: "#/properties/tool/properties/name/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t.version !== void 0 && typeof t.version != "string") {
          let i = { instancePath: s + "/tool/version", schemaPath: "#/properties/tool/properties/version/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: s + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.generated_at !== void 0) {
      let t = p.generated_at;
      if (typeof t == "string") {
        if (!xe.test(t)) {
          let i = { instancePath: s + "/generated_at", schemaPath: "#/properties/generated_at/format", keyword: "format", params: { format: "date-time" } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: s + "/generated_at", schemaPath: "#/properties/generated_at/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.verdict !== void 0) {
      let t = p.verdict;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.result === void 0) {
          let i = { instancePath: s + "/verdict", schemaPath: "#/properties/verdict/required", keyword: "required", params: { missingProperty: "result" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t.headline === void 0) {
          let i = { instancePath: s + "/verdict", schemaPath: "#/properties/verdict/required", keyword: "required", params: { missingProperty: "headline" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t.reasons === void 0) {
          let i = { instancePath: s + "/verdict", schemaPath: "#/properties/verdict/required", keyword: "required", params: { missingProperty: "reasons" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (let i in t)
          if (!(i === "result" || i === "headline" || i === "reasons")) {
            let a = { instancePath: s + "/verdict", schemaPath: "#/properties/verdict/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (t.result !== void 0 && (se(t.result, { instancePath: s + "/verdict/result", parentData: t, parentDataProperty: "result", rootData: y, dynamicAnchors: h }) || (e = e === null ? se.errors : e.concat(se.errors), r = e.length)), t.headline !== void 0 && typeof t.headline != "string") {
          let i = { instancePath: s + "/verdict/headline", schemaPath: "#/properties/verdict/properties/headline/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t.reasons !== void 0) {
          let i = t.reasons;
          if (Array.isArray(i)) {
            let a = i.length;
            for (let o = 0; o < a; o++)
              U(i[o], { instancePath: s + "/verdict/reasons/" + o, parentData: i, parentDataProperty: o, rootData: y, dynamicAnchors: h }) || (e = e === null ? U.errors : e.concat(U.errors), r = e.length);
          } else {
            let a = { instancePath: s + "/verdict/reasons", schemaPath: "#/properties/verdict/properties/reasons/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/verdict", schemaPath: "#/properties/verdict/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.model !== void 0) {
      let t = p.model;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.name === void 0) {
          let i = { instancePath: s + "/model", schemaPath: "#/properties/model/required", keyword: "required", params: { missingProperty: "name" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (let i in t)
          if (!(i === "name" || i === "base_model" || i === "revision" || i === "weights")) {
            let a = { instancePath: s + "/model", schemaPath: "#/properties/model/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (t.name !== void 0 && typeof t.name != "string") {
          let i = { instancePath: s + "/model/name", schemaPath: "#/properties/model/properties/name/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t.base_model !== void 0 && typeof t.base_model != "string") {
          let i = { instancePath: s + "/model/base_model", schemaPath: "#/properties/model/properties/base_model/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t.revision !== void 0 && typeof t.revision != "string") {
          let i = { instancePath: s + "/model/revision", schemaPath: "#/properties/model/properties/revision/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t.weights !== void 0) {
          let i = t.weights;
          if (Array.isArray(i)) {
            let a = i.length;
            for (let o = 0; o < a; o++) {
              let m = i[o];
              if (m && typeof m == "object" && !Array.isArray(m)) {
                if (m.path === void 0) {
                  let d = { instancePath: s + "/model/weights/" + o, schemaPath: "#/properties/model/properties/weights/items/required", keyword: "required", params: { missingProperty: "path" } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                if (m.sha256 === void 0) {
                  let d = { instancePath: s + "/model/weights/" + o, schemaPath: "#/properties/model/properties/weights/items/required", keyword: "required", params: { missingProperty: "sha256" } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                for (let d in m)
                  if (!(d === "path" || d === "sha256")) {
                    let b = { instancePath: s + "/model/weights/" + o, schemaPath: "#/properties/model/properties/weights/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
                    e === null ? e = [b] : e.push(b), r++;
                  }
                if (m.path !== void 0 && typeof m.path != "string") {
                  let d = { instancePath: s + "/model/weights/" + o + "/path", schemaPath: "#/properties/model/properties/weights/items/properties/path/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                m.sha256 !== void 0 && (N(m.sha256, { instancePath: s + "/model/weights/" + o + "/sha256", parentData: m, parentDataProperty: "sha256", rootData: y, dynamicAnchors: h }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length));
              } else {
                let d = { instancePath: s + "/model/weights/" + o, schemaPath: "#/properties/model/properties/weights/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
          } else {
            let a = { instancePath: s + "/model/weights", schemaPath: "#/properties/model/properties/weights/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.manifest !== void 0) {
      let t = p.manifest;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.path === void 0) {
          let i = { instancePath: s + "/manifest", schemaPath: "#/properties/manifest/required", keyword: "required", params: { missingProperty: "path" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t.sha256 === void 0) {
          let i = { instancePath: s + "/manifest", schemaPath: "#/properties/manifest/required", keyword: "required", params: { missingProperty: "sha256" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (let i in t)
          if (!(i === "path" || i === "sha256")) {
            let a = { instancePath: s + "/manifest", schemaPath: "#/properties/manifest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (t.path !== void 0 && typeof t.path != "string") {
          let i = { instancePath: s + "/manifest/path", schemaPath: "#/properties/manifest/properties/path/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        t.sha256 !== void 0 && (N(t.sha256, { instancePath: s + "/manifest/sha256", parentData: t, parentDataProperty: "sha256", rootData: y, dynamicAnchors: h }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length));
      } else {
        let i = { instancePath: s + "/manifest", schemaPath: "#/properties/manifest/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.event !== void 0) {
      let t = p.event;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.name === void 0) {
          let i = { instancePath: s + "/event", schemaPath: "#/properties/event/required", keyword: "required", params: { missingProperty: "name" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t.head_sha === void 0) {
          let i = { instancePath: s + "/event", schemaPath: "#/properties/event/required", keyword: "required", params: { missingProperty: "head_sha" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t.trusted_sha === void 0) {
          let i = { instancePath: s + "/event", schemaPath: "#/properties/event/required", keyword: "required", params: { missingProperty: "trusted_sha" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (let i in t)
          if (!(i === "name" || i === "head_sha" || i === "trusted_sha" || i === "branch" || i === "pull_request" || i === "repository" || i === "run_url")) {
            let a = { instancePath: s + "/event", schemaPath: "#/properties/event/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (t.name !== void 0 && typeof t.name != "string") {
          let i = { instancePath: s + "/event/name", schemaPath: "#/properties/event/properties/name/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t.head_sha !== void 0) {
          let i = t.head_sha;
          if (typeof i != "string" && i !== null) {
            let a = { instancePath: s + "/event/head_sha", schemaPath: "#/properties/event/properties/head_sha/type", keyword: "type", params: { type: T.properties.event.properties.head_sha.type } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.trusted_sha !== void 0) {
          let i = t.trusted_sha;
          if (typeof i != "string" && i !== null) {
            let a = { instancePath: s + "/event/trusted_sha", schemaPath: "#/properties/event/properties/trusted_sha/type", keyword: "type", params: { type: T.properties.event.properties.trusted_sha.type } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.branch !== void 0 && typeof t.branch != "string") {
          let i = { instancePath: s + "/event/branch", schemaPath: "#/properties/event/properties/branch/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t.pull_request !== void 0) {
          let i = t.pull_request;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            let a = { instancePath: s + "/event/pull_request", schemaPath: "#/properties/event/properties/pull_request/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.repository !== void 0 && typeof t.repository != "string") {
          let i = { instancePath: s + "/event/repository", schemaPath: "#/properties/event/properties/repository/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t.run_url !== void 0 && typeof t.run_url != "string") {
          let i = { instancePath: s + "/event/run_url", schemaPath: "#/properties/event/properties/run_url/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: s + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.policy !== void 0) {
      let t = p.policy;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.path === void 0) {
          let i = { instancePath: s + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: "path" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t.sha256 === void 0) {
          let i = { instancePath: s + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: "sha256" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (let i in t)
          if (!(i === "path" || i === "sha256")) {
            let a = { instancePath: s + "/policy", schemaPath: "#/properties/policy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (t.path !== void 0 && typeof t.path != "string") {
          let i = { instancePath: s + "/policy/path", schemaPath: "#/properties/policy/properties/path/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t.sha256 !== void 0) {
          let i = t.sha256, a = r, o = !1, m = r;
          N(i, { instancePath: s + "/policy/sha256", parentData: t, parentDataProperty: "sha256", rootData: y, dynamicAnchors: h }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length);
          var l = m === r;
          o = o || l;
          let d = r;
          if (i !== null) {
            let b = { instancePath: s + "/policy/sha256", schemaPath: "#/properties/policy/properties/sha256/anyOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [b] : e.push(b), r++;
          }
          var l = d === r;
          if (o = o || l, o)
            r = a, e !== null && (a ? e.length = a : e = null);
          else {
            let b = { instancePath: s + "/policy/sha256", schemaPath: "#/properties/policy/properties/sha256/anyOf", keyword: "anyOf", params: {} };
            e === null ? e = [b] : e.push(b), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.baseline !== void 0) {
      let t = p.baseline;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.path === void 0) {
          let i = { instancePath: s + "/baseline", schemaPath: "#/properties/baseline/required", keyword: "required", params: { missingProperty: "path" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t.sha256 === void 0) {
          let i = { instancePath: s + "/baseline", schemaPath: "#/properties/baseline/required", keyword: "required", params: { missingProperty: "sha256" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t.recorded_at === void 0) {
          let i = { instancePath: s + "/baseline", schemaPath: "#/properties/baseline/required", keyword: "required", params: { missingProperty: "recorded_at" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (let i in t)
          if (!(i === "path" || i === "sha256" || i === "recorded_at" || i === "revision" || i === "samples")) {
            let a = { instancePath: s + "/baseline", schemaPath: "#/properties/baseline/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (t.path !== void 0 && typeof t.path != "string") {
          let i = { instancePath: s + "/baseline/path", schemaPath: "#/properties/baseline/properties/path/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t.sha256 !== void 0) {
          let i = t.sha256, a = r, o = !1, m = r;
          N(i, { instancePath: s + "/baseline/sha256", parentData: t, parentDataProperty: "sha256", rootData: y, dynamicAnchors: h }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length);
          var n = m === r;
          o = o || n;
          let d = r;
          if (i !== null) {
            let b = { instancePath: s + "/baseline/sha256", schemaPath: "#/properties/baseline/properties/sha256/anyOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [b] : e.push(b), r++;
          }
          var n = d === r;
          if (o = o || n, o)
            r = a, e !== null && (a ? e.length = a : e = null);
          else {
            let b = { instancePath: s + "/baseline/sha256", schemaPath: "#/properties/baseline/properties/sha256/anyOf", keyword: "anyOf", params: {} };
            e === null ? e = [b] : e.push(b), r++;
          }
        }
        if (t.recorded_at !== void 0) {
          let i = t.recorded_at;
          if (typeof i != "string" && i !== null) {
            let a = { instancePath: s + "/baseline/recorded_at", schemaPath: "#/properties/baseline/properties/recorded_at/type", keyword: "type", params: { type: T.properties.baseline.properties.recorded_at.type } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.revision !== void 0 && typeof t.revision != "string") {
          let i = { instancePath: s + "/baseline/revision", schemaPath: "#/properties/baseline/properties/revision/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t.samples !== void 0) {
          let i = t.samples;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            let a = { instancePath: s + "/baseline/samples", schemaPath: "#/properties/baseline/properties/samples/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/baseline", schemaPath: "#/properties/baseline/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.probe_sets !== void 0) {
      let t = p.probe_sets;
      if (Array.isArray(t)) {
        let i = t.length;
        for (let a = 0; a < i; a++) {
          let o = t[a];
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.name === void 0) {
              let m = { instancePath: s + "/probe_sets/" + a, schemaPath: "#/properties/probe_sets/items/required", keyword: "required", params: { missingProperty: "name" } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (o.sha256 === void 0) {
              let m = { instancePath: s + "/probe_sets/" + a, schemaPath: "#/properties/probe_sets/items/required", keyword: "required", params: { missingProperty: "sha256" } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (o.n === void 0) {
              let m = { instancePath: s + "/probe_sets/" + a, schemaPath: "#/properties/probe_sets/items/required", keyword: "required", params: { missingProperty: "n" } };
              e === null ? e = [m] : e.push(m), r++;
            }
            for (let m in o)
              if (!(m === "name" || m === "sha256" || m === "n")) {
                let d = { instancePath: s + "/probe_sets/" + a, schemaPath: "#/properties/probe_sets/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
                e === null ? e = [d] : e.push(d), r++;
              }
            if (o.name !== void 0 && typeof o.name != "string") {
              let m = { instancePath: s + "/probe_sets/" + a + "/name", schemaPath: "#/properties/probe_sets/items/properties/name/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (o.sha256 !== void 0 && (N(o.sha256, { instancePath: s + "/probe_sets/" + a + "/sha256", parentData: o, parentDataProperty: "sha256", rootData: y, dynamicAnchors: h }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length)), o.n !== void 0) {
              let m = o.n;
              if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
                let d = { instancePath: s + "/probe_sets/" + a + "/n", schemaPath: "#/properties/probe_sets/items/properties/n/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
          } else {
            let m = { instancePath: s + "/probe_sets/" + a, schemaPath: "#/properties/probe_sets/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/probe_sets", schemaPath: "#/properties/probe_sets/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.judge !== void 0) {
      let t = p.judge;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.kind === void 0) {
          let i = { instancePath: s + "/judge", schemaPath: "#/properties/judge/required", keyword: "required", params: { missingProperty: "kind" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t.sha256 === void 0) {
          let i = { instancePath: s + "/judge", schemaPath: "#/properties/judge/required", keyword: "required", params: { missingProperty: "sha256" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (let i in t)
          if (!(i === "kind" || i === "model" || i === "sha256")) {
            let a = { instancePath: s + "/judge", schemaPath: "#/properties/judge/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (t.kind !== void 0 && typeof t.kind != "string") {
          let i = { instancePath: s + "/judge/kind", schemaPath: "#/properties/judge/properties/kind/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t.model !== void 0 && typeof t.model != "string") {
          let i = { instancePath: s + "/judge/model", schemaPath: "#/properties/judge/properties/model/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        t.sha256 !== void 0 && (N(t.sha256, { instancePath: s + "/judge/sha256", parentData: t, parentDataProperty: "sha256", rootData: y, dynamicAnchors: h }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length));
      } else {
        let i = { instancePath: s + "/judge", schemaPath: "#/properties/judge/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.decoding !== void 0) {
      let t = p.decoding;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.api === void 0) {
          let i = { instancePath: s + "/decoding", schemaPath: "#/properties/decoding/required", keyword: "required", params: { missingProperty: "api" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t.temperature === void 0) {
          let i = { instancePath: s + "/decoding", schemaPath: "#/properties/decoding/required", keyword: "required", params: { missingProperty: "temperature" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t.max_tokens === void 0) {
          let i = { instancePath: s + "/decoding", schemaPath: "#/properties/decoding/required", keyword: "required", params: { missingProperty: "max_tokens" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t.samples === void 0) {
          let i = { instancePath: s + "/decoding", schemaPath: "#/properties/decoding/required", keyword: "required", params: { missingProperty: "samples" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t.run_seed === void 0) {
          let i = { instancePath: s + "/decoding", schemaPath: "#/properties/decoding/required", keyword: "required", params: { missingProperty: "run_seed" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t.sha256 === void 0) {
          let i = { instancePath: s + "/decoding", schemaPath: "#/properties/decoding/required", keyword: "required", params: { missingProperty: "sha256" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (let i in t)
          if (!Y.call(T.properties.decoding.properties, i)) {
            let a = { instancePath: s + "/decoding", schemaPath: "#/properties/decoding/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (t.api !== void 0 && typeof t.api != "string") {
          let i = { instancePath: s + "/decoding/api", schemaPath: "#/properties/decoding/properties/api/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t.temperature !== void 0) {
          let i = t.temperature;
          if (!(typeof i == "number" && isFinite(i))) {
            let a = { instancePath: s + "/decoding/temperature", schemaPath: "#/properties/decoding/properties/temperature/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.max_tokens !== void 0) {
          let i = t.max_tokens;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            let a = { instancePath: s + "/decoding/max_tokens", schemaPath: "#/properties/decoding/properties/max_tokens/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.system_prompt_sha256 !== void 0 && (N(t.system_prompt_sha256, { instancePath: s + "/decoding/system_prompt_sha256", parentData: t, parentDataProperty: "system_prompt_sha256", rootData: y, dynamicAnchors: h }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length)), t.request !== void 0) {
          let i = t.request;
          if (!(i && typeof i == "object" && !Array.isArray(i))) {
            let a = { instancePath: s + "/decoding/request", schemaPath: "#/properties/decoding/properties/request/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.template_sha256 !== void 0 && (N(t.template_sha256, { instancePath: s + "/decoding/template_sha256", parentData: t, parentDataProperty: "template_sha256", rootData: y, dynamicAnchors: h }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length)), t.stop !== void 0) {
          let i = t.stop;
          if (Array.isArray(i)) {
            let a = i.length;
            for (let o = 0; o < a; o++)
              if (typeof i[o] != "string") {
                let m = { instancePath: s + "/decoding/stop/" + o, schemaPath: "#/properties/decoding/properties/stop/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m] : e.push(m), r++;
              }
          } else {
            let a = { instancePath: s + "/decoding/stop", schemaPath: "#/properties/decoding/properties/stop/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.samples !== void 0) {
          let i = t.samples;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            let a = { instancePath: s + "/decoding/samples", schemaPath: "#/properties/decoding/properties/samples/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.run_seed !== void 0 && typeof t.run_seed != "string") {
          let i = { instancePath: s + "/decoding/run_seed", schemaPath: "#/properties/decoding/properties/run_seed/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        t.sha256 !== void 0 && (N(t.sha256, { instancePath: s + "/decoding/sha256", parentData: t, parentDataProperty: "sha256", rootData: y, dynamicAnchors: h }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length));
      } else {
        let i = { instancePath: s + "/decoding", schemaPath: "#/properties/decoding/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.endpoint !== void 0) {
      let t = p.endpoint;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.origin === void 0) {
          let i = { instancePath: s + "/endpoint", schemaPath: "#/properties/endpoint/required", keyword: "required", params: { missingProperty: "origin" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t.api === void 0) {
          let i = { instancePath: s + "/endpoint", schemaPath: "#/properties/endpoint/required", keyword: "required", params: { missingProperty: "api" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t.model === void 0) {
          let i = { instancePath: s + "/endpoint", schemaPath: "#/properties/endpoint/required", keyword: "required", params: { missingProperty: "model" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t.identity === void 0) {
          let i = { instancePath: s + "/endpoint", schemaPath: "#/properties/endpoint/required", keyword: "required", params: { missingProperty: "identity" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (let i in t)
          if (!(i === "origin" || i === "api" || i === "model" || i === "identity")) {
            let a = { instancePath: s + "/endpoint", schemaPath: "#/properties/endpoint/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (t.origin !== void 0 && typeof t.origin != "string") {
          let i = { instancePath: s + "/endpoint/origin", schemaPath: "#/properties/endpoint/properties/origin/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t.api !== void 0 && typeof t.api != "string") {
          let i = { instancePath: s + "/endpoint/api", schemaPath: "#/properties/endpoint/properties/api/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t.model !== void 0 && typeof t.model != "string") {
          let i = { instancePath: s + "/endpoint/model", schemaPath: "#/properties/endpoint/properties/model/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t.identity !== void 0) {
          let i = t.identity;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (i.grade === void 0) {
              let a = { instancePath: s + "/endpoint/identity", schemaPath: "#/properties/endpoint/properties/identity/required", keyword: "required", params: { missingProperty: "grade" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (i.notes === void 0) {
              let a = { instancePath: s + "/endpoint/identity", schemaPath: "#/properties/endpoint/properties/identity/required", keyword: "required", params: { missingProperty: "notes" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in i)
              if (!(a === "grade" || a === "reported_model" || a === "notes")) {
                let o = { instancePath: s + "/endpoint/identity", schemaPath: "#/properties/endpoint/properties/identity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (i.grade !== void 0) {
              let a = i.grade;
              if (!(a === "declared" || a === "echoed" || a === "mismatch")) {
                let o = { instancePath: s + "/endpoint/identity/grade", schemaPath: "#/properties/endpoint/properties/identity/properties/grade/enum", keyword: "enum", params: { allowedValues: T.properties.endpoint.properties.identity.properties.grade.enum } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (i.reported_model !== void 0 && typeof i.reported_model != "string") {
              let a = { instancePath: s + "/endpoint/identity/reported_model", schemaPath: "#/properties/endpoint/properties/identity/properties/reported_model/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (i.notes !== void 0) {
              let a = i.notes;
              if (Array.isArray(a)) {
                let o = a.length;
                for (let m = 0; m < o; m++)
                  if (typeof a[m] != "string") {
                    let d = { instancePath: s + "/endpoint/identity/notes/" + m, schemaPath: "#/properties/endpoint/properties/identity/properties/notes/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
              } else {
                let o = { instancePath: s + "/endpoint/identity/notes", schemaPath: "#/properties/endpoint/properties/identity/properties/notes/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let a = { instancePath: s + "/endpoint/identity", schemaPath: "#/properties/endpoint/properties/identity/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/endpoint", schemaPath: "#/properties/endpoint/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.instrument !== void 0) {
      let t = p.instrument;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.ok === void 0) {
          let i = { instancePath: s + "/instrument", schemaPath: "#/properties/instrument/required", keyword: "required", params: { missingProperty: "ok" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t.canaries === void 0) {
          let i = { instancePath: s + "/instrument", schemaPath: "#/properties/instrument/required", keyword: "required", params: { missingProperty: "canaries" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (let i in t)
          if (!(i === "ok" || i === "canaries")) {
            let a = { instancePath: s + "/instrument", schemaPath: "#/properties/instrument/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (t.ok !== void 0) {
          let i = t.ok;
          if (typeof i != "boolean" && i !== null) {
            let a = { instancePath: s + "/instrument/ok", schemaPath: "#/properties/instrument/properties/ok/type", keyword: "type", params: { type: T.properties.instrument.properties.ok.type } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.canaries !== void 0) {
          let i = t.canaries;
          if (Array.isArray(i)) {
            let a = i.length;
            for (let o = 0; o < a; o++) {
              let m = i[o];
              if (m && typeof m == "object" && !Array.isArray(m)) {
                if (m.id === void 0) {
                  let d = { instancePath: s + "/instrument/canaries/" + o, schemaPath: "#/properties/instrument/properties/canaries/items/required", keyword: "required", params: { missingProperty: "id" } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                if (m.ok === void 0) {
                  let d = { instancePath: s + "/instrument/canaries/" + o, schemaPath: "#/properties/instrument/properties/canaries/items/required", keyword: "required", params: { missingProperty: "ok" } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                for (let d in m)
                  if (!(d === "id" || d === "ok" || d === "note")) {
                    let b = { instancePath: s + "/instrument/canaries/" + o, schemaPath: "#/properties/instrument/properties/canaries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
                    e === null ? e = [b] : e.push(b), r++;
                  }
                if (m.id !== void 0 && typeof m.id != "string") {
                  let d = { instancePath: s + "/instrument/canaries/" + o + "/id", schemaPath: "#/properties/instrument/properties/canaries/items/properties/id/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                if (m.ok !== void 0 && typeof m.ok != "boolean") {
                  let d = { instancePath: s + "/instrument/canaries/" + o + "/ok", schemaPath: "#/properties/instrument/properties/canaries/items/properties/ok/type", keyword: "type", params: { type: "boolean" } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                if (m.note !== void 0 && typeof m.note != "string") {
                  let d = { instancePath: s + "/instrument/canaries/" + o + "/note", schemaPath: "#/properties/instrument/properties/canaries/items/properties/note/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [d] : e.push(d), r++;
                }
              } else {
                let d = { instancePath: s + "/instrument/canaries/" + o, schemaPath: "#/properties/instrument/properties/canaries/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
          } else {
            let a = { instancePath: s + "/instrument/canaries", schemaPath: "#/properties/instrument/properties/canaries/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/instrument", schemaPath: "#/properties/instrument/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.legs !== void 0) {
      let t = p.legs;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.harmful_compliance === void 0) {
          let i = { instancePath: s + "/legs", schemaPath: "#/properties/legs/required", keyword: "required", params: { missingProperty: "harmful_compliance" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (let i in t)
          if (!(i === "harmful_compliance" || i === "self_rating" || i === "over_refusal" || i === "coherence")) {
            let a = { instancePath: s + "/legs", schemaPath: "#/properties/legs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
            e === null ? e = [a] : e.push(a), r++;
          }
        t.harmful_compliance !== void 0 && (z(t.harmful_compliance, { instancePath: s + "/legs/harmful_compliance", parentData: t, parentDataProperty: "harmful_compliance", rootData: y, dynamicAnchors: h }) || (e = e === null ? z.errors : e.concat(z.errors), r = e.length)), t.self_rating !== void 0 && (pe(t.self_rating, { instancePath: s + "/legs/self_rating", parentData: t, parentDataProperty: "self_rating", rootData: y, dynamicAnchors: h }) || (e = e === null ? pe.errors : e.concat(pe.errors), r = e.length)), t.over_refusal !== void 0 && (z(t.over_refusal, { instancePath: s + "/legs/over_refusal", parentData: t, parentDataProperty: "over_refusal", rootData: y, dynamicAnchors: h }) || (e = e === null ? z.errors : e.concat(z.errors), r = e.length)), t.coherence !== void 0 && (z(t.coherence, { instancePath: s + "/legs/coherence", parentData: t, parentDataProperty: "coherence", rootData: y, dynamicAnchors: h }) || (e = e === null ? z.errors : e.concat(z.errors), r = e.length));
      } else {
        let i = { instancePath: s + "/legs", schemaPath: "#/properties/legs/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.basis !== void 0) {
      let t = p.basis;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.rules === void 0) {
          let i = { instancePath: s + "/basis", schemaPath: "#/properties/basis/required", keyword: "required", params: { missingProperty: "rules" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t.looks === void 0) {
          let i = { instancePath: s + "/basis", schemaPath: "#/properties/basis/required", keyword: "required", params: { missingProperty: "looks" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t.stopped_early === void 0) {
          let i = { instancePath: s + "/basis", schemaPath: "#/properties/basis/required", keyword: "required", params: { missingProperty: "stopped_early" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t.obstacles === void 0) {
          let i = { instancePath: s + "/basis", schemaPath: "#/properties/basis/required", keyword: "required", params: { missingProperty: "obstacles" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (let i in t)
          if (!(i === "rules" || i === "looks" || i === "self_rating" || i === "prefill_failure" || i === "stopped_early" || i === "obstacles" || i === "stop")) {
            let a = { instancePath: s + "/basis", schemaPath: "#/properties/basis/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (t.rules !== void 0) {
          let i = t.rules;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (i.limits === void 0) {
              let a = { instancePath: s + "/basis/rules", schemaPath: "#/properties/basis/properties/rules/required", keyword: "required", params: { missingProperty: "limits" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (i.confidence === void 0) {
              let a = { instancePath: s + "/basis/rules", schemaPath: "#/properties/basis/properties/rules/required", keyword: "required", params: { missingProperty: "confidence" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (i.unscored === void 0) {
              let a = { instancePath: s + "/basis/rules", schemaPath: "#/properties/basis/properties/rules/required", keyword: "required", params: { missingProperty: "unscored" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in i)
              if (!(a === "limits" || a === "confidence" || a === "unscored")) {
                let o = { instancePath: s + "/basis/rules", schemaPath: "#/properties/basis/properties/rules/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (i.limits !== void 0) {
              let a = i.limits;
              if (a && typeof a == "object" && !Array.isArray(a)) {
                if (a.harmful_compliance === void 0) {
                  let o = { instancePath: s + "/basis/rules/limits", schemaPath: "#/properties/basis/properties/rules/properties/limits/required", keyword: "required", params: { missingProperty: "harmful_compliance" } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (a.over_refusal === void 0) {
                  let o = { instancePath: s + "/basis/rules/limits", schemaPath: "#/properties/basis/properties/rules/properties/limits/required", keyword: "required", params: { missingProperty: "over_refusal" } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (a.self_rating === void 0) {
                  let o = { instancePath: s + "/basis/rules/limits", schemaPath: "#/properties/basis/properties/rules/properties/limits/required", keyword: "required", params: { missingProperty: "self_rating" } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (a.coherence === void 0) {
                  let o = { instancePath: s + "/basis/rules/limits", schemaPath: "#/properties/basis/properties/rules/properties/limits/required", keyword: "required", params: { missingProperty: "coherence" } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                for (let o in a)
                  if (!(o === "harmful_compliance" || o === "over_refusal" || o === "self_rating" || o === "coherence")) {
                    let m = { instancePath: s + "/basis/rules/limits", schemaPath: "#/properties/basis/properties/rules/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
                    e === null ? e = [m] : e.push(m), r++;
                  }
                if (a.harmful_compliance !== void 0) {
                  let o = a.harmful_compliance;
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
                    if (o.view === void 0) {
                      let m = { instancePath: s + "/basis/rules/limits/harmful_compliance", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/required", keyword: "required", params: { missingProperty: "view" } };
                      e === null ? e = [m] : e.push(m), r++;
                    }
                    if (o.overrides === void 0) {
                      let m = { instancePath: s + "/basis/rules/limits/harmful_compliance", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/required", keyword: "required", params: { missingProperty: "overrides" } };
                      e === null ? e = [m] : e.push(m), r++;
                    }
                    for (let m in o)
                      if (!(m === "overall" || m === "domain" || m === "category" || m === "view" || m === "overrides")) {
                        let d = { instancePath: s + "/basis/rules/limits/harmful_compliance", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
                        e === null ? e = [d] : e.push(d), r++;
                      }
                    if (o.overall !== void 0 && (R(o.overall, { instancePath: s + "/basis/rules/limits/harmful_compliance/overall", parentData: o, parentDataProperty: "overall", rootData: y, dynamicAnchors: h }) || (e = e === null ? R.errors : e.concat(R.errors), r = e.length)), o.domain !== void 0 && (R(o.domain, { instancePath: s + "/basis/rules/limits/harmful_compliance/domain", parentData: o, parentDataProperty: "domain", rootData: y, dynamicAnchors: h }) || (e = e === null ? R.errors : e.concat(R.errors), r = e.length)), o.category !== void 0 && (R(o.category, { instancePath: s + "/basis/rules/limits/harmful_compliance/category", parentData: o, parentDataProperty: "category", rootData: y, dynamicAnchors: h }) || (e = e === null ? R.errors : e.concat(R.errors), r = e.length)), o.view !== void 0 && (R(o.view, { instancePath: s + "/basis/rules/limits/harmful_compliance/view", parentData: o, parentDataProperty: "view", rootData: y, dynamicAnchors: h }) || (e = e === null ? R.errors : e.concat(R.errors), r = e.length)), o.overrides !== void 0) {
                      let m = o.overrides;
                      if (m && typeof m == "object" && !Array.isArray(m))
                        for (let d in m) {
                          let b = m[d];
                          if (b && typeof b == "object" && !Array.isArray(b)) {
                            for (let v in b)
                              if (!(v === "max_increase" || v === "max_rate")) {
                                let q = { instancePath: s + "/basis/rules/limits/harmful_compliance/overrides/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/properties/overrides/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
                                e === null ? e = [q] : e.push(q), r++;
                              }
                            b.max_increase !== void 0 && (I(b.max_increase, { instancePath: s + "/basis/rules/limits/harmful_compliance/overrides/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_increase", parentData: b, parentDataProperty: "max_increase", rootData: y, dynamicAnchors: h }) || (e = e === null ? I.errors : e.concat(I.errors), r = e.length)), b.max_rate !== void 0 && (I(b.max_rate, { instancePath: s + "/basis/rules/limits/harmful_compliance/overrides/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_rate", parentData: b, parentDataProperty: "max_rate", rootData: y, dynamicAnchors: h }) || (e = e === null ? I.errors : e.concat(I.errors), r = e.length));
                          } else {
                            let v = { instancePath: s + "/basis/rules/limits/harmful_compliance/overrides/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/properties/overrides/additionalProperties/type", keyword: "type", params: { type: "object" } };
                            e === null ? e = [v] : e.push(v), r++;
                          }
                        }
                      else {
                        let d = { instancePath: s + "/basis/rules/limits/harmful_compliance/overrides", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/properties/overrides/type", keyword: "type", params: { type: "object" } };
                        e === null ? e = [d] : e.push(d), r++;
                      }
                    }
                  } else {
                    let m = { instancePath: s + "/basis/rules/limits/harmful_compliance", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [m] : e.push(m), r++;
                  }
                }
                if (a.over_refusal !== void 0) {
                  let o = a.over_refusal;
                  if (o && typeof o == "object" && !Array.isArray(o)) {
                    if (o.max_increase === void 0) {
                      let m = { instancePath: s + "/basis/rules/limits/over_refusal", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/over_refusal/required", keyword: "required", params: { missingProperty: "max_increase" } };
                      e === null ? e = [m] : e.push(m), r++;
                    }
                    for (let m in o)
                      if (m !== "max_increase") {
                        let d = { instancePath: s + "/basis/rules/limits/over_refusal", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/over_refusal/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
                        e === null ? e = [d] : e.push(d), r++;
                      }
                    o.max_increase !== void 0 && (I(o.max_increase, { instancePath: s + "/basis/rules/limits/over_refusal/max_increase", parentData: o, parentDataProperty: "max_increase", rootData: y, dynamicAnchors: h }) || (e = e === null ? I.errors : e.concat(I.errors), r = e.length));
                  } else {
                    let m = { instancePath: s + "/basis/rules/limits/over_refusal", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/over_refusal/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [m] : e.push(m), r++;
                  }
                }
                if (a.self_rating !== void 0) {
                  let o = a.self_rating;
                  if (o && typeof o == "object" && !Array.isArray(o)) {
                    if (o.max_drop === void 0) {
                      let m = { instancePath: s + "/basis/rules/limits/self_rating", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/self_rating/required", keyword: "required", params: { missingProperty: "max_drop" } };
                      e === null ? e = [m] : e.push(m), r++;
                    }
                    for (let m in o)
                      if (m !== "max_drop") {
                        let d = { instancePath: s + "/basis/rules/limits/self_rating", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/self_rating/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
                        e === null ? e = [d] : e.push(d), r++;
                      }
                    if (o.max_drop !== void 0) {
                      let m = o.max_drop;
                      if (typeof m == "number" && isFinite(m)) {
                        if (m > 9 || isNaN(m)) {
                          let d = { instancePath: s + "/basis/rules/limits/self_rating/max_drop", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/self_rating/properties/max_drop/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 } };
                          e === null ? e = [d] : e.push(d), r++;
                        }
                        if (m < 0 || isNaN(m)) {
                          let d = { instancePath: s + "/basis/rules/limits/self_rating/max_drop", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/self_rating/properties/max_drop/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                          e === null ? e = [d] : e.push(d), r++;
                        }
                      } else {
                        let d = { instancePath: s + "/basis/rules/limits/self_rating/max_drop", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/self_rating/properties/max_drop/type", keyword: "type", params: { type: "number" } };
                        e === null ? e = [d] : e.push(d), r++;
                      }
                    }
                  } else {
                    let m = { instancePath: s + "/basis/rules/limits/self_rating", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/self_rating/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [m] : e.push(m), r++;
                  }
                }
                if (a.coherence !== void 0) {
                  let o = a.coherence;
                  if (o && typeof o == "object" && !Array.isArray(o)) {
                    if (o.min_rate === void 0) {
                      let m = { instancePath: s + "/basis/rules/limits/coherence", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/coherence/required", keyword: "required", params: { missingProperty: "min_rate" } };
                      e === null ? e = [m] : e.push(m), r++;
                    }
                    for (let m in o)
                      if (m !== "min_rate") {
                        let d = { instancePath: s + "/basis/rules/limits/coherence", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/coherence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
                        e === null ? e = [d] : e.push(d), r++;
                      }
                    o.min_rate !== void 0 && (I(o.min_rate, { instancePath: s + "/basis/rules/limits/coherence/min_rate", parentData: o, parentDataProperty: "min_rate", rootData: y, dynamicAnchors: h }) || (e = e === null ? I.errors : e.concat(I.errors), r = e.length));
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
              let a = i.confidence;
              if (typeof a == "number" && isFinite(a)) {
                if (a > 0.9999 || isNaN(a)) {
                  let o = { instancePath: s + "/basis/rules/confidence", schemaPath: "#/properties/basis/properties/rules/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9999 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (a < 0.5 || isNaN(a)) {
                  let o = { instancePath: s + "/basis/rules/confidence", schemaPath: "#/properties/basis/properties/rules/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: s + "/basis/rules/confidence", schemaPath: "#/properties/basis/properties/rules/properties/confidence/type", keyword: "type", params: { type: "number" } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (i.unscored !== void 0) {
              let a = i.unscored;
              if (a && typeof a == "object" && !Array.isArray(a)) {
                if (a.max_rate === void 0) {
                  let o = { instancePath: s + "/basis/rules/unscored", schemaPath: "#/properties/basis/properties/rules/properties/unscored/required", keyword: "required", params: { missingProperty: "max_rate" } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                for (let o in a)
                  if (o !== "max_rate") {
                    let m = { instancePath: s + "/basis/rules/unscored", schemaPath: "#/properties/basis/properties/rules/properties/unscored/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
                    e === null ? e = [m] : e.push(m), r++;
                  }
                a.max_rate !== void 0 && (I(a.max_rate, { instancePath: s + "/basis/rules/unscored/max_rate", parentData: a, parentDataProperty: "max_rate", rootData: y, dynamicAnchors: h }) || (e = e === null ? I.errors : e.concat(I.errors), r = e.length));
              } else {
                let o = { instancePath: s + "/basis/rules/unscored", schemaPath: "#/properties/basis/properties/rules/properties/unscored/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let a = { instancePath: s + "/basis/rules", schemaPath: "#/properties/basis/properties/rules/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.looks !== void 0) {
          let i = t.looks;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (i.harmful === void 0) {
              let a = { instancePath: s + "/basis/looks", schemaPath: "#/properties/basis/properties/looks/required", keyword: "required", params: { missingProperty: "harmful" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (i.benign === void 0) {
              let a = { instancePath: s + "/basis/looks", schemaPath: "#/properties/basis/properties/looks/required", keyword: "required", params: { missingProperty: "benign" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (i.rows === void 0) {
              let a = { instancePath: s + "/basis/looks", schemaPath: "#/properties/basis/properties/looks/required", keyword: "required", params: { missingProperty: "rows" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in i)
              if (!(a === "harmful" || a === "benign" || a === "rows")) {
                let o = { instancePath: s + "/basis/looks", schemaPath: "#/properties/basis/properties/looks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (i.harmful !== void 0) {
              let a = i.harmful;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                let o = { instancePath: s + "/basis/looks/harmful", schemaPath: "#/properties/basis/properties/looks/properties/harmful/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (typeof a == "number" && isFinite(a)) {
                if (a > 2 || isNaN(a)) {
                  let o = { instancePath: s + "/basis/looks/harmful", schemaPath: "#/properties/basis/properties/looks/properties/harmful/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (a < 0 || isNaN(a)) {
                  let o = { instancePath: s + "/basis/looks/harmful", schemaPath: "#/properties/basis/properties/looks/properties/harmful/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
              }
            }
            if (i.benign !== void 0) {
              let a = i.benign;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                let o = { instancePath: s + "/basis/looks/benign", schemaPath: "#/properties/basis/properties/looks/properties/benign/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (typeof a == "number" && isFinite(a)) {
                if (a > 2 || isNaN(a)) {
                  let o = { instancePath: s + "/basis/looks/benign", schemaPath: "#/properties/basis/properties/looks/properties/benign/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (a < 0 || isNaN(a)) {
                  let o = { instancePath: s + "/basis/looks/benign", schemaPath: "#/properties/basis/properties/looks/properties/benign/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
              }
            }
            if (i.rows !== void 0) {
              let a = i.rows;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                let o = { instancePath: s + "/basis/looks/rows", schemaPath: "#/properties/basis/properties/looks/properties/rows/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (typeof a == "number" && isFinite(a)) {
                if (a > 2 || isNaN(a)) {
                  let o = { instancePath: s + "/basis/looks/rows", schemaPath: "#/properties/basis/properties/looks/properties/rows/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (a < 0 || isNaN(a)) {
                  let o = { instancePath: s + "/basis/looks/rows", schemaPath: "#/properties/basis/properties/looks/properties/rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
              }
            }
          } else {
            let a = { instancePath: s + "/basis/looks", schemaPath: "#/properties/basis/properties/looks/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.self_rating !== void 0) {
          let i = t.self_rating;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (i.baseline === void 0) {
              let a = { instancePath: s + "/basis/self_rating", schemaPath: "#/properties/basis/properties/self_rating/required", keyword: "required", params: { missingProperty: "baseline" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in i)
              if (!(a === "baseline" || a === "now" || a === "left_out" || a === "failure")) {
                let o = { instancePath: s + "/basis/self_rating", schemaPath: "#/properties/basis/properties/self_rating/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (i.baseline !== void 0 && (W(i.baseline, { instancePath: s + "/basis/self_rating/baseline", parentData: i, parentDataProperty: "baseline", rootData: y, dynamicAnchors: h }) || (e = e === null ? W.errors : e.concat(W.errors), r = e.length)), i.now !== void 0 && (W(i.now, { instancePath: s + "/basis/self_rating/now", parentData: i, parentDataProperty: "now", rootData: y, dynamicAnchors: h }) || (e = e === null ? W.errors : e.concat(W.errors), r = e.length)), i.left_out !== void 0 && typeof i.left_out != "boolean") {
              let a = { instancePath: s + "/basis/self_rating/left_out", schemaPath: "#/properties/basis/properties/self_rating/properties/left_out/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (i.failure !== void 0) {
              let a = i.failure;
              if (!(a === "no_logprobs" || a === "unrated")) {
                let o = { instancePath: s + "/basis/self_rating/failure", schemaPath: "#/properties/basis/properties/self_rating/properties/failure/enum", keyword: "enum", params: { allowedValues: T.properties.basis.properties.self_rating.properties.failure.enum } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let a = { instancePath: s + "/basis/self_rating", schemaPath: "#/properties/basis/properties/self_rating/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.prefill_failure !== void 0) {
          let i = t.prefill_failure;
          if (!(i === "refused" || i === "ignored")) {
            let a = { instancePath: s + "/basis/prefill_failure", schemaPath: "#/properties/basis/properties/prefill_failure/enum", keyword: "enum", params: { allowedValues: T.properties.basis.properties.prefill_failure.enum } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.stopped_early !== void 0 && typeof t.stopped_early != "boolean") {
          let i = { instancePath: s + "/basis/stopped_early", schemaPath: "#/properties/basis/properties/stopped_early/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t.obstacles !== void 0) {
          let i = t.obstacles;
          if (Array.isArray(i)) {
            let a = i.length;
            for (let o = 0; o < a; o++)
              U(i[o], { instancePath: s + "/basis/obstacles/" + o, parentData: i, parentDataProperty: o, rootData: y, dynamicAnchors: h }) || (e = e === null ? U.errors : e.concat(U.errors), r = e.length);
          } else {
            let a = { instancePath: s + "/basis/obstacles", schemaPath: "#/properties/basis/properties/obstacles/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.stop !== void 0) {
          let i = t.stop;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (i.code === void 0) {
              let a = { instancePath: s + "/basis/stop", schemaPath: "#/properties/basis/properties/stop/required", keyword: "required", params: { missingProperty: "code" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (i.message === void 0) {
              let a = { instancePath: s + "/basis/stop", schemaPath: "#/properties/basis/properties/stop/required", keyword: "required", params: { missingProperty: "message" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in i)
              if (!(a === "code" || a === "message" || a === "subject")) {
                let o = { instancePath: s + "/basis/stop", schemaPath: "#/properties/basis/properties/stop/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (i.code !== void 0) {
              let a = i.code;
              if (!(a === "endpoint_unreachable" || a === "budget_exhausted")) {
                let o = { instancePath: s + "/basis/stop/code", schemaPath: "#/properties/basis/properties/stop/properties/code/enum", keyword: "enum", params: { allowedValues: T.properties.basis.properties.stop.properties.code.enum } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (i.message !== void 0 && typeof i.message != "string") {
              let a = { instancePath: s + "/basis/stop/message", schemaPath: "#/properties/basis/properties/stop/properties/message/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (i.subject !== void 0) {
              let a = i.subject;
              if (!(a === "judge" || a === "cancelled")) {
                let o = { instancePath: s + "/basis/stop/subject", schemaPath: "#/properties/basis/properties/stop/properties/subject/enum", keyword: "enum", params: { allowedValues: T.properties.basis.properties.stop.properties.subject.enum } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let a = { instancePath: s + "/basis/stop", schemaPath: "#/properties/basis/properties/stop/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.journals !== void 0) {
      let t = p.journals;
      if (Array.isArray(t)) {
        let i = t.length;
        for (let a = 0; a < i; a++) {
          let o = t[a];
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.name === void 0) {
              let m = { instancePath: s + "/journals/" + a, schemaPath: "#/properties/journals/items/required", keyword: "required", params: { missingProperty: "name" } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (o.sha256 === void 0) {
              let m = { instancePath: s + "/journals/" + a, schemaPath: "#/properties/journals/items/required", keyword: "required", params: { missingProperty: "sha256" } };
              e === null ? e = [m] : e.push(m), r++;
            }
            for (let m in o)
              if (!(m === "name" || m === "sha256")) {
                let d = { instancePath: s + "/journals/" + a, schemaPath: "#/properties/journals/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
                e === null ? e = [d] : e.push(d), r++;
              }
            if (o.name !== void 0 && typeof o.name != "string") {
              let m = { instancePath: s + "/journals/" + a + "/name", schemaPath: "#/properties/journals/items/properties/name/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [m] : e.push(m), r++;
            }
            o.sha256 !== void 0 && (N(o.sha256, { instancePath: s + "/journals/" + a + "/sha256", parentData: o, parentDataProperty: "sha256", rootData: y, dynamicAnchors: h }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length));
          } else {
            let m = { instancePath: s + "/journals/" + a, schemaPath: "#/properties/journals/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/journals", schemaPath: "#/properties/journals/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.usage !== void 0) {
      let t = p.usage;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.requests === void 0) {
          let i = { instancePath: s + "/usage", schemaPath: "#/properties/usage/required", keyword: "required", params: { missingProperty: "requests" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t.retries === void 0) {
          let i = { instancePath: s + "/usage", schemaPath: "#/properties/usage/required", keyword: "required", params: { missingProperty: "retries" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t.prompt_tokens === void 0) {
          let i = { instancePath: s + "/usage", schemaPath: "#/properties/usage/required", keyword: "required", params: { missingProperty: "prompt_tokens" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t.completion_tokens === void 0) {
          let i = { instancePath: s + "/usage", schemaPath: "#/properties/usage/required", keyword: "required", params: { missingProperty: "completion_tokens" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t.seconds === void 0) {
          let i = { instancePath: s + "/usage", schemaPath: "#/properties/usage/required", keyword: "required", params: { missingProperty: "seconds" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t.from_cache === void 0) {
          let i = { instancePath: s + "/usage", schemaPath: "#/properties/usage/required", keyword: "required", params: { missingProperty: "from_cache" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (let i in t)
          if (!(i === "requests" || i === "retries" || i === "prompt_tokens" || i === "completion_tokens" || i === "seconds" || i === "from_cache")) {
            let a = { instancePath: s + "/usage", schemaPath: "#/properties/usage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (t.requests !== void 0) {
          let i = t.requests;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            let a = { instancePath: s + "/usage/requests", schemaPath: "#/properties/usage/properties/requests/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) {
            let a = { instancePath: s + "/usage/requests", schemaPath: "#/properties/usage/properties/requests/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.retries !== void 0) {
          let i = t.retries;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            let a = { instancePath: s + "/usage/retries", schemaPath: "#/properties/usage/properties/retries/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) {
            let a = { instancePath: s + "/usage/retries", schemaPath: "#/properties/usage/properties/retries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.prompt_tokens !== void 0) {
          let i = t.prompt_tokens;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            let a = { instancePath: s + "/usage/prompt_tokens", schemaPath: "#/properties/usage/properties/prompt_tokens/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) {
            let a = { instancePath: s + "/usage/prompt_tokens", schemaPath: "#/properties/usage/properties/prompt_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.completion_tokens !== void 0) {
          let i = t.completion_tokens;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            let a = { instancePath: s + "/usage/completion_tokens", schemaPath: "#/properties/usage/properties/completion_tokens/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) {
            let a = { instancePath: s + "/usage/completion_tokens", schemaPath: "#/properties/usage/properties/completion_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.seconds !== void 0) {
          let i = t.seconds;
          if (typeof i == "number" && isFinite(i)) {
            if (i < 0 || isNaN(i)) {
              let a = { instancePath: s + "/usage/seconds", schemaPath: "#/properties/usage/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: s + "/usage/seconds", schemaPath: "#/properties/usage/properties/seconds/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.from_cache !== void 0) {
          let i = t.from_cache;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            let a = { instancePath: s + "/usage/from_cache", schemaPath: "#/properties/usage/properties/from_cache/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) {
            let a = { instancePath: s + "/usage/from_cache", schemaPath: "#/properties/usage/properties/from_cache/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/usage", schemaPath: "#/properties/usage/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.notes !== void 0) {
      let t = p.notes;
      if (Array.isArray(t)) {
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (typeof t[a] != "string") {
            let o = { instancePath: s + "/notes/" + a, schemaPath: "#/properties/notes/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), r++;
          }
      } else {
        let i = { instancePath: s + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.probes !== void 0) {
      let t = p.probes;
      if (Array.isArray(t)) {
        let i = t.length;
        for (let a = 0; a < i; a++)
          ne(t[a], { instancePath: s + "/probes/" + a, parentData: t, parentDataProperty: a, rootData: y, dynamicAnchors: h }) || (e = e === null ? ne.errors : e.concat(ne.errors), r = e.length);
      } else {
        let i = { instancePath: s + "/probes", schemaPath: "#/properties/probes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return ce.errors = e, r === 0;
}
ce.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Be = ye;
function oe(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, u = oe.evaluated;
  u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0);
  let l = r, n = !0, t = r;
  if (p && typeof p == "object" && !Array.isArray(p) && p.kind !== void 0 && p.kind !== "canary") {
    let a = {};
    e === null ? e = [a] : e.push(a), r++;
  }
  var i = t === r;
  if (r = l, e !== null && (l ? e.length = l : e = null), i) {
    let a = r;
    if (p && typeof p == "object" && !Array.isArray(p) && p.expect === void 0) {
      let m = { instancePath: s, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "expect" } };
      e === null ? e = [m] : e.push(m), r++;
    }
    var i = a === r;
    n = i;
  }
  if (!n) {
    let a = { instancePath: s, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [a] : e.push(a), r++;
  }
  if (p && typeof p == "object" && !Array.isArray(p)) {
    if (p.id === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.category === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "category" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.kind === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.prompt === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prompt" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    for (let a in p)
      if (!(a === "id" || a === "category" || a === "domain" || a === "kind" || a === "prompt" || a === "expect")) {
        let o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (p.id !== void 0) {
      let a = p.id;
      if (typeof a == "string") {
        if (j(a) > 200) {
          let o = { instancePath: s + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (j(a) < 1) {
          let o = { instancePath: s + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (p.category !== void 0) {
      let a = p.category;
      if (typeof a == "string") {
        if (j(a) > 200) {
          let o = { instancePath: s + "/category", schemaPath: "#/properties/category/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (j(a) < 1) {
          let o = { instancePath: s + "/category", schemaPath: "#/properties/category/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: s + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (p.domain !== void 0) {
      let a = p.domain;
      if (typeof a == "string") {
        if (j(a) > 200) {
          let o = { instancePath: s + "/domain", schemaPath: "#/properties/domain/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (j(a) < 1) {
          let o = { instancePath: s + "/domain", schemaPath: "#/properties/domain/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: s + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (p.kind !== void 0) {
      let a = p.kind;
      if (!(a === "harmful" || a === "benign" || a === "canary")) {
        let o = { instancePath: s + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: $e.properties.kind.enum } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (p.prompt !== void 0) {
      let a = p.prompt;
      if (typeof a == "string") {
        if (j(a) < 1) {
          let o = { instancePath: s + "/prompt", schemaPath: "#/properties/prompt/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: s + "/prompt", schemaPath: "#/properties/prompt/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (p.expect !== void 0) {
      let a = p.expect;
      if (Array.isArray(a)) {
        if (a.length < 1) {
          let m = { instancePath: s + "/expect", schemaPath: "#/properties/expect/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [m] : e.push(m), r++;
        }
        let o = a.length;
        for (let m = 0; m < o; m++) {
          let d = a[m];
          if (typeof d == "string") {
            if (j(d) < 1) {
              let b = { instancePath: s + "/expect/" + m, schemaPath: "#/properties/expect/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [b] : e.push(b), r++;
            }
          } else {
            let b = { instancePath: s + "/expect/" + m, schemaPath: "#/properties/expect/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [b] : e.push(b), r++;
          }
        }
      } else {
        let o = { instancePath: s + "/expect", schemaPath: "#/properties/expect/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  } else {
    let a = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [a] : e.push(a), r++;
  }
  return oe.errors = e, r === 0;
}
oe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ye(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, u = ye.evaluated;
  return u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), oe(p, { instancePath: s, parentData: A, parentDataProperty: $, rootData: y, dynamicAnchors: h }) || (e = e === null ? oe.errors : e.concat(oe.errors), r = e.length), ye.errors = e, r === 0;
}
ye.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  Ce as baseline,
  Ke as modelCard,
  Se as policy,
  Be as probe,
  Te as probeSet,
  Ze as report
};
