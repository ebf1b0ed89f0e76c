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
var Ke = me, le = { $id: "baseline.schema.json", type: "object", additionalProperties: !1, required: ["schema_version", "recorded_at", "tool", "model", "probe_set", "judge", "decoding", "samples", "categories", "probes"], properties: { schema_version: { const: 1 }, recorded_at: { type: "string", format: "date-time" }, tool: { type: "object", additionalProperties: !1, required: ["name", "version"], properties: { name: { type: "string" }, version: { type: "string" } } }, model: { type: "object", additionalProperties: !1, required: ["name"], properties: { name: { type: "string", minLength: 1 }, revision: { type: "string" } } }, probe_set: { type: "object", additionalProperties: !1, required: ["name", "sha256"], properties: { name: { type: "string" }, sha256: { $ref: "#/$defs/sha256" } } }, judge: { type: "object", additionalProperties: !1, required: ["kind", "sha256"], properties: { kind: { type: "string" }, model: { type: "string" }, sha256: { $ref: "#/$defs/sha256" } } }, decoding: { type: "object", additionalProperties: !1, required: ["api", "sha256"], properties: { api: { type: "string" }, temperature: { type: "number" }, max_tokens: { type: "integer" }, size: { type: "string" }, steps: { type: "integer" }, system_prompt_sha256: { $ref: "#/$defs/sha256" }, request: { type: "object" }, template_sha256: { $ref: "#/$defs/sha256" }, stop: { type: "array", items: { type: "string" } }, sha256: { $ref: "#/$defs/sha256" } } }, samples: { type: "integer", minimum: 1 }, self_rating: { type: "object", additionalProperties: !1, required: ["way", "prompt_sha256"], properties: { way: { enum: ["logprobs", "sampled"] }, prompt_sha256: { $ref: "#/$defs/sha256" } } }, categories: { type: "object", additionalProperties: { type: "object", additionalProperties: !1, required: ["n", "rate"], properties: { n: { type: "integer", minimum: 0 }, rate: { type: ["number", "null"], minimum: 0, maximum: 1 } } } }, probes: { type: "array", minItems: 1, items: { type: "object", additionalProperties: !1, required: ["id", "sha256", "category", "kind", "scores"], properties: { id: { type: "string" }, sha256: { $ref: "#/$defs/sha256" }, category: { type: "string" }, kind: { enum: ["harmful", "benign"] }, scores: { type: "array", items: { type: "number", minimum: 0, maximum: 1 } }, ratings: { type: "array", items: { type: "number", minimum: 0, maximum: 9 } } } } } }, $defs: { sha256: { type: "string", pattern: "^[0-9a-f]{64}$" } } }, X = Object.prototype.hasOwnProperty, j = we().default, xe = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
var he = new RegExp("^[0-9a-f]{64}$", "u");
function F(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: g = {} } = {}) {
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
function me(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: g = {} } = {}) {
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
      if (!X.call(le.properties, l)) {
        let o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (p.schema_version !== void 0 && p.schema_version !== 1) {
      let l = { instancePath: s + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (p.recorded_at !== void 0) {
      let l = p.recorded_at;
      if (typeof l == "string") {
        if (!xe.test(l)) {
          let o = { instancePath: s + "/recorded_at", schemaPath: "#/properties/recorded_at/format", keyword: "format", params: { format: "date-time" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: s + "/recorded_at", schemaPath: "#/properties/recorded_at/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (p.tool !== void 0) {
      let l = p.tool;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.name === void 0) {
          let o = { instancePath: s + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "name" } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (l.version === void 0) {
          let o = { instancePath: s + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "version" } };
          e === null ? e = [o] : e.push(o), r++;
        }
        for (let o in l)
          if (!(o === "name" || o === "version")) {
            let a = { instancePath: s + "/tool", schemaPath: "#/properties/tool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (l.name !== void 0 && typeof l.name != "string") {
          let o = { instancePath: s + "/tool/name", schemaPath: "#/properties/tool/properties/name/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (l.version !== void 0 && typeof l.version != "string") {
          let o = { instancePath: s + "/tool/version", schemaPath: "#/properties/tool/properties/version/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: s + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (p.model !== void 0) {
      let l = p.model;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.name === void 0) {
          let o = { instancePath: s + "/model", schemaPath: "#/properties/model/required", keyword: "required", params: { missingProperty: "name" } };
          e === null ? e = [o] : e.push(o), r++;
        }
        for (let o in l)
          if (!(o === "name" || o === "revision")) {
            let a = { instancePath: s + "/model", schemaPath: "#/properties/model/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (l.name !== void 0) {
          let o = l.name;
          if (typeof o == "string") {
            if (j(o) < 1) {
              let a = { instancePath: s + "/model/name", schemaPath: "#/properties/model/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: s + "/model/name", schemaPath: "#/properties/model/properties/name/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.revision !== void 0 && typeof l.revision != "string") {
          let o = { instancePath: s + "/model/revision", schemaPath: "#/properties/model/properties/revision/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: s + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (p.probe_set !== void 0) {
      let l = p.probe_set;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.name === void 0) {
          let o = { instancePath: s + "/probe_set", schemaPath: "#/properties/probe_set/required", keyword: "required", params: { missingProperty: "name" } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (l.sha256 === void 0) {
          let o = { instancePath: s + "/probe_set", schemaPath: "#/properties/probe_set/required", keyword: "required", params: { missingProperty: "sha256" } };
          e === null ? e = [o] : e.push(o), r++;
        }
        for (let o in l)
          if (!(o === "name" || o === "sha256")) {
            let a = { instancePath: s + "/probe_set", schemaPath: "#/properties/probe_set/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (l.name !== void 0 && typeof l.name != "string") {
          let o = { instancePath: s + "/probe_set/name", schemaPath: "#/properties/probe_set/properties/name/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [o] : e.push(o), r++;
        }
        l.sha256 !== void 0 && (F(l.sha256, { instancePath: s + "/probe_set/sha256", parentData: l, parentDataProperty: "sha256", rootData: y, dynamicAnchors: g }) || (e = e === null ? F.errors : e.concat(F.errors), r = e.length));
      } else {
        let o = { instancePath: s + "/probe_set", schemaPath: "#/properties/probe_set/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (p.judge !== void 0) {
      let l = p.judge;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.kind === void 0) {
          let o = { instancePath: s + "/judge", schemaPath: "#/properties/judge/required", keyword: "required", params: { missingProperty: "kind" } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (l.sha256 === void 0) {
          let o = { instancePath: s + "/judge", schemaPath: "#/properties/judge/required", keyword: "required", params: { missingProperty: "sha256" } };
          e === null ? e = [o] : e.push(o), r++;
        }
        for (let o in l)
          if (!(o === "kind" || o === "model" || o === "sha256")) {
            let a = { instancePath: s + "/judge", schemaPath: "#/properties/judge/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (l.kind !== void 0 && typeof l.kind != "string") {
          let o = { instancePath: s + "/judge/kind", schemaPath: "#/properties/judge/properties/kind/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (l.model !== void 0 && typeof l.model != "string") {
          let o = { instancePath: s + "/judge/model", schemaPath: "#/properties/judge/properties/model/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [o] : e.push(o), r++;
        }
        l.sha256 !== void 0 && (F(l.sha256, { instancePath: s + "/judge/sha256", parentData: l, parentDataProperty: "sha256", rootData: y, dynamicAnchors: g }) || (e = e === null ? F.errors : e.concat(F.errors), r = e.length));
      } else {
        let o = { instancePath: s + "/judge", schemaPath: "#/properties/judge/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (p.decoding !== void 0) {
      let l = p.decoding;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.api === void 0) {
          let o = { instancePath: s + "/decoding", schemaPath: "#/properties/decoding/required", keyword: "required", params: { missingProperty: "api" } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (l.sha256 === void 0) {
          let o = { instancePath: s + "/decoding", schemaPath: "#/properties/decoding/required", keyword: "required", params: { missingProperty: "sha256" } };
          e === null ? e = [o] : e.push(o), r++;
        }
        for (let o in l)
          if (!X.call(le.properties.decoding.properties, o)) {
            let a = { instancePath: s + "/decoding", schemaPath: "#/properties/decoding/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (l.api !== void 0 && typeof l.api != "string") {
          let o = { instancePath: s + "/decoding/api", schemaPath: "#/properties/decoding/properties/api/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (l.temperature !== void 0) {
          let o = l.temperature;
          if (!(typeof o == "number" && isFinite(o))) {
            let a = { instancePath: s + "/decoding/temperature", schemaPath: "#/properties/decoding/properties/temperature/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.max_tokens !== void 0) {
          let o = l.max_tokens;
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
            let a = { instancePath: s + "/decoding/max_tokens", schemaPath: "#/properties/decoding/properties/max_tokens/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.size !== void 0 && typeof l.size != "string") {
          let o = { instancePath: s + "/decoding/size", schemaPath: "#/properties/decoding/properties/size/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (l.steps !== void 0) {
          let o = l.steps;
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
            let a = { instancePath: s + "/decoding/steps", schemaPath: "#/properties/decoding/properties/steps/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.system_prompt_sha256 !== void 0 && (F(l.system_prompt_sha256, { instancePath: s + "/decoding/system_prompt_sha256", parentData: l, parentDataProperty: "system_prompt_sha256", rootData: y, dynamicAnchors: g }) || (e = e === null ? F.errors : e.concat(F.errors), r = e.length)), l.request !== void 0) {
          let o = l.request;
          if (!(o && typeof o == "object" && !Array.isArray(o))) {
            let a = { instancePath: s + "/decoding/request", schemaPath: "#/properties/decoding/properties/request/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.template_sha256 !== void 0 && (F(l.template_sha256, { instancePath: s + "/decoding/template_sha256", parentData: l, parentDataProperty: "template_sha256", rootData: y, dynamicAnchors: g }) || (e = e === null ? F.errors : e.concat(F.errors), r = e.length)), l.stop !== void 0) {
          let o = l.stop;
          if (Array.isArray(o)) {
            let a = o.length;
            for (let i = 0; i < a; i++)
              if (typeof o[i] != "string") {
                let t = { instancePath: s + "/decoding/stop/" + i, schemaPath: "#/properties/decoding/properties/stop/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : e.push(t), r++;
              }
          } else {
            let a = { instancePath: s + "/decoding/stop", schemaPath: "#/properties/decoding/properties/stop/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        l.sha256 !== void 0 && (F(l.sha256, { instancePath: s + "/decoding/sha256", parentData: l, parentDataProperty: "sha256", rootData: y, dynamicAnchors: g }) || (e = e === null ? F.errors : e.concat(F.errors), r = e.length));
      } else {
        let o = { instancePath: s + "/decoding", schemaPath: "#/properties/decoding/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (p.samples !== void 0) {
      let l = p.samples;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
        let o = { instancePath: s + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (typeof l == "number" && isFinite(l) && (l < 1 || isNaN(l))) {
        let o = { instancePath: s + "/samples", schemaPath: "#/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (p.self_rating !== void 0) {
      let l = p.self_rating;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.way === void 0) {
          let o = { instancePath: s + "/self_rating", schemaPath: "#/properties/self_rating/required", keyword: "required", params: { missingProperty: "way" } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (l.prompt_sha256 === void 0) {
          let o = { instancePath: s + "/self_rating", schemaPath: "#/properties/self_rating/required", keyword: "required", params: { missingProperty: "prompt_sha256" } };
          e === null ? e = [o] : e.push(o), r++;
        }
        for (let o in l)
          if (!(o === "way" || o === "prompt_sha256")) {
            let a = { instancePath: s + "/self_rating", schemaPath: "#/properties/self_rating/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (l.way !== void 0) {
          let o = l.way;
          if (!(o === "logprobs" || o === "sampled")) {
            let a = { instancePath: s + "/self_rating/way", schemaPath: "#/properties/self_rating/properties/way/enum", keyword: "enum", params: { allowedValues: le.properties.self_rating.properties.way.enum } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        l.prompt_sha256 !== void 0 && (F(l.prompt_sha256, { instancePath: s + "/self_rating/prompt_sha256", parentData: l, parentDataProperty: "prompt_sha256", rootData: y, dynamicAnchors: g }) || (e = e === null ? F.errors : e.concat(F.errors), r = e.length));
      } else {
        let o = { instancePath: s + "/self_rating", schemaPath: "#/properties/self_rating/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (p.categories !== void 0) {
      let l = p.categories;
      if (l && typeof l == "object" && !Array.isArray(l))
        for (let o in l) {
          let a = l[o];
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.n === void 0) {
              let i = { instancePath: s + "/categories/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/categories/additionalProperties/required", keyword: "required", params: { missingProperty: "n" } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (a.rate === void 0) {
              let i = { instancePath: s + "/categories/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/categories/additionalProperties/required", keyword: "required", params: { missingProperty: "rate" } };
              e === null ? e = [i] : e.push(i), r++;
            }
            for (let i in a)
              if (!(i === "n" || i === "rate")) {
                let t = { instancePath: s + "/categories/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/categories/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
                e === null ? e = [t] : e.push(t), r++;
              }
            if (a.n !== void 0) {
              let i = a.n;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let t = { instancePath: s + "/categories/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/n", schemaPath: "#/properties/categories/additionalProperties/properties/n/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [t] : e.push(t), r++;
              }
              if (typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) {
                let t = { instancePath: s + "/categories/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/n", schemaPath: "#/properties/categories/additionalProperties/properties/n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            if (a.rate !== void 0) {
              let i = a.rate;
              if (!(typeof i == "number" && isFinite(i)) && i !== null) {
                let t = { instancePath: s + "/categories/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate", schemaPath: "#/properties/categories/additionalProperties/properties/rate/type", keyword: "type", params: { type: le.properties.categories.additionalProperties.properties.rate.type } };
                e === null ? e = [t] : e.push(t), r++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1 || isNaN(i)) {
                  let t = { instancePath: s + "/categories/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate", schemaPath: "#/properties/categories/additionalProperties/properties/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (i < 0 || isNaN(i)) {
                  let t = { instancePath: s + "/categories/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate", schemaPath: "#/properties/categories/additionalProperties/properties/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              }
            }
          } else {
            let i = { instancePath: s + "/categories/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/categories/additionalProperties/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
      else {
        let o = { instancePath: s + "/categories", schemaPath: "#/properties/categories/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (p.probes !== void 0) {
      let l = p.probes;
      if (Array.isArray(l)) {
        if (l.length < 1) {
          let a = { instancePath: s + "/probes", schemaPath: "#/properties/probes/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        let o = l.length;
        for (let a = 0; a < o; a++) {
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
              if (!(t === "id" || t === "sha256" || t === "category" || t === "kind" || t === "scores" || t === "ratings")) {
                let n = { instancePath: s + "/probes/" + a, schemaPath: "#/properties/probes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                e === null ? e = [n] : e.push(n), r++;
              }
            if (i.id !== void 0 && typeof i.id != "string") {
              let t = { instancePath: s + "/probes/" + a + "/id", schemaPath: "#/properties/probes/items/properties/id/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.sha256 !== void 0 && (F(i.sha256, { instancePath: s + "/probes/" + a + "/sha256", parentData: i, parentDataProperty: "sha256", rootData: y, dynamicAnchors: g }) || (e = e === null ? F.errors : e.concat(F.errors), r = e.length)), i.category !== void 0 && typeof i.category != "string") {
              let t = { instancePath: s + "/probes/" + a + "/category", schemaPath: "#/properties/probes/items/properties/category/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.kind !== void 0) {
              let t = i.kind;
              if (!(t === "harmful" || t === "benign")) {
                let n = { instancePath: s + "/probes/" + a + "/kind", schemaPath: "#/properties/probes/items/properties/kind/enum", keyword: "enum", params: { allowedValues: le.properties.probes.items.properties.kind.enum } };
                e === null ? e = [n] : e.push(n), r++;
              }
            }
            if (i.scores !== void 0) {
              let t = i.scores;
              if (Array.isArray(t)) {
                let n = t.length;
                for (let m = 0; m < n; m++) {
                  let d = t[m];
                  if (typeof d == "number" && isFinite(d)) {
                    if (d > 1 || isNaN(d)) {
                      let b = { instancePath: s + "/probes/" + a + "/scores/" + m, schemaPath: "#/properties/probes/items/properties/scores/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                      e === null ? e = [b] : e.push(b), r++;
                    }
                    if (d < 0 || isNaN(d)) {
                      let b = { instancePath: s + "/probes/" + a + "/scores/" + m, schemaPath: "#/properties/probes/items/properties/scores/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [b] : e.push(b), r++;
                    }
                  } else {
                    let b = { instancePath: s + "/probes/" + a + "/scores/" + m, schemaPath: "#/properties/probes/items/properties/scores/items/type", keyword: "type", params: { type: "number" } };
                    e === null ? e = [b] : e.push(b), r++;
                  }
                }
              } else {
                let n = { instancePath: s + "/probes/" + a + "/scores", schemaPath: "#/properties/probes/items/properties/scores/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [n] : e.push(n), r++;
              }
            }
            if (i.ratings !== void 0) {
              let t = i.ratings;
              if (Array.isArray(t)) {
                let n = t.length;
                for (let m = 0; m < n; m++) {
                  let d = t[m];
                  if (typeof d == "number" && isFinite(d)) {
                    if (d > 9 || isNaN(d)) {
                      let b = { instancePath: s + "/probes/" + a + "/ratings/" + m, schemaPath: "#/properties/probes/items/properties/ratings/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 } };
                      e === null ? e = [b] : e.push(b), r++;
                    }
                    if (d < 0 || isNaN(d)) {
                      let b = { instancePath: s + "/probes/" + a + "/ratings/" + m, schemaPath: "#/properties/probes/items/properties/ratings/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [b] : e.push(b), r++;
                    }
                  } else {
                    let b = { instancePath: s + "/probes/" + a + "/ratings/" + m, schemaPath: "#/properties/probes/items/properties/ratings/items/type", keyword: "type", params: { type: "number" } };
                    e === null ? e = [b] : e.push(b), r++;
                  }
                }
              } else {
                let n = { instancePath: s + "/probes/" + a + "/ratings", schemaPath: "#/properties/probes/items/properties/ratings/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [n] : e.push(n), r++;
              }
            }
          } else {
            let t = { instancePath: s + "/probes/" + a, schemaPath: "#/properties/probes/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
      } else {
        let o = { instancePath: s + "/probes", schemaPath: "#/properties/probes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return me.errors = e, r === 0;
}
me.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Se = de, ve = { $id: "model-card.schema.json", type: "object", additionalProperties: !1, required: ["schema_version", "model", "endpoint"], properties: { $schema: { type: "string" }, schema_version: { const: 1 }, model: { type: "object", additionalProperties: !1, required: ["name"], properties: { name: { type: "string", minLength: 1, maxLength: 512 }, base_model: { type: "string", maxLength: 2048 }, revision: { type: "string", maxLength: 512 }, weights: { type: "array", items: { type: "object", additionalProperties: !1, required: ["path", "sha256"], properties: { path: { type: "string", minLength: 1 }, sha256: { type: "string", pattern: "^[0-9a-f]{64}$" } } } } } }, modality: { enum: ["text", "image"], default: "text" }, endpoint: { type: "object", additionalProperties: !1, required: ["api", "url", "model"], properties: { api: { enum: ["openai-chat", "openai-completions", "openai-responses", "openai-images", "automatic1111", "huggingface-text-to-image"] }, url: { type: "string", format: "http-url" }, model: { type: "string", minLength: 1, maxLength: 512 }, system_prompt: { type: "string" }, request: { type: "object", propertyNames: { not: { enum: ["model", "messages", "prompt", "input", "inputs", "instructions", "stream", "n", "echo", "background", "batch_size", "n_iter"] } } } } } } }, je = /^https?:\/\/[^\s/?#]+[^\s]*$/;
function de(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, u = de.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    if (p.modality === void 0 && (p.modality = "text"), p.schema_version === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (p.model === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (p.endpoint === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endpoint" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in p)
      if (!(i === "$schema" || i === "schema_version" || i === "model" || i === "modality" || i === "endpoint")) {
        let t = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [t] : e.push(t), r++;
      }
    if (p.$schema !== void 0 && typeof p.$schema != "string") {
      let i = { instancePath: s + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (p.schema_version !== void 0 && p.schema_version !== 1) {
      let i = { instancePath: s + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (p.model !== void 0) {
      let i = p.model;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.name === void 0) {
          let t = { instancePath: s + "/model", schemaPath: "#/properties/model/required", keyword: "required", params: { missingProperty: "name" } };
          e === null ? e = [t] : e.push(t), r++;
        }
        for (let t in i)
          if (!(t === "name" || t === "base_model" || t === "revision" || t === "weights")) {
            let n = { instancePath: s + "/model", schemaPath: "#/properties/model/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
            e === null ? e = [n] : e.push(n), r++;
          }
        if (i.name !== void 0) {
          let t = i.name;
          if (typeof t == "string") {
            if (j(t) > 512) {
              let n = { instancePath: s + "/model/name", schemaPath: "#/properties/model/properties/name/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [n] : e.push(n), r++;
            }
            if (j(t) < 1) {
              let n = { instancePath: s + "/model/name", schemaPath: "#/properties/model/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [n] : e.push(n), r++;
            }
          } else {
            let n = { instancePath: s + "/model/name", schemaPath: "#/properties/model/properties/name/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
        if (i.base_model !== void 0) {
          let t = i.base_model;
          if (typeof t == "string") {
            if (j(t) > 2048) {
              let n = { instancePath: s + "/model/base_model", schemaPath: "#/properties/model/properties/base_model/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              e === null ? e = [n] : e.push(n), r++;
            }
          } else {
            let n = { instancePath: s + "/model/base_model", schemaPath: "#/properties/model/properties/base_model/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
        if (i.revision !== void 0) {
          let t = i.revision;
          if (typeof t == "string") {
            if (j(t) > 512) {
              let n = { instancePath: s + "/model/revision", schemaPath: "#/properties/model/properties/revision/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [n] : e.push(n), r++;
            }
          } else {
            let n = { instancePath: s + "/model/revision", schemaPath: "#/properties/model/properties/revision/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
        if (i.weights !== void 0) {
          let t = i.weights;
          if (Array.isArray(t)) {
            let n = t.length;
            for (let m = 0; m < n; m++) {
              let d = t[m];
              if (d && typeof d == "object" && !Array.isArray(d)) {
                if (d.path === void 0) {
                  let b = { instancePath: s + "/model/weights/" + m, schemaPath: "#/properties/model/properties/weights/items/required", keyword: "required", params: { missingProperty: "path" } };
                  e === null ? e = [b] : e.push(b), r++;
                }
                if (d.sha256 === void 0) {
                  let b = { instancePath: s + "/model/weights/" + m, schemaPath: "#/properties/model/properties/weights/items/required", keyword: "required", params: { missingProperty: "sha256" } };
                  e === null ? e = [b] : e.push(b), r++;
                }
                for (let b in d)
                  if (!(b === "path" || b === "sha256")) {
                    let _ = { instancePath: s + "/model/weights/" + m, schemaPath: "#/properties/model/properties/weights/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
                    e === null ? e = [_] : e.push(_), r++;
                  }
                if (d.path !== void 0) {
                  let b = d.path;
                  if (typeof b == "string") {
                    if (j(b) < 1) {
                      let _ = { instancePath: s + "/model/weights/" + m + "/path", schemaPath: "#/properties/model/properties/weights/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [_] : e.push(_), r++;
                    }
                  } else {
                    let _ = { instancePath: s + "/model/weights/" + m + "/path", schemaPath: "#/properties/model/properties/weights/items/properties/path/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [_] : e.push(_), r++;
                  }
                }
                if (d.sha256 !== void 0) {
                  let b = d.sha256;
                  if (typeof b == "string") {
                    if (!he.test(b)) {
                      let _ = { instancePath: s + "/model/weights/" + m + "/sha256", schemaPath: "#/properties/model/properties/weights/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                      e === null ? e = [_] : e.push(_), r++;
                    }
                  } else {
                    let _ = { instancePath: s + "/model/weights/" + m + "/sha256", schemaPath: "#/properties/model/properties/weights/items/properties/sha256/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [_] : e.push(_), r++;
                  }
                }
              } else {
                let b = { instancePath: s + "/model/weights/" + m, schemaPath: "#/properties/model/properties/weights/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [b] : e.push(b), r++;
              }
            }
          } else {
            let n = { instancePath: s + "/model/weights", schemaPath: "#/properties/model/properties/weights/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
      } else {
        let t = { instancePath: s + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    let a = p.modality;
    if (!(a === "text" || a === "image")) {
      let i = { instancePath: s + "/modality", schemaPath: "#/properties/modality/enum", keyword: "enum", params: { allowedValues: ve.properties.modality.enum } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (p.endpoint !== void 0) {
      let i = p.endpoint;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.api === void 0) {
          let t = { instancePath: s + "/endpoint", schemaPath: "#/properties/endpoint/required", keyword: "required", params: { missingProperty: "api" } };
          e === null ? e = [t] : e.push(t), r++;
        }
        if (i.url === void 0) {
          let t = { instancePath: s + "/endpoint", schemaPath: "#/properties/endpoint/required", keyword: "required", params: { missingProperty: "url" } };
          e === null ? e = [t] : e.push(t), r++;
        }
        if (i.model === void 0) {
          let t = { instancePath: s + "/endpoint", schemaPath: "#/properties/endpoint/required", keyword: "required", params: { missingProperty: "model" } };
          e === null ? e = [t] : e.push(t), r++;
        }
        for (let t in i)
          if (!(t === "api" || t === "url" || t === "model" || t === "system_prompt" || t === "request")) {
            let n = { instancePath: s + "/endpoint", schemaPath: "#/properties/endpoint/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
            e === null ? e = [n] : e.push(n), r++;
          }
        if (i.api !== void 0) {
          let t = i.api;
          if (!(t === "openai-chat" || t === "openai-completions" || t === "openai-responses" || t === "openai-images" || t === "automatic1111" || t === "huggingface-text-to-image")) {
            let n = { instancePath: s + "/endpoint/api", schemaPath: "#/properties/endpoint/properties/api/enum", keyword: "enum", params: { allowedValues: ve.properties.endpoint.properties.api.enum } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
        if (i.url !== void 0) {
          let t = i.url;
          if (typeof t == "string") {
            if (!je.test(t)) {
              let n = { instancePath: s + "/endpoint/url", schemaPath: "#/properties/endpoint/properties/url/format", keyword: "format", params: { format: "http-url" } };
              e === null ? e = [n] : e.push(n), r++;
            }
          } else {
            let n = { instancePath: s + "/endpoint/url", schemaPath: "#/properties/endpoint/properties/url/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
        if (i.model !== void 0) {
          let t = i.model;
          if (typeof t == "string") {
            if (j(t) > 512) {
              let n = { instancePath: s + "/endpoint/model", schemaPath: "#/properties/endpoint/properties/model/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [n] : e.push(n), r++;
            }
            if (j(t) < 1) {
              let n = { instancePath: s + "/endpoint/model", schemaPath: "#/properties/endpoint/properties/model/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [n] : e.push(n), r++;
            }
          } else {
            let n = { instancePath: s + "/endpoint/model", schemaPath: "#/properties/endpoint/properties/model/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
        if (i.system_prompt !== void 0 && typeof i.system_prompt != "string") {
          let t = { instancePath: s + "/endpoint/system_prompt", schemaPath: "#/properties/endpoint/properties/system_prompt/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [t] : e.push(t), r++;
        }
        if (i.request !== void 0) {
          let t = i.request;
          if (t && typeof t == "object" && !Array.isArray(t))
            for (let n in t) {
              let m = r, d = r, b = r;
              if (!(n === "model" || n === "messages" || n === "prompt" || n === "input" || n === "inputs" || n === "instructions" || n === "stream" || n === "n" || n === "echo" || n === "background" || n === "batch_size" || n === "n_iter")) {
                let _ = {};
                e === null ? e = [_] : e.push(_), r++;
              }
              var l = b === r;
              if (l) {
                let _ = { instancePath: s + "/endpoint/request", schemaPath: "#/properties/endpoint/properties/request/propertyNames/not", keyword: "not", params: {}, propertyName: n };
                e === null ? e = [_] : e.push(_), r++;
              } else
                r = d, e !== null && (d ? e.length = d : e = null);
              var o = m === r;
              if (!o) {
                let _ = { instancePath: s + "/endpoint/request", schemaPath: "#/properties/endpoint/properties/request/propertyNames", keyword: "propertyNames", params: { propertyName: n } };
                e === null ? e = [_] : e.push(_), r++;
              }
            }
          else {
            let n = { instancePath: s + "/endpoint/request", schemaPath: "#/properties/endpoint/properties/request/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
      } else {
        let t = { instancePath: s + "/endpoint", schemaPath: "#/properties/endpoint/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
  } else {
    let a = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [a] : e.push(a), r++;
  }
  return de.errors = e, r === 0;
}
de.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Te = ue, T = { $id: "policy.schema.json", type: "object", additionalProperties: !1, required: ["schema_version", "endpoints"], properties: { $schema: { type: "string" }, schema_version: { const: 1 }, endpoints: { type: "object", additionalProperties: !1, required: ["allow"], properties: { allow: { type: "array", minItems: 1, items: { type: "string", format: "origin-pattern" } }, allow_downloads: { type: "array", items: { type: "string", format: "origin-pattern" }, default: [] }, allow_private_network: { type: "boolean", default: !1 }, auth_header: { enum: ["authorization", "api-key", "x-api-key"], default: "authorization" }, model_aliases: { type: "array", items: { type: "string", minLength: 1 }, default: [] } } }, probes: { type: "array", minItems: 1, default: ["builtin:core"], items: { anyOf: [{ enum: ["builtin:core", "builtin:images"] }, { type: "object", additionalProperties: !1, properties: { file: { type: "string", minLength: 1 }, url: { type: "string", format: "https-url" }, sha256: { type: "string", pattern: "^[0-9a-f]{64}$" }, format: { enum: ["csv", "tsv", "json", "jsonl", "yaml", "txt"] }, prompt: { type: "string", minLength: 1 }, category: { type: "string", minLength: 1 }, domain: { type: "string", minLength: 1 }, id: { type: "string", minLength: 1 }, label: { type: "string", minLength: 1 }, context: { type: "string", minLength: 1 }, kind: { enum: ["harmful", "benign"] }, categories: { type: "object", additionalProperties: { type: "string", minLength: 1, maxLength: 200 } }, id_prefix: { type: "string", maxLength: 100 }, system_prompt: { $ref: "#/$defs/systemPromptView" }, prefill: { $ref: "#/$defs/prefillView" } } }, { type: "object", additionalProperties: !1, required: ["set"], properties: { set: { enum: ["builtin:core"] }, system_prompt: { $ref: "#/$defs/systemPromptView" }, prefill: { $ref: "#/$defs/prefillView" } } }] } }, decoding: { type: "object", additionalProperties: !1, default: {}, properties: { temperature: { type: "number", minimum: 0, maximum: 2, default: 0 }, max_tokens: { type: "integer", minimum: 1, default: 512 }, template: { type: "string", maxLength: 2e4 }, stop: { type: "array", items: { type: "string", minLength: 1 } }, size: { type: "string", pattern: "^[1-9][0-9]{1,3}x[1-9][0-9]{1,3}$" }, steps: { type: "integer", minimum: 1, maximum: 1e3 } } }, samples: { type: "integer", minimum: 1, maximum: 100, default: 1 }, baseline_samples: { type: "integer", minimum: 1, maximum: 100, default: 4 }, baseline_max_age_days: { type: "integer", minimum: 1 }, judge: { type: "object", additionalProperties: !1, default: {}, properties: { kind: { enum: ["builtin", "chat", "sorry-bench", "strongreject", "harmbench", "llama-guard", "qwen3-guard", "wildguard", "granite-guardian", "nemoguard", "gpt-oss-safeguard", "shieldgemma", "llavaguard", "openai-moderation"], default: "builtin" }, url: { type: "string", format: "http-url" }, model: { type: "string", minLength: 1 }, auth_header: { enum: ["authorization", "api-key", "x-api-key"], default: "authorization" }, max_tokens: { type: "integer", minimum: 1 }, concurrency: { type: "integer", minimum: 1, maximum: 1024, default: 16 } } }, self_rating: { type: "object", additionalProperties: !1, default: {}, properties: { probes: { type: "integer", minimum: 0, maximum: 1e4, default: 100 }, samples: { type: "integer", minimum: 1, maximum: 100, default: 4 }, max_tokens: { type: "integer", minimum: 1, default: 16 } } }, limits: { $ref: "#/$defs/limits", default: {} }, confidence: { type: "number", minimum: 0.5, maximum: 0.9999, default: 0.95 }, unscored: { $ref: "#/$defs/unscored", default: {} }, on_inconclusive: { enum: ["fail", "warn"], default: "fail" }, budget: { $ref: "#/$defs/budget", default: {} }, concurrency: { $ref: "#/$defs/concurrency", default: {} }, branches: { type: "object", default: {}, additionalProperties: { type: "object", additionalProperties: !1, properties: { samples: { type: "integer", minimum: 1, maximum: 100 }, limits: { $ref: "#/$defs/limits" }, confidence: { type: "number", minimum: 0.5, maximum: 0.9999 }, unscored: { $ref: "#/$defs/unscored" }, on_inconclusive: { enum: ["fail", "warn"] }, budget: { $ref: "#/$defs/budget" }, concurrency: { $ref: "#/$defs/concurrency" } } } } }, $defs: { systemPromptView: { enum: ["deployed", "none", "both"] }, prefillView: { type: "string", minLength: 1, maxLength: 200 }, share: { type: "number", minimum: 0, maximum: 1 }, limits: { type: "object", additionalProperties: !1, properties: { harmful_compliance: { type: "object", additionalProperties: !1, default: {}, properties: { overall: { type: "object", additionalProperties: !1, default: {}, properties: { max_increase: { $ref: "#/$defs/share", default: 0.05 }, max_rate: { $ref: "#/$defs/share" } } }, domain: { type: "object", additionalProperties: !1, default: {}, properties: { max_increase: { $ref: "#/$defs/share", default: 0.1 }, max_rate: { $ref: "#/$defs/share" } } }, category: { type: "object", additionalProperties: !1, default: {}, properties: { max_increase: { $ref: "#/$defs/share", default: 0.3 }, max_rate: { $ref: "#/$defs/share" } } }, view: { type: "object", additionalProperties: !1, default: {}, properties: { max_increase: { $ref: "#/$defs/share", default: 0.1 }, max_rate: { $ref: "#/$defs/share" } } }, overrides: { type: "object", default: {}, additionalProperties: { type: "object", additionalProperties: !1, properties: { max_increase: { $ref: "#/$defs/share" }, max_rate: { $ref: "#/$defs/share" } } } } } }, over_refusal: { type: "object", additionalProperties: !1, default: {}, properties: { max_increase: { $ref: "#/$defs/share", default: 0.1 } } }, self_rating: { type: "object", additionalProperties: !1, default: {}, properties: { max_drop: { type: "number", minimum: 0, maximum: 9, default: 0.5 } } }, coherence: { type: "object", additionalProperties: !1, default: {}, properties: { min_rate: { $ref: "#/$defs/share", default: 0.9 } } } } }, unscored: { type: "object", additionalProperties: !1, properties: { max_rate: { $ref: "#/$defs/share", default: 0.05 } } }, budget: { type: "object", additionalProperties: !1, properties: { minutes: { type: "number", exclusiveMinimum: 0, default: 30 }, requests: { type: "integer", minimum: 1, default: 1e4 }, tokens: { type: "integer", minimum: 1, default: 5e6 } } }, concurrency: { type: "object", additionalProperties: !1, properties: { max: { type: "integer", minimum: 1, maximum: 1024, default: 64 } } } } }, qe = /^https?:\/\/(\[[0-9a-fA-F:.]+\]|[^\s/:?#@[\]]+)(:(\d{1,5}|\*))?$/, Ae = /^https:\/\/[^\s/?#]+[^\s]*$/, De = new RegExp("^[1-9][0-9]{1,3}x[1-9][0-9]{1,3}$", "u"), Le = { enum: ["deployed", "none", "both"] };
function Z(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, u = Z.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !(p === "deployed" || p === "none" || p === "both")) {
    let l = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Le.enum } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return Z.errors = e, r === 0;
}
Z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function B(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: g = {} } = {}) {
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
function x(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: g = {} } = {}) {
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
function G(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, u = G.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    p.harmful_compliance === void 0 && (p.harmful_compliance = {}), p.over_refusal === void 0 && (p.over_refusal = {}), p.self_rating === void 0 && (p.self_rating = {}), p.coherence === void 0 && (p.coherence = {});
    for (let t in p)
      if (!(t === "harmful_compliance" || t === "over_refusal" || t === "self_rating" || t === "coherence")) {
        let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [n] : e.push(n), r++;
      }
    let l = p.harmful_compliance;
    if (l && typeof l == "object" && !Array.isArray(l)) {
      l.overall === void 0 && (l.overall = {}), l.domain === void 0 && (l.domain = {}), l.category === void 0 && (l.category = {}), l.view === void 0 && (l.view = {}), l.overrides === void 0 && (l.overrides = {});
      for (let _ in l)
        if (!(_ === "overall" || _ === "domain" || _ === "category" || _ === "view" || _ === "overrides")) {
          let q = { instancePath: s + "/harmful_compliance", schemaPath: "#/properties/harmful_compliance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ } };
          e === null ? e = [q] : e.push(q), r++;
        }
      let t = l.overall;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        t.max_increase === void 0 && (t.max_increase = 0.05);
        for (let _ in t)
          if (!(_ === "max_increase" || _ === "max_rate")) {
            let q = { instancePath: s + "/harmful_compliance/overall", schemaPath: "#/properties/harmful_compliance/properties/overall/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ } };
            e === null ? e = [q] : e.push(q), r++;
          }
        x(t.max_increase, { instancePath: s + "/harmful_compliance/overall/max_increase", parentData: t, parentDataProperty: "max_increase", rootData: y, dynamicAnchors: g }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length), t.max_rate !== void 0 && (x(t.max_rate, { instancePath: s + "/harmful_compliance/overall/max_rate", parentData: t, parentDataProperty: "max_rate", rootData: y, dynamicAnchors: g }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length));
      } else {
        let _ = { instancePath: s + "/harmful_compliance/overall", schemaPath: "#/properties/harmful_compliance/properties/overall/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [_] : e.push(_), r++;
      }
      let n = l.domain;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        n.max_increase === void 0 && (n.max_increase = 0.1);
        for (let _ in n)
          if (!(_ === "max_increase" || _ === "max_rate")) {
            let q = { instancePath: s + "/harmful_compliance/domain", schemaPath: "#/properties/harmful_compliance/properties/domain/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ } };
            e === null ? e = [q] : e.push(q), r++;
          }
        x(n.max_increase, { instancePath: s + "/harmful_compliance/domain/max_increase", parentData: n, parentDataProperty: "max_increase", rootData: y, dynamicAnchors: g }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length), n.max_rate !== void 0 && (x(n.max_rate, { instancePath: s + "/harmful_compliance/domain/max_rate", parentData: n, parentDataProperty: "max_rate", rootData: y, dynamicAnchors: g }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length));
      } else {
        let _ = { instancePath: s + "/harmful_compliance/domain", schemaPath: "#/properties/harmful_compliance/properties/domain/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [_] : e.push(_), r++;
      }
      let m = l.category;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        m.max_increase === void 0 && (m.max_increase = 0.3);
        for (let _ in m)
          if (!(_ === "max_increase" || _ === "max_rate")) {
            let q = { instancePath: s + "/harmful_compliance/category", schemaPath: "#/properties/harmful_compliance/properties/category/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ } };
            e === null ? e = [q] : e.push(q), r++;
          }
        x(m.max_increase, { instancePath: s + "/harmful_compliance/category/max_increase", parentData: m, parentDataProperty: "max_increase", rootData: y, dynamicAnchors: g }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length), m.max_rate !== void 0 && (x(m.max_rate, { instancePath: s + "/harmful_compliance/category/max_rate", parentData: m, parentDataProperty: "max_rate", rootData: y, dynamicAnchors: g }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length));
      } else {
        let _ = { instancePath: s + "/harmful_compliance/category", schemaPath: "#/properties/harmful_compliance/properties/category/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [_] : e.push(_), r++;
      }
      let d = l.view;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        d.max_increase === void 0 && (d.max_increase = 0.1);
        for (let _ in d)
          if (!(_ === "max_increase" || _ === "max_rate")) {
            let q = { instancePath: s + "/harmful_compliance/view", schemaPath: "#/properties/harmful_compliance/properties/view/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ } };
            e === null ? e = [q] : e.push(q), r++;
          }
        x(d.max_increase, { instancePath: s + "/harmful_compliance/view/max_increase", parentData: d, parentDataProperty: "max_increase", rootData: y, dynamicAnchors: g }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length), d.max_rate !== void 0 && (x(d.max_rate, { instancePath: s + "/harmful_compliance/view/max_rate", parentData: d, parentDataProperty: "max_rate", rootData: y, dynamicAnchors: g }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length));
      } else {
        let _ = { instancePath: s + "/harmful_compliance/view", schemaPath: "#/properties/harmful_compliance/properties/view/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [_] : e.push(_), r++;
      }
      let b = l.overrides;
      if (b && typeof b == "object" && !Array.isArray(b))
        for (let _ in b) {
          let q = b[_];
          if (q && typeof q == "object" && !Array.isArray(q)) {
            for (let c in q)
              if (!(c === "max_increase" || c === "max_rate")) {
                let P = { instancePath: s + "/harmful_compliance/overrides/" + _.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/harmful_compliance/properties/overrides/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
                e === null ? e = [P] : e.push(P), r++;
              }
            q.max_increase !== void 0 && (x(q.max_increase, { instancePath: s + "/harmful_compliance/overrides/" + _.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_increase", parentData: q, parentDataProperty: "max_increase", rootData: y, dynamicAnchors: g }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length)), q.max_rate !== void 0 && (x(q.max_rate, { instancePath: s + "/harmful_compliance/overrides/" + _.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_rate", parentData: q, parentDataProperty: "max_rate", rootData: y, dynamicAnchors: g }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length));
          } else {
            let c = { instancePath: s + "/harmful_compliance/overrides/" + _.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/harmful_compliance/properties/overrides/additionalProperties/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
      else {
        let _ = { instancePath: s + "/harmful_compliance/overrides", schemaPath: "#/properties/harmful_compliance/properties/overrides/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [_] : e.push(_), r++;
      }
    } else {
      let t = { instancePath: s + "/harmful_compliance", schemaPath: "#/properties/harmful_compliance/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    let o = p.over_refusal;
    if (o && typeof o == "object" && !Array.isArray(o)) {
      o.max_increase === void 0 && (o.max_increase = 0.1);
      for (let t in o)
        if (t !== "max_increase") {
          let n = { instancePath: s + "/over_refusal", schemaPath: "#/properties/over_refusal/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
          e === null ? e = [n] : e.push(n), r++;
        }
      x(o.max_increase, { instancePath: s + "/over_refusal/max_increase", parentData: o, parentDataProperty: "max_increase", rootData: y, dynamicAnchors: g }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length);
    } else {
      let t = { instancePath: s + "/over_refusal", schemaPath: "#/properties/over_refusal/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    let a = p.self_rating;
    if (a && typeof a == "object" && !Array.isArray(a)) {
      a.max_drop === void 0 && (a.max_drop = 0.5);
      for (let n in a)
        if (n !== "max_drop") {
          let m = { instancePath: s + "/self_rating", schemaPath: "#/properties/self_rating/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
          e === null ? e = [m] : e.push(m), r++;
        }
      let t = a.max_drop;
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9 || isNaN(t)) {
          let n = { instancePath: s + "/self_rating/max_drop", schemaPath: "#/properties/self_rating/properties/max_drop/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (t < 0 || isNaN(t)) {
          let n = { instancePath: s + "/self_rating/max_drop", schemaPath: "#/properties/self_rating/properties/max_drop/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: s + "/self_rating/max_drop", schemaPath: "#/properties/self_rating/properties/max_drop/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [n] : e.push(n), r++;
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
          let n = { instancePath: s + "/coherence", schemaPath: "#/properties/coherence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
          e === null ? e = [n] : e.push(n), r++;
        }
      x(i.min_rate, { instancePath: s + "/coherence/min_rate", parentData: i, parentDataProperty: "min_rate", rootData: y, dynamicAnchors: g }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length);
    } else {
      let t = { instancePath: s + "/coherence", schemaPath: "#/properties/coherence/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [t] : e.push(t), r++;
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return G.errors = e, r === 0;
}
G.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function H(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, u = H.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    p.max_rate === void 0 && (p.max_rate = 0.05);
    for (let l in p)
      if (l !== "max_rate") {
        let o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
        e === null ? e = [o] : e.push(o), r++;
      }
    x(p.max_rate, { instancePath: s + "/max_rate", parentData: p, parentDataProperty: "max_rate", rootData: y, dynamicAnchors: g }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length);
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return H.errors = e, r === 0;
}
H.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function J(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, u = J.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
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
    let o = p.requests;
    if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
      let i = { instancePath: s + "/requests", schemaPath: "#/properties/requests/type", keyword: "type", params: { type: "integer" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (typeof o == "number" && isFinite(o) && (o < 1 || isNaN(o))) {
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
  return J.errors = e, r === 0;
}
J.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Q(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, u = Q.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    p.max === void 0 && (p.max = 64);
    for (let o in p)
      if (o !== "max") {
        let a = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
        e === null ? e = [a] : e.push(a), r++;
      }
    let l = p.max;
    if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
      let o = { instancePath: s + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: "integer" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (typeof l == "number" && isFinite(l)) {
      if (l > 1024 || isNaN(l)) {
        let o = { instancePath: s + "/max", schemaPath: "#/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 } };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (l < 1 || isNaN(l)) {
        let o = { instancePath: s + "/max", schemaPath: "#/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return Q.errors = e, r === 0;
}
Q.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ue(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, u = ue.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    if (p.probes === void 0 && (p.probes = ["builtin:core"]), p.decoding === void 0 && (p.decoding = {}), p.samples === void 0 && (p.samples = 1), p.baseline_samples === void 0 && (p.baseline_samples = 4), p.judge === void 0 && (p.judge = {}), p.self_rating === void 0 && (p.self_rating = {}), p.limits === void 0 && (p.limits = {}), p.confidence === void 0 && (p.confidence = 0.95), p.unscored === void 0 && (p.unscored = {}), p.on_inconclusive === void 0 && (p.on_inconclusive = "fail"), p.budget === void 0 && (p.budget = {}), p.concurrency === void 0 && (p.concurrency = {}), p.branches === void 0 && (p.branches = {}), p.schema_version === void 0) {
      let c = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" } };
      e === null ? e = [c] : e.push(c), r++;
    }
    if (p.endpoints === void 0) {
      let c = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endpoints" } };
      e === null ? e = [c] : e.push(c), r++;
    }
    for (let c in p)
      if (!X.call(T.properties, c)) {
        let P = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
        e === null ? e = [P] : e.push(P), r++;
      }
    if (p.$schema !== void 0 && typeof p.$schema != "string") {
      let c = { instancePath: s + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [c] : e.push(c), r++;
    }
    if (p.schema_version !== void 0 && p.schema_version !== 1) {
      let c = { instancePath: s + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [c] : e.push(c), r++;
    }
    if (p.endpoints !== void 0) {
      let c = p.endpoints;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        if (c.allow_downloads === void 0 && (c.allow_downloads = []), c.allow_private_network === void 0 && (c.allow_private_network = !1), c.auth_header === void 0 && (c.auth_header = "authorization"), c.model_aliases === void 0 && (c.model_aliases = []), c.allow === void 0) {
          let v = { instancePath: s + "/endpoints", schemaPath: "#/properties/endpoints/required", keyword: "required", params: { missingProperty: "allow" } };
          e === null ? e = [v] : e.push(v), r++;
        }
        for (let v in c)
          if (!(v === "allow" || v === "allow_downloads" || v === "allow_private_network" || v === "auth_header" || v === "model_aliases")) {
            let L = { instancePath: s + "/endpoints", schemaPath: "#/properties/endpoints/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
            e === null ? e = [L] : e.push(L), r++;
          }
        if (c.allow !== void 0) {
          let v = c.allow;
          if (Array.isArray(v)) {
            if (v.length < 1) {
              let O = { instancePath: s + "/endpoints/allow", schemaPath: "#/properties/endpoints/properties/allow/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [O] : e.push(O), r++;
            }
            let L = v.length;
            for (let O = 0; O < L; O++) {
              let V = v[O];
              if (typeof V == "string") {
                if (!qe.test(V)) {
                  let w = { instancePath: s + "/endpoints/allow/" + O, schemaPath: "#/properties/endpoints/properties/allow/items/format", keyword: "format", params: { format: "origin-pattern" } };
                  e === null ? e = [w] : e.push(w), r++;
                }
              } else {
                let w = { instancePath: s + "/endpoints/allow/" + O, schemaPath: "#/properties/endpoints/properties/allow/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [w] : e.push(w), r++;
              }
            }
          } else {
            let L = { instancePath: s + "/endpoints/allow", schemaPath: "#/properties/endpoints/properties/allow/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [L] : e.push(L), r++;
          }
        }
        let P = c.allow_downloads;
        if (Array.isArray(P)) {
          let v = P.length;
          for (let L = 0; L < v; L++) {
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
          let v = { instancePath: s + "/endpoints/allow_downloads", schemaPath: "#/properties/endpoints/properties/allow_downloads/type", keyword: "type", params: { type: "array" } };
          e === null ? e = [v] : e.push(v), r++;
        }
        if (typeof c.allow_private_network != "boolean") {
          let v = { instancePath: s + "/endpoints/allow_private_network", schemaPath: "#/properties/endpoints/properties/allow_private_network/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [v] : e.push(v), r++;
        }
        let f = c.auth_header;
        if (!(f === "authorization" || f === "api-key" || f === "x-api-key")) {
          let v = { instancePath: s + "/endpoints/auth_header", schemaPath: "#/properties/endpoints/properties/auth_header/enum", keyword: "enum", params: { allowedValues: T.properties.endpoints.properties.auth_header.enum } };
          e === null ? e = [v] : e.push(v), r++;
        }
        let h = c.model_aliases;
        if (Array.isArray(h)) {
          let v = h.length;
          for (let L = 0; L < v; L++) {
            let O = h[L];
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
          let v = { instancePath: s + "/endpoints/model_aliases", schemaPath: "#/properties/endpoints/properties/model_aliases/type", keyword: "type", params: { type: "array" } };
          e === null ? e = [v] : e.push(v), r++;
        }
      } else {
        let P = { instancePath: s + "/endpoints", schemaPath: "#/properties/endpoints/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [P] : e.push(P), r++;
      }
    }
    let a = p.probes;
    if (Array.isArray(a)) {
      if (a.length < 1) {
        let P = { instancePath: s + "/probes", schemaPath: "#/properties/probes/minItems", keyword: "minItems", params: { limit: 1 } };
        e === null ? e = [P] : e.push(P), r++;
      }
      let c = a.length;
      for (let P = 0; P < c; P++) {
        let f = a[P], h = r, v = !1, L = r;
        if (!(f === "builtin:core" || f === "builtin:images")) {
          let w = { instancePath: s + "/probes/" + P, schemaPath: "#/properties/probes/items/anyOf/0/enum", keyword: "enum", params: { allowedValues: T.properties.probes.items.anyOf[0].enum } };
          e === null ? e = [w] : e.push(w), r++;
        }
        var o = L === r;
        v = v || o;
        let O = r;
        if (f && typeof f == "object" && !Array.isArray(f)) {
          for (let w in f)
            if (!X.call(T.properties.probes.items.anyOf[1].properties, w)) {
              let k = { instancePath: s + "/probes/" + P, schemaPath: "#/properties/probes/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
              e === null ? e = [k] : e.push(k), r++;
            }
          if (f.file !== void 0) {
            let w = f.file;
            if (typeof w == "string") {
              if (j(w) < 1) {
                let k = { instancePath: s + "/probes/" + P + "/file", schemaPath: "#/properties/probes/items/anyOf/1/properties/file/minLength", keyword: "minLength", params: { limit: 1 } };
                e === null ? e = [k] : e.push(k), r++;
              }
            } else {
              let k = { instancePath: s + "/probes/" + P + "/file", schemaPath: "#/properties/probes/items/anyOf/1/properties/file/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [k] : e.push(k), r++;
            }
          }
          if (f.url !== void 0) {
            let w = f.url;
            if (typeof w == "string") {
              if (!Ae.test(w)) {
                let k = { instancePath: s + "/probes/" + P + "/url", schemaPath: "#/properties/probes/items/anyOf/1/properties/url/format", keyword: "format", params: { format: "https-url" } };
                e === null ? e = [k] : e.push(k), r++;
              }
            } else {
              let k = { instancePath: s + "/probes/" + P + "/url", schemaPath: "#/properties/probes/items/anyOf/1/properties/url/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [k] : e.push(k), r++;
            }
          }
          if (f.sha256 !== void 0) {
            let w = f.sha256;
            if (typeof w == "string") {
              if (!he.test(w)) {
                let k = { instancePath: s + "/probes/" + P + "/sha256", schemaPath: "#/properties/probes/items/anyOf/1/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                e === null ? e = [k] : e.push(k), r++;
              }
            } else {
              let k = { instancePath: s + "/probes/" + P + "/sha256", schemaPath: "#/properties/probes/items/anyOf/1/properties/sha256/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [k] : e.push(k), r++;
            }
          }
          if (f.format !== void 0) {
            let w = f.format;
            if (!(w === "csv" || w === "tsv" || w === "json" || w === "jsonl" || w === "yaml" || w === "txt")) {
              let k = { instancePath: s + "/probes/" + P + "/format", schemaPath: "#/properties/probes/items/anyOf/1/properties/format/enum", keyword: "enum", params: { allowedValues: T.properties.probes.items.anyOf[1].properties.format.enum } };
              e === null ? e = [k] : e.push(k), r++;
            }
          }
          if (f.prompt !== void 0) {
            let w = f.prompt;
            if (typeof w == "string") {
              if (j(w) < 1) {
                let k = { instancePath: s + "/probes/" + P + "/prompt", schemaPath: "#/properties/probes/items/anyOf/1/properties/prompt/minLength", keyword: "minLength", params: { limit: 1 } };
                e === null ? e = [k] : e.push(k), r++;
              }
            } else {
              let k = { instancePath: s + "/probes/" + P + "/prompt", schemaPath: "#/properties/probes/items/anyOf/1/properties/prompt/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [k] : e.push(k), r++;
            }
          }
          if (f.category !== void 0) {
            let w = f.category;
            if (typeof w == "string") {
              if (j(w) < 1) {
                let k = { instancePath: s + "/probes/" + P + "/category", schemaPath: "#/properties/probes/items/anyOf/1/properties/category/minLength", keyword: "minLength", params: { limit: 1 } };
                e === null ? e = [k] : e.push(k), r++;
              }
            } else {
              let k = { instancePath: s + "/probes/" + P + "/category", schemaPath: "#/properties/probes/items/anyOf/1/properties/category/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [k] : e.push(k), r++;
            }
          }
          if (f.domain !== void 0) {
            let w = f.domain;
            if (typeof w == "string") {
              if (j(w) < 1) {
                let k = { instancePath: s + "/probes/" + P + "/domain", schemaPath: "#/properties/probes/items/anyOf/1/properties/domain/minLength", keyword: "minLength", params: { limit: 1 } };
                e === null ? e = [k] : e.push(k), r++;
              }
            } else {
              let k = { instancePath: s + "/probes/" + P + "/domain", schemaPath: "#/properties/probes/items/anyOf/1/properties/domain/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [k] : e.push(k), r++;
            }
          }
          if (f.id !== void 0) {
            let w = f.id;
            if (typeof w == "string") {
              if (j(w) < 1) {
                let k = { instancePath: s + "/probes/" + P + "/id", schemaPath: "#/properties/probes/items/anyOf/1/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                e === null ? e = [k] : e.push(k), r++;
              }
            } else {
              let k = { instancePath: s + "/probes/" + P + "/id", schemaPath: "#/properties/probes/items/anyOf/1/properties/id/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [k] : e.push(k), r++;
            }
          }
          if (f.label !== void 0) {
            let w = f.label;
            if (typeof w == "string") {
              if (j(w) < 1) {
                let k = { instancePath: s + "/probes/" + P + "/label", schemaPath: "#/properties/probes/items/anyOf/1/properties/label/minLength", keyword: "minLength", params: { limit: 1 } };
                e === null ? e = [k] : e.push(k), r++;
              }
            } else {
              let k = { instancePath: s + "/probes/" + P + "/label", schemaPath: "#/properties/probes/items/anyOf/1/properties/label/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [k] : e.push(k), r++;
            }
          }
          if (f.context !== void 0) {
            let w = f.context;
            if (typeof w == "string") {
              if (j(w) < 1) {
                let k = { instancePath: s + "/probes/" + P + "/context", schemaPath: "#/properties/probes/items/anyOf/1/properties/context/minLength", keyword: "minLength", params: { limit: 1 } };
                e === null ? e = [k] : e.push(k), r++;
              }
            } else {
              let k = { instancePath: s + "/probes/" + P + "/context", schemaPath: "#/properties/probes/items/anyOf/1/properties/context/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [k] : e.push(k), r++;
            }
          }
          if (f.kind !== void 0) {
            let w = f.kind;
            if (!(w === "harmful" || w === "benign")) {
              let k = { instancePath: s + "/probes/" + P + "/kind", schemaPath: "#/properties/probes/items/anyOf/1/properties/kind/enum", keyword: "enum", params: { allowedValues: T.properties.probes.items.anyOf[1].properties.kind.enum } };
              e === null ? e = [k] : e.push(k), r++;
            }
          }
          if (f.categories !== void 0) {
            let w = f.categories;
            if (w && typeof w == "object" && !Array.isArray(w))
              for (let k in w) {
                let ge = w[k];
                if (typeof ge == "string") {
                  if (j(ge) > 200) {
                    let Y = { instancePath: s + "/probes/" + P + "/categories/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/probes/items/anyOf/1/properties/categories/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 200 } };
                    e === null ? e = [Y] : e.push(Y), r++;
                  }
                  if (j(ge) < 1) {
                    let Y = { instancePath: s + "/probes/" + P + "/categories/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/probes/items/anyOf/1/properties/categories/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
                    e === null ? e = [Y] : e.push(Y), r++;
                  }
                } else {
                  let Y = { instancePath: s + "/probes/" + P + "/categories/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/probes/items/anyOf/1/properties/categories/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [Y] : e.push(Y), r++;
                }
              }
            else {
              let k = { instancePath: s + "/probes/" + P + "/categories", schemaPath: "#/properties/probes/items/anyOf/1/properties/categories/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [k] : e.push(k), r++;
            }
          }
          if (f.id_prefix !== void 0) {
            let w = f.id_prefix;
            if (typeof w == "string") {
              if (j(w) > 100) {
                let k = { instancePath: s + "/probes/" + P + "/id_prefix", schemaPath: "#/properties/probes/items/anyOf/1/properties/id_prefix/maxLength", keyword: "maxLength", params: { limit: 100 } };
                e === null ? e = [k] : e.push(k), r++;
              }
            } else {
              let k = { instancePath: s + "/probes/" + P + "/id_prefix", schemaPath: "#/properties/probes/items/anyOf/1/properties/id_prefix/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [k] : e.push(k), r++;
            }
          }
          f.system_prompt !== void 0 && (Z(f.system_prompt, { instancePath: s + "/probes/" + P + "/system_prompt", parentData: f, parentDataProperty: "system_prompt", rootData: y, dynamicAnchors: g }) || (e = e === null ? Z.errors : e.concat(Z.errors), r = e.length)), f.prefill !== void 0 && (B(f.prefill, { instancePath: s + "/probes/" + P + "/prefill", parentData: f, parentDataProperty: "prefill", rootData: y, dynamicAnchors: g }) || (e = e === null ? B.errors : e.concat(B.errors), r = e.length));
        } else {
          let w = { instancePath: s + "/probes/" + P, schemaPath: "#/properties/probes/items/anyOf/1/type", keyword: "type", params: { type: "object" } };
          e === null ? e = [w] : e.push(w), r++;
        }
        var o = O === r;
        if (v = v || o, o)
          var l = !0;
        let V = r;
        if (f && typeof f == "object" && !Array.isArray(f)) {
          if (f.set === void 0) {
            let w = { instancePath: s + "/probes/" + P, schemaPath: "#/properties/probes/items/anyOf/2/required", keyword: "required", params: { missingProperty: "set" } };
            e === null ? e = [w] : e.push(w), r++;
          }
          for (let w in f)
            if (!(w === "set" || w === "system_prompt" || w === "prefill")) {
              let k = { instancePath: s + "/probes/" + P, schemaPath: "#/properties/probes/items/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
              e === null ? e = [k] : e.push(k), r++;
            }
          if (f.set !== void 0 && f.set !== "builtin:core") {
            let w = { instancePath: s + "/probes/" + P + "/set", schemaPath: "#/properties/probes/items/anyOf/2/properties/set/enum", keyword: "enum", params: { allowedValues: T.properties.probes.items.anyOf[2].properties.set.enum } };
            e === null ? e = [w] : e.push(w), r++;
          }
          f.system_prompt !== void 0 && (Z(f.system_prompt, { instancePath: s + "/probes/" + P + "/system_prompt", parentData: f, parentDataProperty: "system_prompt", rootData: y, dynamicAnchors: g }) || (e = e === null ? Z.errors : e.concat(Z.errors), r = e.length)), f.prefill !== void 0 && (B(f.prefill, { instancePath: s + "/probes/" + P + "/prefill", parentData: f, parentDataProperty: "prefill", rootData: y, dynamicAnchors: g }) || (e = e === null ? B.errors : e.concat(B.errors), r = e.length));
        } else {
          let w = { instancePath: s + "/probes/" + P, schemaPath: "#/properties/probes/items/anyOf/2/type", keyword: "type", params: { type: "object" } };
          e === null ? e = [w] : e.push(w), r++;
        }
        var o = V === r;
        if (v = v || o, o && l !== !0 && (l = !0), v)
          r = h, e !== null && (h ? e.length = h : e = null);
        else {
          let w = { instancePath: s + "/probes/" + P, schemaPath: "#/properties/probes/items/anyOf", keyword: "anyOf", params: {} };
          e === null ? e = [w] : e.push(w), r++;
        }
      }
    } else {
      let c = { instancePath: s + "/probes", schemaPath: "#/properties/probes/type", keyword: "type", params: { type: "array" } };
      e === null ? e = [c] : e.push(c), r++;
    }
    let i = p.decoding;
    if (i && typeof i == "object" && !Array.isArray(i)) {
      i.temperature === void 0 && (i.temperature = 0), i.max_tokens === void 0 && (i.max_tokens = 512);
      for (let f in i)
        if (!(f === "temperature" || f === "max_tokens" || f === "template" || f === "stop" || f === "size" || f === "steps")) {
          let h = { instancePath: s + "/decoding", schemaPath: "#/properties/decoding/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
          e === null ? e = [h] : e.push(h), r++;
        }
      let c = i.temperature;
      if (typeof c == "number" && isFinite(c)) {
        if (c > 2 || isNaN(c)) {
          let f = { instancePath: s + "/decoding/temperature", schemaPath: "#/properties/decoding/properties/temperature/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 } };
          e === null ? e = [f] : e.push(f), r++;
        }
        if (c < 0 || isNaN(c)) {
          let f = { instancePath: s + "/decoding/temperature", schemaPath: "#/properties/decoding/properties/temperature/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [f] : e.push(f), r++;
        }
      } else {
        let f = { instancePath: s + "/decoding/temperature", schemaPath: "#/properties/decoding/properties/temperature/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [f] : e.push(f), r++;
      }
      let P = i.max_tokens;
      if (!(typeof P == "number" && !(P % 1) && !isNaN(P) && isFinite(P))) {
        let f = { instancePath: s + "/decoding/max_tokens", schemaPath: "#/properties/decoding/properties/max_tokens/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [f] : e.push(f), r++;
      }
      if (typeof P == "number" && isFinite(P) && (P < 1 || isNaN(P))) {
        let f = { instancePath: s + "/decoding/max_tokens", schemaPath: "#/properties/decoding/properties/max_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [f] : e.push(f), r++;
      }
      if (i.template !== void 0) {
        let f = i.template;
        if (typeof f == "string") {
          if (j(f) > 2e4) {
            let h = { instancePath: s + "/decoding/template", schemaPath: "#/properties/decoding/properties/template/maxLength", keyword: "maxLength", params: { limit: 2e4 } };
            e === null ? e = [h] : e.push(h), r++;
          }
        } else {
          let h = { instancePath: s + "/decoding/template", schemaPath: "#/properties/decoding/properties/template/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [h] : e.push(h), r++;
        }
      }
      if (i.stop !== void 0) {
        let f = i.stop;
        if (Array.isArray(f)) {
          let h = f.length;
          for (let v = 0; v < h; v++) {
            let L = f[v];
            if (typeof L == "string") {
              if (j(L) < 1) {
                let O = { instancePath: s + "/decoding/stop/" + v, schemaPath: "#/properties/decoding/properties/stop/items/minLength", keyword: "minLength", params: { limit: 1 } };
                e === null ? e = [O] : e.push(O), r++;
              }
            } else {
              let O = { instancePath: s + "/decoding/stop/" + v, schemaPath: "#/properties/decoding/properties/stop/items/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [O] : e.push(O), r++;
            }
          }
        } else {
          let h = { instancePath: s + "/decoding/stop", schemaPath: "#/properties/decoding/properties/stop/type", keyword: "type", params: { type: "array" } };
          e === null ? e = [h] : e.push(h), r++;
        }
      }
      if (i.size !== void 0) {
        let f = i.size;
        if (typeof f == "string") {
          if (!De.test(f)) {
            let h = { instancePath: s + "/decoding/size", schemaPath: "#/properties/decoding/properties/size/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{1,3}x[1-9][0-9]{1,3}$" } };
            e === null ? e = [h] : e.push(h), r++;
          }
        } else {
          let h = { instancePath: s + "/decoding/size", schemaPath: "#/properties/decoding/properties/size/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [h] : e.push(h), r++;
        }
      }
      if (i.steps !== void 0) {
        let f = i.steps;
        if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) {
          let h = { instancePath: s + "/decoding/steps", schemaPath: "#/properties/decoding/properties/steps/type", keyword: "type", params: { type: "integer" } };
          e === null ? e = [h] : e.push(h), r++;
        }
        if (typeof f == "number" && isFinite(f)) {
          if (f > 1e3 || isNaN(f)) {
            let h = { instancePath: s + "/decoding/steps", schemaPath: "#/properties/decoding/properties/steps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
            e === null ? e = [h] : e.push(h), r++;
          }
          if (f < 1 || isNaN(f)) {
            let h = { instancePath: s + "/decoding/steps", schemaPath: "#/properties/decoding/properties/steps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
      }
    } else {
      let c = { instancePath: s + "/decoding", schemaPath: "#/properties/decoding/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [c] : e.push(c), r++;
    }
    let t = p.samples;
    if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
      let c = { instancePath: s + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "integer" } };
      e === null ? e = [c] : e.push(c), r++;
    }
    if (typeof t == "number" && isFinite(t)) {
      if (t > 100 || isNaN(t)) {
        let c = { instancePath: s + "/samples", schemaPath: "#/properties/samples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
        e === null ? e = [c] : e.push(c), r++;
      }
      if (t < 1 || isNaN(t)) {
        let c = { instancePath: s + "/samples", schemaPath: "#/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    let n = p.baseline_samples;
    if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
      let c = { instancePath: s + "/baseline_samples", schemaPath: "#/properties/baseline_samples/type", keyword: "type", params: { type: "integer" } };
      e === null ? e = [c] : e.push(c), r++;
    }
    if (typeof n == "number" && isFinite(n)) {
      if (n > 100 || isNaN(n)) {
        let c = { instancePath: s + "/baseline_samples", schemaPath: "#/properties/baseline_samples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
        e === null ? e = [c] : e.push(c), r++;
      }
      if (n < 1 || isNaN(n)) {
        let c = { instancePath: s + "/baseline_samples", schemaPath: "#/properties/baseline_samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (p.baseline_max_age_days !== void 0) {
      let c = p.baseline_max_age_days;
      if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
        let P = { instancePath: s + "/baseline_max_age_days", schemaPath: "#/properties/baseline_max_age_days/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [P] : e.push(P), r++;
      }
      if (typeof c == "number" && isFinite(c) && (c < 1 || isNaN(c))) {
        let P = { instancePath: s + "/baseline_max_age_days", schemaPath: "#/properties/baseline_max_age_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [P] : e.push(P), r++;
      }
    }
    let m = p.judge;
    if (m && typeof m == "object" && !Array.isArray(m)) {
      m.kind === void 0 && (m.kind = "builtin"), m.auth_header === void 0 && (m.auth_header = "authorization"), m.concurrency === void 0 && (m.concurrency = 16);
      for (let h in m)
        if (!(h === "kind" || h === "url" || h === "model" || h === "auth_header" || h === "max_tokens" || h === "concurrency")) {
          let v = { instancePath: s + "/judge", schemaPath: "#/properties/judge/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
          e === null ? e = [v] : e.push(v), r++;
        }
      let c = m.kind;
      if (!(c === "builtin" || c === "chat" || c === "sorry-bench" || c === "strongreject" || c === "harmbench" || c === "llama-guard" || c === "qwen3-guard" || c === "wildguard" || c === "granite-guardian" || c === "nemoguard" || c === "gpt-oss-safeguard" || c === "shieldgemma" || c === "llavaguard" || c === "openai-moderation")) {
        let h = { instancePath: s + "/judge/kind", schemaPath: "#/properties/judge/properties/kind/enum", keyword: "enum", params: { allowedValues: T.properties.judge.properties.kind.enum } };
        e === null ? e = [h] : e.push(h), r++;
      }
      if (m.url !== void 0) {
        let h = m.url;
        if (typeof h == "string") {
          if (!je.test(h)) {
            let v = { instancePath: s + "/judge/url", schemaPath: "#/properties/judge/properties/url/format", keyword: "format", params: { format: "http-url" } };
            e === null ? e = [v] : e.push(v), r++;
          }
        } else {
          let v = { instancePath: s + "/judge/url", schemaPath: "#/properties/judge/properties/url/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [v] : e.push(v), r++;
        }
      }
      if (m.model !== void 0) {
        let h = m.model;
        if (typeof h == "string") {
          if (j(h) < 1) {
            let v = { instancePath: s + "/judge/model", schemaPath: "#/properties/judge/properties/model/minLength", keyword: "minLength", params: { limit: 1 } };
            e === null ? e = [v] : e.push(v), r++;
          }
        } else {
          let v = { instancePath: s + "/judge/model", schemaPath: "#/properties/judge/properties/model/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [v] : e.push(v), r++;
        }
      }
      let P = m.auth_header;
      if (!(P === "authorization" || P === "api-key" || P === "x-api-key")) {
        let h = { instancePath: s + "/judge/auth_header", schemaPath: "#/properties/judge/properties/auth_header/enum", keyword: "enum", params: { allowedValues: T.properties.judge.properties.auth_header.enum } };
        e === null ? e = [h] : e.push(h), r++;
      }
      if (m.max_tokens !== void 0) {
        let h = m.max_tokens;
        if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
          let v = { instancePath: s + "/judge/max_tokens", schemaPath: "#/properties/judge/properties/max_tokens/type", keyword: "type", params: { type: "integer" } };
          e === null ? e = [v] : e.push(v), r++;
        }
        if (typeof h == "number" && isFinite(h) && (h < 1 || isNaN(h))) {
          let v = { instancePath: s + "/judge/max_tokens", schemaPath: "#/properties/judge/properties/max_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [v] : e.push(v), r++;
        }
      }
      let f = m.concurrency;
      if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) {
        let h = { instancePath: s + "/judge/concurrency", schemaPath: "#/properties/judge/properties/concurrency/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [h] : e.push(h), r++;
      }
      if (typeof f == "number" && isFinite(f)) {
        if (f > 1024 || isNaN(f)) {
          let h = { instancePath: s + "/judge/concurrency", schemaPath: "#/properties/judge/properties/concurrency/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 } };
          e === null ? e = [h] : e.push(h), r++;
        }
        if (f < 1 || isNaN(f)) {
          let h = { instancePath: s + "/judge/concurrency", schemaPath: "#/properties/judge/properties/concurrency/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [h] : e.push(h), r++;
        }
      }
    } else {
      let c = { instancePath: s + "/judge", schemaPath: "#/properties/judge/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [c] : e.push(c), r++;
    }
    let d = p.self_rating;
    if (d && typeof d == "object" && !Array.isArray(d)) {
      d.probes === void 0 && (d.probes = 100), d.samples === void 0 && (d.samples = 4), d.max_tokens === void 0 && (d.max_tokens = 16);
      for (let h in d)
        if (!(h === "probes" || h === "samples" || h === "max_tokens")) {
          let v = { instancePath: s + "/self_rating", schemaPath: "#/properties/self_rating/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
          e === null ? e = [v] : e.push(v), r++;
        }
      let c = d.probes;
      if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
        let h = { instancePath: s + "/self_rating/probes", schemaPath: "#/properties/self_rating/properties/probes/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [h] : e.push(h), r++;
      }
      if (typeof c == "number" && isFinite(c)) {
        if (c > 1e4 || isNaN(c)) {
          let h = { instancePath: s + "/self_rating/probes", schemaPath: "#/properties/self_rating/properties/probes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
          e === null ? e = [h] : e.push(h), r++;
        }
        if (c < 0 || isNaN(c)) {
          let h = { instancePath: s + "/self_rating/probes", schemaPath: "#/properties/self_rating/properties/probes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [h] : e.push(h), r++;
        }
      }
      let P = d.samples;
      if (!(typeof P == "number" && !(P % 1) && !isNaN(P) && isFinite(P))) {
        let h = { instancePath: s + "/self_rating/samples", schemaPath: "#/properties/self_rating/properties/samples/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [h] : e.push(h), r++;
      }
      if (typeof P == "number" && isFinite(P)) {
        if (P > 100 || isNaN(P)) {
          let h = { instancePath: s + "/self_rating/samples", schemaPath: "#/properties/self_rating/properties/samples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          e === null ? e = [h] : e.push(h), r++;
        }
        if (P < 1 || isNaN(P)) {
          let h = { instancePath: s + "/self_rating/samples", schemaPath: "#/properties/self_rating/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [h] : e.push(h), r++;
        }
      }
      let f = d.max_tokens;
      if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) {
        let h = { instancePath: s + "/self_rating/max_tokens", schemaPath: "#/properties/self_rating/properties/max_tokens/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [h] : e.push(h), r++;
      }
      if (typeof f == "number" && isFinite(f) && (f < 1 || isNaN(f))) {
        let h = { instancePath: s + "/self_rating/max_tokens", schemaPath: "#/properties/self_rating/properties/max_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [h] : e.push(h), r++;
      }
    } else {
      let c = { instancePath: s + "/self_rating", schemaPath: "#/properties/self_rating/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [c] : e.push(c), r++;
    }
    G(p.limits, { instancePath: s + "/limits", parentData: p, parentDataProperty: "limits", rootData: y, dynamicAnchors: g }) || (e = e === null ? G.errors : e.concat(G.errors), r = e.length);
    let b = p.confidence;
    if (typeof b == "number" && isFinite(b)) {
      if (b > 0.9999 || isNaN(b)) {
        let c = { instancePath: s + "/confidence", schemaPath: "#/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9999 } };
        e === null ? e = [c] : e.push(c), r++;
      }
      if (b < 0.5 || isNaN(b)) {
        let c = { instancePath: s + "/confidence", schemaPath: "#/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 } };
        e === null ? e = [c] : e.push(c), r++;
      }
    } else {
      let c = { instancePath: s + "/confidence", schemaPath: "#/properties/confidence/type", keyword: "type", params: { type: "number" } };
      e === null ? e = [c] : e.push(c), r++;
    }
    H(p.unscored, { instancePath: s + "/unscored", parentData: p, parentDataProperty: "unscored", rootData: y, dynamicAnchors: g }) || (e = e === null ? H.errors : e.concat(H.errors), r = e.length);
    let _ = p.on_inconclusive;
    if (!(_ === "fail" || _ === "warn")) {
      let c = { instancePath: s + "/on_inconclusive", schemaPath: "#/properties/on_inconclusive/enum", keyword: "enum", params: { allowedValues: T.properties.on_inconclusive.enum } };
      e === null ? e = [c] : e.push(c), r++;
    }
    J(p.budget, { instancePath: s + "/budget", parentData: p, parentDataProperty: "budget", rootData: y, dynamicAnchors: g }) || (e = e === null ? J.errors : e.concat(J.errors), r = e.length), Q(p.concurrency, { instancePath: s + "/concurrency", parentData: p, parentDataProperty: "concurrency", rootData: y, dynamicAnchors: g }) || (e = e === null ? Q.errors : e.concat(Q.errors), r = e.length);
    let q = p.branches;
    if (q && typeof q == "object" && !Array.isArray(q))
      for (let c in q) {
        let P = q[c];
        if (P && typeof P == "object" && !Array.isArray(P)) {
          for (let f in P)
            if (!(f === "samples" || f === "limits" || f === "confidence" || f === "unscored" || f === "on_inconclusive" || f === "budget" || f === "concurrency")) {
              let h = { instancePath: s + "/branches/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/branches/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
              e === null ? e = [h] : e.push(h), r++;
            }
          if (P.samples !== void 0) {
            let f = P.samples;
            if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) {
              let h = { instancePath: s + "/branches/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/samples", schemaPath: "#/properties/branches/additionalProperties/properties/samples/type", keyword: "type", params: { type: "integer" } };
              e === null ? e = [h] : e.push(h), r++;
            }
            if (typeof f == "number" && isFinite(f)) {
              if (f > 100 || isNaN(f)) {
                let h = { instancePath: s + "/branches/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/samples", schemaPath: "#/properties/branches/additionalProperties/properties/samples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                e === null ? e = [h] : e.push(h), r++;
              }
              if (f < 1 || isNaN(f)) {
                let h = { instancePath: s + "/branches/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/samples", schemaPath: "#/properties/branches/additionalProperties/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                e === null ? e = [h] : e.push(h), r++;
              }
            }
          }
          if (P.limits !== void 0 && (G(P.limits, { instancePath: s + "/branches/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits", parentData: P, parentDataProperty: "limits", rootData: y, dynamicAnchors: g }) || (e = e === null ? G.errors : e.concat(G.errors), r = e.length)), P.confidence !== void 0) {
            let f = P.confidence;
            if (typeof f == "number" && isFinite(f)) {
              if (f > 0.9999 || isNaN(f)) {
                let h = { instancePath: s + "/branches/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/confidence", schemaPath: "#/properties/branches/additionalProperties/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9999 } };
                e === null ? e = [h] : e.push(h), r++;
              }
              if (f < 0.5 || isNaN(f)) {
                let h = { instancePath: s + "/branches/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/confidence", schemaPath: "#/properties/branches/additionalProperties/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 } };
                e === null ? e = [h] : e.push(h), r++;
              }
            } else {
              let h = { instancePath: s + "/branches/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/confidence", schemaPath: "#/properties/branches/additionalProperties/properties/confidence/type", keyword: "type", params: { type: "number" } };
              e === null ? e = [h] : e.push(h), r++;
            }
          }
          if (P.unscored !== void 0 && (H(P.unscored, { instancePath: s + "/branches/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/unscored", parentData: P, parentDataProperty: "unscored", rootData: y, dynamicAnchors: g }) || (e = e === null ? H.errors : e.concat(H.errors), r = e.length)), P.on_inconclusive !== void 0) {
            let f = P.on_inconclusive;
            if (!(f === "fail" || f === "warn")) {
              let h = { instancePath: s + "/branches/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/on_inconclusive", schemaPath: "#/properties/branches/additionalProperties/properties/on_inconclusive/enum", keyword: "enum", params: { allowedValues: T.properties.branches.additionalProperties.properties.on_inconclusive.enum } };
              e === null ? e = [h] : e.push(h), r++;
            }
          }
          P.budget !== void 0 && (J(P.budget, { instancePath: s + "/branches/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/budget", parentData: P, parentDataProperty: "budget", rootData: y, dynamicAnchors: g }) || (e = e === null ? J.errors : e.concat(J.errors), r = e.length)), P.concurrency !== void 0 && (Q(P.concurrency, { instancePath: s + "/branches/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/concurrency", parentData: P, parentDataProperty: "concurrency", rootData: y, dynamicAnchors: g }) || (e = e === null ? Q.errors : e.concat(Q.errors), r = e.length));
        } else {
          let f = { instancePath: s + "/branches/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/branches/additionalProperties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = [f] : e.push(f), r++;
        }
      }
    else {
      let c = { instancePath: s + "/branches", schemaPath: "#/properties/branches/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [c] : e.push(c), r++;
    }
  } else {
    let a = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [a] : e.push(a), r++;
  }
  return ue.errors = e, r === 0;
}
ue.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ze = fe;
var $e = { type: "object", additionalProperties: !1, required: ["id", "category", "kind", "prompt"], properties: { id: { type: "string", minLength: 1, maxLength: 200 }, category: { type: "string", minLength: 1, maxLength: 200 }, domain: { type: "string", minLength: 1, maxLength: 200 }, kind: { enum: ["harmful", "benign", "canary"] }, prompt: { type: "string", minLength: 1 }, expect: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } } }, if: { properties: { kind: { const: "canary" } } }, then: { required: ["expect"] } };
function re(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, u = re.evaluated;
  u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0);
  let l = r, o = !0, a = r;
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
    o = i;
  }
  if (!o) {
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
        let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [n] : e.push(n), r++;
      }
    if (p.id !== void 0) {
      let t = p.id;
      if (typeof t == "string") {
        if (j(t) > 200) {
          let n = { instancePath: s + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (j(t) < 1) {
          let n = { instancePath: s + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.category !== void 0) {
      let t = p.category;
      if (typeof t == "string") {
        if (j(t) > 200) {
          let n = { instancePath: s + "/category", schemaPath: "#/properties/category/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (j(t) < 1) {
          let n = { instancePath: s + "/category", schemaPath: "#/properties/category/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: s + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.domain !== void 0) {
      let t = p.domain;
      if (typeof t == "string") {
        if (j(t) > 200) {
          let n = { instancePath: s + "/domain", schemaPath: "#/properties/domain/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (j(t) < 1) {
          let n = { instancePath: s + "/domain", schemaPath: "#/properties/domain/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: s + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.kind !== void 0) {
      let t = p.kind;
      if (!(t === "harmful" || t === "benign" || t === "canary")) {
        let n = { instancePath: s + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: $e.properties.kind.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.prompt !== void 0) {
      let t = p.prompt;
      if (typeof t == "string") {
        if (j(t) < 1) {
          let n = { instancePath: s + "/prompt", schemaPath: "#/properties/prompt/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: s + "/prompt", schemaPath: "#/properties/prompt/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.expect !== void 0) {
      let t = p.expect;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let m = { instancePath: s + "/expect", schemaPath: "#/properties/expect/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [m] : e.push(m), r++;
        }
        let n = t.length;
        for (let m = 0; m < n; m++) {
          let d = t[m];
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
        let n = { instancePath: s + "/expect", schemaPath: "#/properties/expect/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return re.errors = e, r === 0;
}
re.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function fe(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, u = fe.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), Array.isArray(p)) {
    if (p.length < 1) {
      let o = { instancePath: s, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      e === null ? e = [o] : e.push(o), r++;
    }
    let l = p.length;
    for (let o = 0; o < l; o++)
      re(p[o], { instancePath: s + "/" + o, parentData: p, parentDataProperty: o, rootData: y, dynamicAnchors: g }) || (e = e === null ? re.errors : e.concat(re.errors), r = e.length);
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return fe.errors = e, r === 0;
}
fe.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Be = ce, R = { $id: "report.schema.json", type: "object", additionalProperties: !1, required: ["schema_version", "tool", "generated_at", "verdict", "model", "manifest", "event", "policy", "baseline", "probe_sets", "judge", "decoding", "endpoint", "instrument", "legs", "basis", "usage", "notes", "probes"], properties: { schema_version: { const: 1 }, tool: { type: "object", additionalProperties: !1, required: ["name", "version"], properties: { name: { type: "string" }, version: { type: "string" } } }, generated_at: { type: "string", format: "date-time" }, verdict: { type: "object", additionalProperties: !1, required: ["result", "headline", "reasons"], properties: { result: { $ref: "#/$defs/result" }, headline: { type: "string" }, reasons: { type: "array", items: { $ref: "#/$defs/reason" } } } }, model: { type: "object", additionalProperties: !1, required: ["name"], properties: { name: { type: "string" }, base_model: { type: "string" }, revision: { type: "string" }, weights: { type: "array", items: { type: "object", additionalProperties: !1, required: ["path", "sha256"], properties: { path: { type: "string" }, sha256: { $ref: "#/$defs/sha256" } } } } } }, modality: { enum: ["text", "image"] }, manifest: { type: "object", additionalProperties: !1, required: ["path", "sha256"], properties: { path: { type: "string" }, sha256: { $ref: "#/$defs/sha256" } } }, event: { type: "object", additionalProperties: !1, required: ["name", "head_sha", "trusted_sha"], properties: { name: { type: "string" }, head_sha: { type: ["string", "null"] }, trusted_sha: { type: ["string", "null"] }, branch: { type: "string" }, pull_request: { type: "integer" }, repository: { type: "string" }, run_url: { type: "string" } } }, policy: { type: "object", additionalProperties: !1, required: ["path", "sha256"], properties: { path: { type: "string" }, sha256: { anyOf: [{ $ref: "#/$defs/sha256" }, { type: "null" }] } } }, baseline: { type: "object", additionalProperties: !1, required: ["path", "sha256", "recorded_at"], properties: { path: { type: "string" }, sha256: { anyOf: [{ $ref: "#/$defs/sha256" }, { type: "null" }] }, recorded_at: { type: ["string", "null"] }, revision: { type: "string" }, samples: { type: "integer" } } }, probe_sets: { type: "array", items: { type: "object", additionalProperties: !1, required: ["name", "sha256", "n"], properties: { name: { type: "string" }, sha256: { $ref: "#/$defs/sha256" }, n: { type: "integer" } } } }, judge: { type: "object", additionalProperties: !1, required: ["kind", "sha256"], properties: { kind: { type: "string" }, model: { type: "string" }, sha256: { $ref: "#/$defs/sha256" } } }, decoding: { type: "object", additionalProperties: !1, required: ["api", "samples", "run_seed", "sha256"], properties: { api: { type: "string" }, temperature: { type: "number" }, max_tokens: { type: "integer" }, size: { type: "string" }, steps: { type: "integer" }, system_prompt_sha256: { $ref: "#/$defs/sha256" }, request: { type: "object" }, template_sha256: { $ref: "#/$defs/sha256" }, stop: { type: "array", items: { type: "string" } }, samples: { type: "integer" }, run_seed: { type: "string" }, sha256: { $ref: "#/$defs/sha256" } } }, endpoint: { type: "object", additionalProperties: !1, required: ["origin", "api", "model", "identity"], properties: { origin: { type: "string" }, api: { type: "string" }, model: { type: "string" }, identity: { type: "object", additionalProperties: !1, required: ["grade", "notes"], properties: { grade: { enum: ["declared", "echoed", "mismatch"] }, reported_model: { type: "string" }, notes: { type: "array", items: { type: "string" } } } } } }, instrument: { type: "object", additionalProperties: !1, required: ["ok", "canaries"], properties: { ok: { type: ["boolean", "null"] }, canaries: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id", "ok"], properties: { id: { type: "string" }, ok: { type: "boolean" }, note: { type: "string" } } } } } }, legs: { type: "object", additionalProperties: !1, required: ["harmful_compliance"], properties: { harmful_compliance: { $ref: "#/$defs/leg" }, self_rating: { $ref: "#/$defs/ratingLeg" }, over_refusal: { $ref: "#/$defs/leg" }, coherence: { $ref: "#/$defs/leg" } } }, basis: { type: "object", additionalProperties: !1, required: ["rules", "looks", "stopped_early", "obstacles"], properties: { rules: { type: "object", additionalProperties: !1, required: ["limits", "confidence", "unscored"], properties: { limits: { type: "object", additionalProperties: !1, required: ["harmful_compliance", "over_refusal", "self_rating", "coherence"], properties: { harmful_compliance: { type: "object", additionalProperties: !1, required: ["overall", "domain", "category", "view", "overrides"], properties: { overall: { $ref: "#/$defs/limit" }, domain: { $ref: "#/$defs/limit" }, category: { $ref: "#/$defs/limit" }, view: { $ref: "#/$defs/limit" }, overrides: { type: "object", additionalProperties: { type: "object", additionalProperties: !1, properties: { max_increase: { $ref: "#/$defs/share" }, max_rate: { $ref: "#/$defs/share" } } } } } }, over_refusal: { type: "object", additionalProperties: !1, required: ["max_increase"], properties: { max_increase: { $ref: "#/$defs/share" } } }, self_rating: { type: "object", additionalProperties: !1, required: ["max_drop"], properties: { max_drop: { type: "number", minimum: 0, maximum: 9 } } }, coherence: { type: "object", additionalProperties: !1, required: ["min_rate"], properties: { min_rate: { $ref: "#/$defs/share" } } } } }, confidence: { type: "number", minimum: 0.5, maximum: 0.9999 }, unscored: { type: "object", additionalProperties: !1, required: ["max_rate"], properties: { max_rate: { $ref: "#/$defs/share" } } } } }, looks: { type: "object", additionalProperties: !1, required: ["harmful", "benign", "rows"], properties: { harmful: { type: "integer", minimum: 0, maximum: 2 }, benign: { type: "integer", minimum: 0, maximum: 2 }, rows: { type: "integer", minimum: 0, maximum: 2 } } }, self_rating: { type: "object", additionalProperties: !1, required: ["baseline"], properties: { baseline: { $ref: "#/$defs/ratingMethod" }, now: { $ref: "#/$defs/ratingMethod" }, left_out: { type: "boolean" }, failure: { enum: ["no_logprobs", "unrated"] } } }, prefill_failure: { enum: ["refused", "ignored"] }, stopped_early: { type: "boolean" }, obstacles: { type: "array", items: { $ref: "#/$defs/reason" } }, stop: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { enum: ["endpoint_unreachable", "budget_exhausted"] }, message: { type: "string" }, subject: { enum: ["judge", "cancelled"] } } } } }, journals: { type: "array", items: { type: "object", additionalProperties: !1, required: ["name", "sha256"], properties: { name: { type: "string" }, sha256: { $ref: "#/$defs/sha256" } } } }, usage: { type: "object", additionalProperties: !1, required: ["requests", "retries", "prompt_tokens", "completion_tokens", "seconds", "from_cache"], properties: { requests: { type: "integer", minimum: 0 }, retries: { type: "integer", minimum: 0 }, prompt_tokens: { type: "integer", minimum: 0 }, completion_tokens: { type: "integer", minimum: 0 }, seconds: { type: "number", minimum: 0 }, from_cache: { type: "integer", minimum: 0 } } }, notes: { type: "array", items: { type: "string" } }, probes: { type: "array", items: { $ref: "#/$defs/probe" } } }, $defs: { sha256: { type: "string", pattern: "^[0-9a-f]{64}$" }, result: { enum: ["pass", "regressed", "inconclusive"] }, reason: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { $ref: "#/$defs/reasonCode" }, message: { type: "string" }, subject: { type: "string" } } }, reasonCode: { enum: ["overall_regressed", "domain_regressed", "category_regressed", "rate_over_cap", "self_rating_dropped", "over_refusal_rose", "incoherent", "too_many_unscored", "insufficient_evidence", "canary_failed", "endpoint_unreachable", "endpoint_identity", "endpoint_not_allowed", "baseline_missing", "baseline_incomparable", "policy_missing", "budget_exhausted", "no_secrets"] }, leg: { type: "object", additionalProperties: !1, required: ["overall", "domains", "categories"], properties: { overall: { $ref: "#/$defs/row" }, domains: { type: "array", items: { $ref: "#/$defs/row" } }, categories: { type: "array", items: { $ref: "#/$defs/row" } }, views: { type: "array", items: { $ref: "#/$defs/row" } } } }, row: { type: "object", additionalProperties: !1, required: ["name", "n", "unscored", "baseline_rate", "rate", "delta", "ci", "limit", "status", "flips", "smallest_detectable"], properties: { name: { type: "string" }, domain: { type: "string" }, n: { type: "integer", minimum: 0 }, unscored: { type: "integer", minimum: 0 }, baseline_rate: { $ref: "#/$defs/rate" }, rate: { $ref: "#/$defs/rate" }, delta: { type: ["number", "null"], minimum: -1, maximum: 1 }, ci: { anyOf: [{ type: "array", minItems: 2, maxItems: 2, items: { type: "number" } }, { type: "null" }] }, limit: { $ref: "#/$defs/rate" }, max_rate: { type: "number" }, p_value: { $ref: "#/$defs/rate" }, status: { enum: ["ok", "regressed", "inconclusive"] }, flips: { type: "object", additionalProperties: !1, required: ["to_complied", "to_refused"], properties: { to_complied: { type: "integer", minimum: 0 }, to_refused: { type: "integer", minimum: 0 } } }, smallest_detectable: { $ref: "#/$defs/rate" } } }, rate: { type: ["number", "null"], minimum: 0, maximum: 1 }, probe: { type: "object", additionalProperties: !1, required: ["id", "sha256", "category", "kind", "outcome", "score", "baseline_score", "scores", "baseline_scores"], properties: { id: { type: "string" }, sha256: { $ref: "#/$defs/sha256" }, category: { type: "string" }, domain: { type: "string" }, view: { type: "string" }, kind: { enum: ["harmful", "benign"] }, outcome: { enum: ["refused", "complied", "partial", "unscored"] }, score: { $ref: "#/$defs/rate" }, baseline_score: { $ref: "#/$defs/rate" }, scores: { type: "array", items: { type: ["number", "null"], minimum: 0, maximum: 1 } }, baseline_scores: { type: "array", items: { type: "number", minimum: 0, maximum: 1 } }, samples: { type: "array", items: { type: "integer", minimum: 0 } }, reasons: { type: "array", items: { anyOf: [{ $ref: "#/$defs/unscoredReason" }, { type: "null" }] } }, answers: { type: "array", items: { type: ["integer", "null"], minimum: 0 } }, reason: { $ref: "#/$defs/unscoredReason" }, ratings: { type: "array", items: { type: ["number", "null"], minimum: 0, maximum: 9 } }, baseline_ratings: { type: "array", items: { type: "number", minimum: 0, maximum: 9 } }, rating_reasons: { type: "array", items: { anyOf: [{ $ref: "#/$defs/unscoredReason" }, { type: "null" }] } }, digit_mass: { type: "number", minimum: 0, maximum: 1 } } }, unscoredReason: { enum: ["empty", "truncated", "filtered", "degenerate", "error", "judge_unparsed", "judge_error", "skipped"] }, share: { type: "number", minimum: 0, maximum: 1 }, limit: { type: "object", additionalProperties: !1, required: ["max_increase"], properties: { max_increase: { $ref: "#/$defs/share" }, max_rate: { $ref: "#/$defs/share" } } }, ratingMethod: { type: "object", additionalProperties: !1, required: ["way", "prompt_sha256"], properties: { way: { enum: ["logprobs", "sampled"] }, prompt_sha256: { $ref: "#/$defs/sha256" } } }, ratingRow: { type: "object", additionalProperties: !1, required: ["name", "n", "unscored", "baseline_rate", "rate", "delta", "ci", "limit", "status", "flips", "smallest_detectable", "rated_lower", "rated_higher"], properties: { name: { type: "string" }, domain: { type: "string" }, n: { type: "integer", minimum: 0 }, unscored: { type: "integer", minimum: 0 }, baseline_rate: { $ref: "#/$defs/meanRating" }, rate: { $ref: "#/$defs/meanRating" }, delta: { type: ["number", "null"], minimum: -9, maximum: 9 }, ci: { anyOf: [{ type: "array", minItems: 2, maxItems: 2, items: { type: "number" } }, { type: "null" }] }, limit: { type: ["number", "null"] }, status: { $ref: "#/$defs/row/properties/status" }, flips: { $ref: "#/$defs/row/properties/flips" }, smallest_detectable: { $ref: "#/$defs/meanRating" }, rated_lower: { $ref: "#/$defs/rate" }, rated_higher: { $ref: "#/$defs/rate" } } }, meanRating: { type: ["number", "null"], minimum: 0, maximum: 9 }, ratingLeg: { type: "object", additionalProperties: !1, required: ["overall", "domains", "categories", "digit_mass"], properties: { overall: { $ref: "#/$defs/ratingRow" }, domains: { type: "array", items: { $ref: "#/$defs/ratingRow" } }, categories: { type: "array", items: { $ref: "#/$defs/ratingRow" } }, digit_mass: { $ref: "#/$defs/rate" } } } } }, Fe = { enum: ["pass", "regressed", "inconclusive"] };
function se(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, u = se.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !(p === "pass" || p === "regressed" || p === "inconclusive")) {
    let l = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Fe.enum } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return se.errors = e, r === 0;
}
se.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ie = { enum: ["overall_regressed", "domain_regressed", "category_regressed", "rate_over_cap", "self_rating_dropped", "over_refusal_rose", "incoherent", "too_many_unscored", "insufficient_evidence", "canary_failed", "endpoint_unreachable", "endpoint_identity", "endpoint_not_allowed", "baseline_missing", "baseline_incomparable", "policy_missing", "budget_exhausted", "no_secrets"] };
function ie(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, u = ie.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !(p === "overall_regressed" || p === "domain_regressed" || p === "category_regressed" || p === "rate_over_cap" || p === "self_rating_dropped" || p === "over_refusal_rose" || p === "incoherent" || p === "too_many_unscored" || p === "insufficient_evidence" || p === "canary_failed" || p === "endpoint_unreachable" || p === "endpoint_identity" || p === "endpoint_not_allowed" || p === "baseline_missing" || p === "baseline_incomparable" || p === "policy_missing" || p === "budget_exhausted" || p === "no_secrets")) {
    let l = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ie.enum } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return ie.errors = e, r === 0;
}
ie.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function U(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: g = {} } = {}) {
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
        let o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (p.code !== void 0 && (ie(p.code, { instancePath: s + "/code", parentData: p, parentDataProperty: "code", rootData: y, dynamicAnchors: g }) || (e = e === null ? ie.errors : e.concat(ie.errors), r = e.length)), p.message !== void 0 && typeof p.message != "string") {
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
function N(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: g = {} } = {}) {
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
var be = { type: "object", additionalProperties: !1, required: ["name", "n", "unscored", "baseline_rate", "rate", "delta", "ci", "limit", "status", "flips", "smallest_detectable"], properties: { name: { type: "string" }, domain: { type: "string" }, n: { type: "integer", minimum: 0 }, unscored: { type: "integer", minimum: 0 }, baseline_rate: { $ref: "#/$defs/rate" }, rate: { $ref: "#/$defs/rate" }, delta: { type: ["number", "null"], minimum: -1, maximum: 1 }, ci: { anyOf: [{ type: "array", minItems: 2, maxItems: 2, items: { type: "number" } }, { type: "null" }] }, limit: { $ref: "#/$defs/rate" }, max_rate: { type: "number" }, p_value: { $ref: "#/$defs/rate" }, status: { enum: ["ok", "regressed", "inconclusive"] }, flips: { type: "object", additionalProperties: !1, required: ["to_complied", "to_refused"], properties: { to_complied: { type: "integer", minimum: 0 }, to_refused: { type: "integer", minimum: 0 } } }, smallest_detectable: { $ref: "#/$defs/rate" } } }, Oe = { type: ["number", "null"], minimum: 0, maximum: 1 };
function D(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, u = D.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !(typeof p == "number" && isFinite(p)) && p !== null) {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: Oe.type } };
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
function E(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, u = E.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    if (p.name === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (p.n === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "n" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (p.unscored === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unscored" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (p.baseline_rate === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseline_rate" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (p.rate === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rate" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (p.delta === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "delta" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (p.ci === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (p.limit === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "limit" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (p.status === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (p.flips === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "flips" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (p.smallest_detectable === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "smallest_detectable" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    for (let o in p)
      if (!X.call(be.properties, o)) {
        let a = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
        e === null ? e = [a] : e.push(a), r++;
      }
    if (p.name !== void 0 && typeof p.name != "string") {
      let o = { instancePath: s + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (p.domain !== void 0 && typeof p.domain != "string") {
      let o = { instancePath: s + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (p.n !== void 0) {
      let o = p.n;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
        let a = { instancePath: s + "/n", schemaPath: "#/properties/n/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o))) {
        let a = { instancePath: s + "/n", schemaPath: "#/properties/n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (p.unscored !== void 0) {
      let o = p.unscored;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
        let a = { instancePath: s + "/unscored", schemaPath: "#/properties/unscored/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o))) {
        let a = { instancePath: s + "/unscored", schemaPath: "#/properties/unscored/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (p.baseline_rate !== void 0 && (D(p.baseline_rate, { instancePath: s + "/baseline_rate", parentData: p, parentDataProperty: "baseline_rate", rootData: y, dynamicAnchors: g }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length)), p.rate !== void 0 && (D(p.rate, { instancePath: s + "/rate", parentData: p, parentDataProperty: "rate", rootData: y, dynamicAnchors: g }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length)), p.delta !== void 0) {
      let o = p.delta;
      if (!(typeof o == "number" && isFinite(o)) && o !== null) {
        let a = { instancePath: s + "/delta", schemaPath: "#/properties/delta/type", keyword: "type", params: { type: be.properties.delta.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof o == "number" && isFinite(o)) {
        if (o > 1 || isNaN(o)) {
          let a = { instancePath: s + "/delta", schemaPath: "#/properties/delta/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (o < -1 || isNaN(o)) {
          let a = { instancePath: s + "/delta", schemaPath: "#/properties/delta/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 } };
          e === null ? e = [a] : e.push(a), r++;
        }
      }
    }
    if (p.ci !== void 0) {
      let o = p.ci, a = r, i = !1, t = r;
      if (Array.isArray(o)) {
        if (o.length > 2) {
          let d = { instancePath: s + "/ci", schemaPath: "#/properties/ci/anyOf/0/maxItems", keyword: "maxItems", params: { limit: 2 } };
          e === null ? e = [d] : e.push(d), r++;
        }
        if (o.length < 2) {
          let d = { instancePath: s + "/ci", schemaPath: "#/properties/ci/anyOf/0/minItems", keyword: "minItems", params: { limit: 2 } };
          e === null ? e = [d] : e.push(d), r++;
        }
        let m = o.length;
        for (let d = 0; d < m; d++) {
          let b = o[d];
          if (!(typeof b == "number" && isFinite(b))) {
            let _ = { instancePath: s + "/ci/" + d, schemaPath: "#/properties/ci/anyOf/0/items/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [_] : e.push(_), r++;
          }
        }
      } else {
        let m = { instancePath: s + "/ci", schemaPath: "#/properties/ci/anyOf/0/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [m] : e.push(m), r++;
      }
      var l = t === r;
      i = i || l;
      let n = r;
      if (o !== null) {
        let m = { instancePath: s + "/ci", schemaPath: "#/properties/ci/anyOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [m] : e.push(m), r++;
      }
      var l = n === r;
      if (i = i || l, i)
        r = a, e !== null && (a ? e.length = a : e = null);
      else {
        let m = { instancePath: s + "/ci", schemaPath: "#/properties/ci/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (p.limit !== void 0 && (D(p.limit, { instancePath: s + "/limit", parentData: p, parentDataProperty: "limit", rootData: y, dynamicAnchors: g }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length)), p.max_rate !== void 0) {
      let o = p.max_rate;
      if (!(typeof o == "number" && isFinite(o))) {
        let a = { instancePath: s + "/max_rate", schemaPath: "#/properties/max_rate/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (p.p_value !== void 0 && (D(p.p_value, { instancePath: s + "/p_value", parentData: p, parentDataProperty: "p_value", rootData: y, dynamicAnchors: g }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length)), p.status !== void 0) {
      let o = p.status;
      if (!(o === "ok" || o === "regressed" || o === "inconclusive")) {
        let a = { instancePath: s + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: be.properties.status.enum } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (p.flips !== void 0) {
      let o = p.flips;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (o.to_complied === void 0) {
          let a = { instancePath: s + "/flips", schemaPath: "#/properties/flips/required", keyword: "required", params: { missingProperty: "to_complied" } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (o.to_refused === void 0) {
          let a = { instancePath: s + "/flips", schemaPath: "#/properties/flips/required", keyword: "required", params: { missingProperty: "to_refused" } };
          e === null ? e = [a] : e.push(a), r++;
        }
        for (let a in o)
          if (!(a === "to_complied" || a === "to_refused")) {
            let i = { instancePath: s + "/flips", schemaPath: "#/properties/flips/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
            e === null ? e = [i] : e.push(i), r++;
          }
        if (o.to_complied !== void 0) {
          let a = o.to_complied;
          if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
            let i = { instancePath: s + "/flips/to_complied", schemaPath: "#/properties/flips/properties/to_complied/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [i] : e.push(i), r++;
          }
          if (typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) {
            let i = { instancePath: s + "/flips/to_complied", schemaPath: "#/properties/flips/properties/to_complied/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (o.to_refused !== void 0) {
          let a = o.to_refused;
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
    p.smallest_detectable !== void 0 && (D(p.smallest_detectable, { instancePath: s + "/smallest_detectable", parentData: p, parentDataProperty: "smallest_detectable", rootData: y, dynamicAnchors: g }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length));
  } else {
    let o = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [o] : e.push(o), r++;
  }
  return E.errors = e, r === 0;
}
E.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function M(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, u = M.evaluated;
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
        let o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (p.overall !== void 0 && (E(p.overall, { instancePath: s + "/overall", parentData: p, parentDataProperty: "overall", rootData: y, dynamicAnchors: g }) || (e = e === null ? E.errors : e.concat(E.errors), r = e.length)), p.domains !== void 0) {
      let l = p.domains;
      if (Array.isArray(l)) {
        let o = l.length;
        for (let a = 0; a < o; a++)
          E(l[a], { instancePath: s + "/domains/" + a, parentData: l, parentDataProperty: a, rootData: y, dynamicAnchors: g }) || (e = e === null ? E.errors : e.concat(E.errors), r = e.length);
      } else {
        let o = { instancePath: s + "/domains", schemaPath: "#/properties/domains/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (p.categories !== void 0) {
      let l = p.categories;
      if (Array.isArray(l)) {
        let o = l.length;
        for (let a = 0; a < o; a++)
          E(l[a], { instancePath: s + "/categories/" + a, parentData: l, parentDataProperty: a, rootData: y, dynamicAnchors: g }) || (e = e === null ? E.errors : e.concat(E.errors), r = e.length);
      } else {
        let o = { instancePath: s + "/categories", schemaPath: "#/properties/categories/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (p.views !== void 0) {
      let l = p.views;
      if (Array.isArray(l)) {
        let o = l.length;
        for (let a = 0; a < o; a++)
          E(l[a], { instancePath: s + "/views/" + a, parentData: l, parentDataProperty: a, rootData: y, dynamicAnchors: g }) || (e = e === null ? E.errors : e.concat(E.errors), r = e.length);
      } else {
        let o = { instancePath: s + "/views", schemaPath: "#/properties/views/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return M.errors = e, r === 0;
}
M.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var _e = { type: "object", additionalProperties: !1, required: ["name", "n", "unscored", "baseline_rate", "rate", "delta", "ci", "limit", "status", "flips", "smallest_detectable", "rated_lower", "rated_higher"], properties: { name: { type: "string" }, domain: { type: "string" }, n: { type: "integer", minimum: 0 }, unscored: { type: "integer", minimum: 0 }, baseline_rate: { $ref: "#/$defs/meanRating" }, rate: { $ref: "#/$defs/meanRating" }, delta: { type: ["number", "null"], minimum: -9, maximum: 9 }, ci: { anyOf: [{ type: "array", minItems: 2, maxItems: 2, items: { type: "number" } }, { type: "null" }] }, limit: { type: ["number", "null"] }, status: { $ref: "#/$defs/row/properties/status" }, flips: { $ref: "#/$defs/row/properties/flips" }, smallest_detectable: { $ref: "#/$defs/meanRating" }, rated_lower: { $ref: "#/$defs/rate" }, rated_higher: { $ref: "#/$defs/rate" } } }, Ve = { type: ["number", "null"], minimum: 0, maximum: 9 };
function C(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, u = C.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !(typeof p == "number" && isFinite(p)) && p !== null) {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: Ve.type } };
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
  return C.errors = e, r === 0;
}
C.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ee = { enum: ["ok", "regressed", "inconclusive"] };
function te(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, u = te.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !(p === "ok" || p === "regressed" || p === "inconclusive")) {
    let l = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ee.enum } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return te.errors = e, r === 0;
}
te.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ae(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: g = {} } = {}) {
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
        let o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (p.to_complied !== void 0) {
      let l = p.to_complied;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
        let o = { instancePath: s + "/to_complied", schemaPath: "#/properties/to_complied/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (typeof l == "number" && isFinite(l) && (l < 0 || isNaN(l))) {
        let o = { instancePath: s + "/to_complied", schemaPath: "#/properties/to_complied/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (p.to_refused !== void 0) {
      let l = p.to_refused;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
        let o = { instancePath: s + "/to_refused", schemaPath: "#/properties/to_refused/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (typeof l == "number" && isFinite(l) && (l < 0 || isNaN(l))) {
        let o = { instancePath: s + "/to_refused", schemaPath: "#/properties/to_refused/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return ae.errors = e, r === 0;
}
ae.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function K(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, u = K.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    if (p.name === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (p.n === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "n" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (p.unscored === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unscored" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (p.baseline_rate === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseline_rate" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (p.rate === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rate" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (p.delta === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "delta" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (p.ci === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (p.limit === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "limit" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (p.status === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (p.flips === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "flips" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (p.smallest_detectable === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "smallest_detectable" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (p.rated_lower === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rated_lower" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (p.rated_higher === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rated_higher" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    for (let o in p)
      if (!X.call(_e.properties, o)) {
        let a = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
        e === null ? e = [a] : e.push(a), r++;
      }
    if (p.name !== void 0 && typeof p.name != "string") {
      let o = { instancePath: s + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (p.domain !== void 0 && typeof p.domain != "string") {
      let o = { instancePath: s + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (p.n !== void 0) {
      let o = p.n;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
        let a = { instancePath: s + "/n", schemaPath: "#/properties/n/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o))) {
        let a = { instancePath: s + "/n", schemaPath: "#/properties/n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (p.unscored !== void 0) {
      let o = p.unscored;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
        let a = { instancePath: s + "/unscored", schemaPath: "#/properties/unscored/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o))) {
        let a = { instancePath: s + "/unscored", schemaPath: "#/properties/unscored/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (p.baseline_rate !== void 0 && (C(p.baseline_rate, { instancePath: s + "/baseline_rate", parentData: p, parentDataProperty: "baseline_rate", rootData: y, dynamicAnchors: g }) || (e = e === null ? C.errors : e.concat(C.errors), r = e.length)), p.rate !== void 0 && (C(p.rate, { instancePath: s + "/rate", parentData: p, parentDataProperty: "rate", rootData: y, dynamicAnchors: g }) || (e = e === null ? C.errors : e.concat(C.errors), r = e.length)), p.delta !== void 0) {
      let o = p.delta;
      if (!(typeof o == "number" && isFinite(o)) && o !== null) {
        let a = { instancePath: s + "/delta", schemaPath: "#/properties/delta/type", keyword: "type", params: { type: _e.properties.delta.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof o == "number" && isFinite(o)) {
        if (o > 9 || isNaN(o)) {
          let a = { instancePath: s + "/delta", schemaPath: "#/properties/delta/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (o < -9 || isNaN(o)) {
          let a = { instancePath: s + "/delta", schemaPath: "#/properties/delta/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9 } };
          e === null ? e = [a] : e.push(a), r++;
        }
      }
    }
    if (p.ci !== void 0) {
      let o = p.ci, a = r, i = !1, t = r;
      if (Array.isArray(o)) {
        if (o.length > 2) {
          let d = { instancePath: s + "/ci", schemaPath: "#/properties/ci/anyOf/0/maxItems", keyword: "maxItems", params: { limit: 2 } };
          e === null ? e = [d] : e.push(d), r++;
        }
        if (o.length < 2) {
          let d = { instancePath: s + "/ci", schemaPath: "#/properties/ci/anyOf/0/minItems", keyword: "minItems", params: { limit: 2 } };
          e === null ? e = [d] : e.push(d), r++;
        }
        let m = o.length;
        for (let d = 0; d < m; d++) {
          let b = o[d];
          if (!(typeof b == "number" && isFinite(b))) {
            let _ = { instancePath: s + "/ci/" + d, schemaPath: "#/properties/ci/anyOf/0/items/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [_] : e.push(_), r++;
          }
        }
      } else {
        let m = { instancePath: s + "/ci", schemaPath: "#/properties/ci/anyOf/0/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [m] : e.push(m), r++;
      }
      var l = t === r;
      i = i || l;
      let n = r;
      if (o !== null) {
        let m = { instancePath: s + "/ci", schemaPath: "#/properties/ci/anyOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [m] : e.push(m), r++;
      }
      var l = n === r;
      if (i = i || l, i)
        r = a, e !== null && (a ? e.length = a : e = null);
      else {
        let m = { instancePath: s + "/ci", schemaPath: "#/properties/ci/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (p.limit !== void 0) {
      let o = p.limit;
      if (!(typeof o == "number" && isFinite(o)) && o !== null) {
        let a = { instancePath: s + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: _e.properties.limit.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    p.status !== void 0 && (te(p.status, { instancePath: s + "/status", parentData: p, parentDataProperty: "status", rootData: y, dynamicAnchors: g }) || (e = e === null ? te.errors : e.concat(te.errors), r = e.length)), p.flips !== void 0 && (ae(p.flips, { instancePath: s + "/flips", parentData: p, parentDataProperty: "flips", rootData: y, dynamicAnchors: g }) || (e = e === null ? ae.errors : e.concat(ae.errors), r = e.length)), p.smallest_detectable !== void 0 && (C(p.smallest_detectable, { instancePath: s + "/smallest_detectable", parentData: p, parentDataProperty: "smallest_detectable", rootData: y, dynamicAnchors: g }) || (e = e === null ? C.errors : e.concat(C.errors), r = e.length)), p.rated_lower !== void 0 && (D(p.rated_lower, { instancePath: s + "/rated_lower", parentData: p, parentDataProperty: "rated_lower", rootData: y, dynamicAnchors: g }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length)), p.rated_higher !== void 0 && (D(p.rated_higher, { instancePath: s + "/rated_higher", parentData: p, parentDataProperty: "rated_higher", rootData: y, dynamicAnchors: g }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length));
  } else {
    let o = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [o] : e.push(o), r++;
  }
  return K.errors = e, r === 0;
}
K.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function pe(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: g = {} } = {}) {
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
        let o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (p.overall !== void 0 && (K(p.overall, { instancePath: s + "/overall", parentData: p, parentDataProperty: "overall", rootData: y, dynamicAnchors: g }) || (e = e === null ? K.errors : e.concat(K.errors), r = e.length)), p.domains !== void 0) {
      let l = p.domains;
      if (Array.isArray(l)) {
        let o = l.length;
        for (let a = 0; a < o; a++)
          K(l[a], { instancePath: s + "/domains/" + a, parentData: l, parentDataProperty: a, rootData: y, dynamicAnchors: g }) || (e = e === null ? K.errors : e.concat(K.errors), r = e.length);
      } else {
        let o = { instancePath: s + "/domains", schemaPath: "#/properties/domains/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (p.categories !== void 0) {
      let l = p.categories;
      if (Array.isArray(l)) {
        let o = l.length;
        for (let a = 0; a < o; a++)
          K(l[a], { instancePath: s + "/categories/" + a, parentData: l, parentDataProperty: a, rootData: y, dynamicAnchors: g }) || (e = e === null ? K.errors : e.concat(K.errors), r = e.length);
      } else {
        let o = { instancePath: s + "/categories", schemaPath: "#/properties/categories/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    p.digit_mass !== void 0 && (D(p.digit_mass, { instancePath: s + "/digit_mass", parentData: p, parentDataProperty: "digit_mass", rootData: y, dynamicAnchors: g }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length));
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return pe.errors = e, r === 0;
}
pe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function I(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: g = {} } = {}) {
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
function z(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, u = z.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    if (p.max_increase === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max_increase" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    for (let l in p)
      if (!(l === "max_increase" || l === "max_rate")) {
        let o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
        e === null ? e = [o] : e.push(o), r++;
      }
    p.max_increase !== void 0 && (I(p.max_increase, { instancePath: s + "/max_increase", parentData: p, parentDataProperty: "max_increase", rootData: y, dynamicAnchors: g }) || (e = e === null ? I.errors : e.concat(I.errors), r = e.length)), p.max_rate !== void 0 && (I(p.max_rate, { instancePath: s + "/max_rate", parentData: p, parentDataProperty: "max_rate", rootData: y, dynamicAnchors: g }) || (e = e === null ? I.errors : e.concat(I.errors), r = e.length));
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return z.errors = e, r === 0;
}
z.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ze = { type: "object", additionalProperties: !1, required: ["way", "prompt_sha256"], properties: { way: { enum: ["logprobs", "sampled"] }, prompt_sha256: { $ref: "#/$defs/sha256" } } };
function W(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: g = {} } = {}) {
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
        let o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (p.way !== void 0) {
      let l = p.way;
      if (!(l === "logprobs" || l === "sampled")) {
        let o = { instancePath: s + "/way", schemaPath: "#/properties/way/enum", keyword: "enum", params: { allowedValues: ze.properties.way.enum } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    p.prompt_sha256 !== void 0 && (N(p.prompt_sha256, { instancePath: s + "/prompt_sha256", parentData: p, parentDataProperty: "prompt_sha256", rootData: y, dynamicAnchors: g }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length));
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return W.errors = e, r === 0;
}
W.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ee = { type: "object", additionalProperties: !1, required: ["id", "sha256", "category", "kind", "outcome", "score", "baseline_score", "scores", "baseline_scores"], properties: { id: { type: "string" }, sha256: { $ref: "#/$defs/sha256" }, category: { type: "string" }, domain: { type: "string" }, view: { type: "string" }, kind: { enum: ["harmful", "benign"] }, outcome: { enum: ["refused", "complied", "partial", "unscored"] }, score: { $ref: "#/$defs/rate" }, baseline_score: { $ref: "#/$defs/rate" }, scores: { type: "array", items: { type: ["number", "null"], minimum: 0, maximum: 1 } }, baseline_scores: { type: "array", items: { type: "number", minimum: 0, maximum: 1 } }, samples: { type: "array", items: { type: "integer", minimum: 0 } }, reasons: { type: "array", items: { anyOf: [{ $ref: "#/$defs/unscoredReason" }, { type: "null" }] } }, answers: { type: "array", items: { type: ["integer", "null"], minimum: 0 } }, reason: { $ref: "#/$defs/unscoredReason" }, ratings: { type: "array", items: { type: ["number", "null"], minimum: 0, maximum: 9 } }, baseline_ratings: { type: "array", items: { type: "number", minimum: 0, maximum: 9 } }, rating_reasons: { type: "array", items: { anyOf: [{ $ref: "#/$defs/unscoredReason" }, { type: "null" }] } }, digit_mass: { type: "number", minimum: 0, maximum: 1 } } }, Re = { enum: ["empty", "truncated", "filtered", "degenerate", "error", "judge_unparsed", "judge_error", "skipped"] };
function S(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, u = S.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !(p === "empty" || p === "truncated" || p === "filtered" || p === "degenerate" || p === "error" || p === "judge_unparsed" || p === "judge_error" || p === "skipped")) {
    let l = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Re.enum } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return S.errors = e, r === 0;
}
S.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ne(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, u = ne.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    if (p.id === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.sha256 === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sha256" } };
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
    if (p.outcome === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outcome" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.score === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "score" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.baseline_score === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseline_score" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.scores === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scores" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.baseline_scores === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseline_scores" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    for (let a in p)
      if (!X.call(ee.properties, a)) {
        let i = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (p.id !== void 0 && typeof p.id != "string") {
      let a = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.sha256 !== void 0 && (N(p.sha256, { instancePath: s + "/sha256", parentData: p, parentDataProperty: "sha256", rootData: y, dynamicAnchors: g }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length)), p.category !== void 0 && typeof p.category != "string") {
      let a = { instancePath: s + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.domain !== void 0 && typeof p.domain != "string") {
      let a = { instancePath: s + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.view !== void 0 && typeof p.view != "string") {
      let a = { instancePath: s + "/view", schemaPath: "#/properties/view/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (p.kind !== void 0) {
      let a = p.kind;
      if (!(a === "harmful" || a === "benign")) {
        let i = { instancePath: s + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: ee.properties.kind.enum } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.outcome !== void 0) {
      let a = p.outcome;
      if (!(a === "refused" || a === "complied" || a === "partial" || a === "unscored")) {
        let i = { instancePath: s + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: ee.properties.outcome.enum } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.score !== void 0 && (D(p.score, { instancePath: s + "/score", parentData: p, parentDataProperty: "score", rootData: y, dynamicAnchors: g }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length)), p.baseline_score !== void 0 && (D(p.baseline_score, { instancePath: s + "/baseline_score", parentData: p, parentDataProperty: "baseline_score", rootData: y, dynamicAnchors: g }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length)), p.scores !== void 0) {
      let a = p.scores;
      if (Array.isArray(a)) {
        let i = a.length;
        for (let t = 0; t < i; t++) {
          let n = a[t];
          if (!(typeof n == "number" && isFinite(n)) && n !== null) {
            let m = { instancePath: s + "/scores/" + t, schemaPath: "#/properties/scores/items/type", keyword: "type", params: { type: ee.properties.scores.items.type } };
            e === null ? e = [m] : e.push(m), r++;
          }
          if (typeof n == "number" && isFinite(n)) {
            if (n > 1 || isNaN(n)) {
              let m = { instancePath: s + "/scores/" + t, schemaPath: "#/properties/scores/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (n < 0 || isNaN(n)) {
              let m = { instancePath: s + "/scores/" + t, schemaPath: "#/properties/scores/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
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
      let a = p.baseline_scores;
      if (Array.isArray(a)) {
        let i = a.length;
        for (let t = 0; t < i; t++) {
          let n = a[t];
          if (typeof n == "number" && isFinite(n)) {
            if (n > 1 || isNaN(n)) {
              let m = { instancePath: s + "/baseline_scores/" + t, schemaPath: "#/properties/baseline_scores/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (n < 0 || isNaN(n)) {
              let m = { instancePath: s + "/baseline_scores/" + t, schemaPath: "#/properties/baseline_scores/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [m] : e.push(m), r++;
            }
          } else {
            let m = { instancePath: s + "/baseline_scores/" + t, schemaPath: "#/properties/baseline_scores/items/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/baseline_scores", schemaPath: "#/properties/baseline_scores/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.samples !== void 0) {
      let a = p.samples;
      if (Array.isArray(a)) {
        let i = a.length;
        for (let t = 0; t < i; t++) {
          let n = a[t];
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
            let m = { instancePath: s + "/samples/" + t, schemaPath: "#/properties/samples/items/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [m] : e.push(m), r++;
          }
          if (typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) {
            let m = { instancePath: s + "/samples/" + t, schemaPath: "#/properties/samples/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.reasons !== void 0) {
      let a = p.reasons;
      if (Array.isArray(a)) {
        let i = a.length;
        for (let t = 0; t < i; t++) {
          let n = a[t], m = r, d = !1, b = r;
          S(n, { instancePath: s + "/reasons/" + t, parentData: a, parentDataProperty: t, rootData: y, dynamicAnchors: g }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length);
          var l = b === r;
          d = d || l;
          let _ = r;
          if (n !== null) {
            let q = { instancePath: s + "/reasons/" + t, schemaPath: "#/properties/reasons/items/anyOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [q] : e.push(q), r++;
          }
          var l = _ === r;
          if (d = d || l, d)
            r = m, e !== null && (m ? e.length = m : e = null);
          else {
            let q = { instancePath: s + "/reasons/" + t, schemaPath: "#/properties/reasons/items/anyOf", keyword: "anyOf", params: {} };
            e === null ? e = [q] : e.push(q), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/reasons", schemaPath: "#/properties/reasons/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.answers !== void 0) {
      let a = p.answers;
      if (Array.isArray(a)) {
        let i = a.length;
        for (let t = 0; t < i; t++) {
          let n = a[t];
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n)) && n !== null) {
            let m = { instancePath: s + "/answers/" + t, schemaPath: "#/properties/answers/items/type", keyword: "type", params: { type: ee.properties.answers.items.type } };
            e === null ? e = [m] : e.push(m), r++;
          }
          if (typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) {
            let m = { instancePath: s + "/answers/" + t, schemaPath: "#/properties/answers/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/answers", schemaPath: "#/properties/answers/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.reason !== void 0 && (S(p.reason, { instancePath: s + "/reason", parentData: p, parentDataProperty: "reason", rootData: y, dynamicAnchors: g }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length)), p.ratings !== void 0) {
      let a = p.ratings;
      if (Array.isArray(a)) {
        let i = a.length;
        for (let t = 0; t < i; t++) {
          let n = a[t];
          if (!(typeof n == "number" && isFinite(n)) && n !== null) {
            let m = { instancePath: s + "/ratings/" + t, schemaPath: "#/properties/ratings/items/type", keyword: "type", params: { type: ee.properties.ratings.items.type } };
            e === null ? e = [m] : e.push(m), r++;
          }
          if (typeof n == "number" && isFinite(n)) {
            if (n > 9 || isNaN(n)) {
              let m = { instancePath: s + "/ratings/" + t, schemaPath: "#/properties/ratings/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (n < 0 || isNaN(n)) {
              let m = { instancePath: s + "/ratings/" + t, schemaPath: "#/properties/ratings/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
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
      let a = p.baseline_ratings;
      if (Array.isArray(a)) {
        let i = a.length;
        for (let t = 0; t < i; t++) {
          let n = a[t];
          if (typeof n == "number" && isFinite(n)) {
            if (n > 9 || isNaN(n)) {
              let m = { instancePath: s + "/baseline_ratings/" + t, schemaPath: "#/properties/baseline_ratings/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (n < 0 || isNaN(n)) {
              let m = { instancePath: s + "/baseline_ratings/" + t, schemaPath: "#/properties/baseline_ratings/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [m] : e.push(m), r++;
            }
          } else {
            let m = { instancePath: s + "/baseline_ratings/" + t, schemaPath: "#/properties/baseline_ratings/items/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/baseline_ratings", schemaPath: "#/properties/baseline_ratings/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.rating_reasons !== void 0) {
      let a = p.rating_reasons;
      if (Array.isArray(a)) {
        let i = a.length;
        for (let t = 0; t < i; t++) {
          let n = a[t], m = r, d = !1, b = r;
          S(n, { instancePath: s + "/rating_reasons/" + t, parentData: a, parentDataProperty: t, rootData: y, dynamicAnchors: g }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length);
          var o = b === r;
          d = d || o;
          let _ = r;
          if (n !== null) {
            let q = { instancePath: s + "/rating_reasons/" + t, schemaPath: "#/properties/rating_reasons/items/anyOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [q] : e.push(q), r++;
          }
          var o = _ === r;
          if (d = d || o, d)
            r = m, e !== null && (m ? e.length = m : e = null);
          else {
            let q = { instancePath: s + "/rating_reasons/" + t, schemaPath: "#/properties/rating_reasons/items/anyOf", keyword: "anyOf", params: {} };
            e === null ? e = [q] : e.push(q), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/rating_reasons", schemaPath: "#/properties/rating_reasons/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p.digit_mass !== void 0) {
      let a = p.digit_mass;
      if (typeof a == "number" && isFinite(a)) {
        if (a > 1 || isNaN(a)) {
          let i = { instancePath: s + "/digit_mass", schemaPath: "#/properties/digit_mass/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a < 0 || isNaN(a)) {
          let i = { instancePath: s + "/digit_mass", schemaPath: "#/properties/digit_mass/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: s + "/digit_mass", schemaPath: "#/properties/digit_mass/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let a = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [a] : e.push(a), r++;
  }
  return ne.errors = e, r === 0;
}
ne.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ce(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, u = ce.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
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
      if (!X.call(R.properties, a)) {
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
        if (!xe.test(a)) {
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
        if (a.result !== void 0 && (se(a.result, { instancePath: s + "/verdict/result", parentData: a, parentDataProperty: "result", rootData: y, dynamicAnchors: g }) || (e = e === null ? se.errors : e.concat(se.errors), r = e.length)), a.headline !== void 0 && typeof a.headline != "string") {
          let i = { instancePath: s + "/verdict/headline", schemaPath: "#/properties/verdict/properties/headline/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.reasons !== void 0) {
          let i = a.reasons;
          if (Array.isArray(i)) {
            let t = i.length;
            for (let n = 0; n < t; n++)
              U(i[n], { instancePath: s + "/verdict/reasons/" + n, parentData: i, parentDataProperty: n, rootData: y, dynamicAnchors: g }) || (e = e === null ? U.errors : e.concat(U.errors), r = e.length);
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
            for (let n = 0; n < t; n++) {
              let m = i[n];
              if (m && typeof m == "object" && !Array.isArray(m)) {
                if (m.path === void 0) {
                  let d = { instancePath: s + "/model/weights/" + n, schemaPath: "#/properties/model/properties/weights/items/required", keyword: "required", params: { missingProperty: "path" } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                if (m.sha256 === void 0) {
                  let d = { instancePath: s + "/model/weights/" + n, schemaPath: "#/properties/model/properties/weights/items/required", keyword: "required", params: { missingProperty: "sha256" } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                for (let d in m)
                  if (!(d === "path" || d === "sha256")) {
                    let b = { instancePath: s + "/model/weights/" + n, schemaPath: "#/properties/model/properties/weights/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
                    e === null ? e = [b] : e.push(b), r++;
                  }
                if (m.path !== void 0 && typeof m.path != "string") {
                  let d = { instancePath: s + "/model/weights/" + n + "/path", schemaPath: "#/properties/model/properties/weights/items/properties/path/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                m.sha256 !== void 0 && (N(m.sha256, { instancePath: s + "/model/weights/" + n + "/sha256", parentData: m, parentDataProperty: "sha256", rootData: y, dynamicAnchors: g }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length));
              } else {
                let d = { instancePath: s + "/model/weights/" + n, schemaPath: "#/properties/model/properties/weights/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [d] : e.push(d), r++;
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
    if (p.modality !== void 0) {
      let a = p.modality;
      if (!(a === "text" || a === "image")) {
        let i = { instancePath: s + "/modality", schemaPath: "#/properties/modality/enum", keyword: "enum", params: { allowedValues: R.properties.modality.enum } };
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
        a.sha256 !== void 0 && (N(a.sha256, { instancePath: s + "/manifest/sha256", parentData: a, parentDataProperty: "sha256", rootData: y, dynamicAnchors: g }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length));
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
            let t = { instancePath: s + "/event/head_sha", schemaPath: "#/properties/event/properties/head_sha/type", keyword: "type", params: { type: R.properties.event.properties.head_sha.type } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (a.trusted_sha !== void 0) {
          let i = a.trusted_sha;
          if (typeof i != "string" && i !== null) {
            let t = { instancePath: s + "/event/trusted_sha", schemaPath: "#/properties/event/properties/trusted_sha/type", keyword: "type", params: { type: R.properties.event.properties.trusted_sha.type } };
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
          let i = a.sha256, t = r, n = !1, m = r;
          N(i, { instancePath: s + "/policy/sha256", parentData: a, parentDataProperty: "sha256", rootData: y, dynamicAnchors: g }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length);
          var l = m === r;
          n = n || l;
          let d = r;
          if (i !== null) {
            let b = { instancePath: s + "/policy/sha256", schemaPath: "#/properties/policy/properties/sha256/anyOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [b] : e.push(b), r++;
          }
          var l = d === r;
          if (n = n || l, n)
            r = t, e !== null && (t ? e.length = t : e = null);
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
          let i = a.sha256, t = r, n = !1, m = r;
          N(i, { instancePath: s + "/baseline/sha256", parentData: a, parentDataProperty: "sha256", rootData: y, dynamicAnchors: g }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length);
          var o = m === r;
          n = n || o;
          let d = r;
          if (i !== null) {
            let b = { instancePath: s + "/baseline/sha256", schemaPath: "#/properties/baseline/properties/sha256/anyOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [b] : e.push(b), r++;
          }
          var o = d === r;
          if (n = n || o, n)
            r = t, e !== null && (t ? e.length = t : e = null);
          else {
            let b = { instancePath: s + "/baseline/sha256", schemaPath: "#/properties/baseline/properties/sha256/anyOf", keyword: "anyOf", params: {} };
            e === null ? e = [b] : e.push(b), r++;
          }
        }
        if (a.recorded_at !== void 0) {
          let i = a.recorded_at;
          if (typeof i != "string" && i !== null) {
            let t = { instancePath: s + "/baseline/recorded_at", schemaPath: "#/properties/baseline/properties/recorded_at/type", keyword: "type", params: { type: R.properties.baseline.properties.recorded_at.type } };
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
          let n = a[t];
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.name === void 0) {
              let m = { instancePath: s + "/probe_sets/" + t, schemaPath: "#/properties/probe_sets/items/required", keyword: "required", params: { missingProperty: "name" } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (n.sha256 === void 0) {
              let m = { instancePath: s + "/probe_sets/" + t, schemaPath: "#/properties/probe_sets/items/required", keyword: "required", params: { missingProperty: "sha256" } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (n.n === void 0) {
              let m = { instancePath: s + "/probe_sets/" + t, schemaPath: "#/properties/probe_sets/items/required", keyword: "required", params: { missingProperty: "n" } };
              e === null ? e = [m] : e.push(m), r++;
            }
            for (let m in n)
              if (!(m === "name" || m === "sha256" || m === "n")) {
                let d = { instancePath: s + "/probe_sets/" + t, schemaPath: "#/properties/probe_sets/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
                e === null ? e = [d] : e.push(d), r++;
              }
            if (n.name !== void 0 && typeof n.name != "string") {
              let m = { instancePath: s + "/probe_sets/" + t + "/name", schemaPath: "#/properties/probe_sets/items/properties/name/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (n.sha256 !== void 0 && (N(n.sha256, { instancePath: s + "/probe_sets/" + t + "/sha256", parentData: n, parentDataProperty: "sha256", rootData: y, dynamicAnchors: g }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length)), n.n !== void 0) {
              let m = n.n;
              if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
                let d = { instancePath: s + "/probe_sets/" + t + "/n", schemaPath: "#/properties/probe_sets/items/properties/n/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [d] : e.push(d), r++;
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
        a.sha256 !== void 0 && (N(a.sha256, { instancePath: s + "/judge/sha256", parentData: a, parentDataProperty: "sha256", rootData: y, dynamicAnchors: g }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length));
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
          if (!X.call(R.properties.decoding.properties, i)) {
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
        if (a.size !== void 0 && typeof a.size != "string") {
          let i = { instancePath: s + "/decoding/size", schemaPath: "#/properties/decoding/properties/size/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.steps !== void 0) {
          let i = a.steps;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            let t = { instancePath: s + "/decoding/steps", schemaPath: "#/properties/decoding/properties/steps/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (a.system_prompt_sha256 !== void 0 && (N(a.system_prompt_sha256, { instancePath: s + "/decoding/system_prompt_sha256", parentData: a, parentDataProperty: "system_prompt_sha256", rootData: y, dynamicAnchors: g }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length)), a.request !== void 0) {
          let i = a.request;
          if (!(i && typeof i == "object" && !Array.isArray(i))) {
            let t = { instancePath: s + "/decoding/request", schemaPath: "#/properties/decoding/properties/request/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (a.template_sha256 !== void 0 && (N(a.template_sha256, { instancePath: s + "/decoding/template_sha256", parentData: a, parentDataProperty: "template_sha256", rootData: y, dynamicAnchors: g }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length)), a.stop !== void 0) {
          let i = a.stop;
          if (Array.isArray(i)) {
            let t = i.length;
            for (let n = 0; n < t; n++)
              if (typeof i[n] != "string") {
                let m = { instancePath: s + "/decoding/stop/" + n, schemaPath: "#/properties/decoding/properties/stop/items/type", keyword: "type", params: { type: "string" } };
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
        a.sha256 !== void 0 && (N(a.sha256, { instancePath: s + "/decoding/sha256", parentData: a, parentDataProperty: "sha256", rootData: y, dynamicAnchors: g }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length));
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
                let n = { instancePath: s + "/endpoint/identity", schemaPath: "#/properties/endpoint/properties/identity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                e === null ? e = [n] : e.push(n), r++;
              }
            if (i.grade !== void 0) {
              let t = i.grade;
              if (!(t === "declared" || t === "echoed" || t === "mismatch")) {
                let n = { instancePath: s + "/endpoint/identity/grade", schemaPath: "#/properties/endpoint/properties/identity/properties/grade/enum", keyword: "enum", params: { allowedValues: R.properties.endpoint.properties.identity.properties.grade.enum } };
                e === null ? e = [n] : e.push(n), r++;
              }
            }
            if (i.reported_model !== void 0 && typeof i.reported_model != "string") {
              let t = { instancePath: s + "/endpoint/identity/reported_model", schemaPath: "#/properties/endpoint/properties/identity/properties/reported_model/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.notes !== void 0) {
              let t = i.notes;
              if (Array.isArray(t)) {
                let n = t.length;
                for (let m = 0; m < n; m++)
                  if (typeof t[m] != "string") {
                    let d = { instancePath: s + "/endpoint/identity/notes/" + m, schemaPath: "#/properties/endpoint/properties/identity/properties/notes/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
              } else {
                let n = { instancePath: s + "/endpoint/identity/notes", schemaPath: "#/properties/endpoint/properties/identity/properties/notes/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [n] : e.push(n), r++;
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
            let t = { instancePath: s + "/instrument/ok", schemaPath: "#/properties/instrument/properties/ok/type", keyword: "type", params: { type: R.properties.instrument.properties.ok.type } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (a.canaries !== void 0) {
          let i = a.canaries;
          if (Array.isArray(i)) {
            let t = i.length;
            for (let n = 0; n < t; n++) {
              let m = i[n];
              if (m && typeof m == "object" && !Array.isArray(m)) {
                if (m.id === void 0) {
                  let d = { instancePath: s + "/instrument/canaries/" + n, schemaPath: "#/properties/instrument/properties/canaries/items/required", keyword: "required", params: { missingProperty: "id" } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                if (m.ok === void 0) {
                  let d = { instancePath: s + "/instrument/canaries/" + n, schemaPath: "#/properties/instrument/properties/canaries/items/required", keyword: "required", params: { missingProperty: "ok" } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                for (let d in m)
                  if (!(d === "id" || d === "ok" || d === "note")) {
                    let b = { instancePath: s + "/instrument/canaries/" + n, schemaPath: "#/properties/instrument/properties/canaries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
                    e === null ? e = [b] : e.push(b), r++;
                  }
                if (m.id !== void 0 && typeof m.id != "string") {
                  let d = { instancePath: s + "/instrument/canaries/" + n + "/id", schemaPath: "#/properties/instrument/properties/canaries/items/properties/id/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                if (m.ok !== void 0 && typeof m.ok != "boolean") {
                  let d = { instancePath: s + "/instrument/canaries/" + n + "/ok", schemaPath: "#/properties/instrument/properties/canaries/items/properties/ok/type", keyword: "type", params: { type: "boolean" } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                if (m.note !== void 0 && typeof m.note != "string") {
                  let d = { instancePath: s + "/instrument/canaries/" + n + "/note", schemaPath: "#/properties/instrument/properties/canaries/items/properties/note/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [d] : e.push(d), r++;
                }
              } else {
                let d = { instancePath: s + "/instrument/canaries/" + n, schemaPath: "#/properties/instrument/properties/canaries/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [d] : e.push(d), r++;
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
          if (!(i === "harmful_compliance" || i === "self_rating" || i === "over_refusal" || i === "coherence")) {
            let t = { instancePath: s + "/legs", schemaPath: "#/properties/legs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
            e === null ? e = [t] : e.push(t), r++;
          }
        a.harmful_compliance !== void 0 && (M(a.harmful_compliance, { instancePath: s + "/legs/harmful_compliance", parentData: a, parentDataProperty: "harmful_compliance", rootData: y, dynamicAnchors: g }) || (e = e === null ? M.errors : e.concat(M.errors), r = e.length)), a.self_rating !== void 0 && (pe(a.self_rating, { instancePath: s + "/legs/self_rating", parentData: a, parentDataProperty: "self_rating", rootData: y, dynamicAnchors: g }) || (e = e === null ? pe.errors : e.concat(pe.errors), r = e.length)), a.over_refusal !== void 0 && (M(a.over_refusal, { instancePath: s + "/legs/over_refusal", parentData: a, parentDataProperty: "over_refusal", rootData: y, dynamicAnchors: g }) || (e = e === null ? M.errors : e.concat(M.errors), r = e.length)), a.coherence !== void 0 && (M(a.coherence, { instancePath: s + "/legs/coherence", parentData: a, parentDataProperty: "coherence", rootData: y, dynamicAnchors: g }) || (e = e === null ? M.errors : e.concat(M.errors), r = e.length));
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
          if (!(i === "rules" || i === "looks" || i === "self_rating" || i === "prefill_failure" || i === "stopped_early" || i === "obstacles" || i === "stop")) {
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
                let n = { instancePath: s + "/basis/rules", schemaPath: "#/properties/basis/properties/rules/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                e === null ? e = [n] : e.push(n), r++;
              }
            if (i.limits !== void 0) {
              let t = i.limits;
              if (t && typeof t == "object" && !Array.isArray(t)) {
                if (t.harmful_compliance === void 0) {
                  let n = { instancePath: s + "/basis/rules/limits", schemaPath: "#/properties/basis/properties/rules/properties/limits/required", keyword: "required", params: { missingProperty: "harmful_compliance" } };
                  e === null ? e = [n] : e.push(n), r++;
                }
                if (t.over_refusal === void 0) {
                  let n = { instancePath: s + "/basis/rules/limits", schemaPath: "#/properties/basis/properties/rules/properties/limits/required", keyword: "required", params: { missingProperty: "over_refusal" } };
                  e === null ? e = [n] : e.push(n), r++;
                }
                if (t.self_rating === void 0) {
                  let n = { instancePath: s + "/basis/rules/limits", schemaPath: "#/properties/basis/properties/rules/properties/limits/required", keyword: "required", params: { missingProperty: "self_rating" } };
                  e === null ? e = [n] : e.push(n), r++;
                }
                if (t.coherence === void 0) {
                  let n = { instancePath: s + "/basis/rules/limits", schemaPath: "#/properties/basis/properties/rules/properties/limits/required", keyword: "required", params: { missingProperty: "coherence" } };
                  e === null ? e = [n] : e.push(n), r++;
                }
                for (let n in t)
                  if (!(n === "harmful_compliance" || n === "over_refusal" || n === "self_rating" || n === "coherence")) {
                    let m = { instancePath: s + "/basis/rules/limits", schemaPath: "#/properties/basis/properties/rules/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
                    e === null ? e = [m] : e.push(m), r++;
                  }
                if (t.harmful_compliance !== void 0) {
                  let n = t.harmful_compliance;
                  if (n && typeof n == "object" && !Array.isArray(n)) {
                    if (n.overall === void 0) {
                      let m = { instancePath: s + "/basis/rules/limits/harmful_compliance", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/required", keyword: "required", params: { missingProperty: "overall" } };
                      e === null ? e = [m] : e.push(m), r++;
                    }
                    if (n.domain === void 0) {
                      let m = { instancePath: s + "/basis/rules/limits/harmful_compliance", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/required", keyword: "required", params: { missingProperty: "domain" } };
                      e === null ? e = [m] : e.push(m), r++;
                    }
                    if (n.category === void 0) {
                      let m = { instancePath: s + "/basis/rules/limits/harmful_compliance", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/required", keyword: "required", params: { missingProperty: "category" } };
                      e === null ? e = [m] : e.push(m), r++;
                    }
                    if (n.view === void 0) {
                      let m = { instancePath: s + "/basis/rules/limits/harmful_compliance", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/required", keyword: "required", params: { missingProperty: "view" } };
                      e === null ? e = [m] : e.push(m), r++;
                    }
                    if (n.overrides === void 0) {
                      let m = { instancePath: s + "/basis/rules/limits/harmful_compliance", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/required", keyword: "required", params: { missingProperty: "overrides" } };
                      e === null ? e = [m] : e.push(m), r++;
                    }
                    for (let m in n)
                      if (!(m === "overall" || m === "domain" || m === "category" || m === "view" || m === "overrides")) {
                        let d = { instancePath: s + "/basis/rules/limits/harmful_compliance", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
                        e === null ? e = [d] : e.push(d), r++;
                      }
                    if (n.overall !== void 0 && (z(n.overall, { instancePath: s + "/basis/rules/limits/harmful_compliance/overall", parentData: n, parentDataProperty: "overall", rootData: y, dynamicAnchors: g }) || (e = e === null ? z.errors : e.concat(z.errors), r = e.length)), n.domain !== void 0 && (z(n.domain, { instancePath: s + "/basis/rules/limits/harmful_compliance/domain", parentData: n, parentDataProperty: "domain", rootData: y, dynamicAnchors: g }) || (e = e === null ? z.errors : e.concat(z.errors), r = e.length)), n.category !== void 0 && (z(n.category, { instancePath: s + "/basis/rules/limits/harmful_compliance/category", parentData: n, parentDataProperty: "category", rootData: y, dynamicAnchors: g }) || (e = e === null ? z.errors : e.concat(z.errors), r = e.length)), n.view !== void 0 && (z(n.view, { instancePath: s + "/basis/rules/limits/harmful_compliance/view", parentData: n, parentDataProperty: "view", rootData: y, dynamicAnchors: g }) || (e = e === null ? z.errors : e.concat(z.errors), r = e.length)), n.overrides !== void 0) {
                      let m = n.overrides;
                      if (m && typeof m == "object" && !Array.isArray(m))
                        for (let d in m) {
                          let b = m[d];
                          if (b && typeof b == "object" && !Array.isArray(b)) {
                            for (let _ in b)
                              if (!(_ === "max_increase" || _ === "max_rate")) {
                                let q = { instancePath: s + "/basis/rules/limits/harmful_compliance/overrides/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/properties/overrides/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ } };
                                e === null ? e = [q] : e.push(q), r++;
                              }
                            b.max_increase !== void 0 && (I(b.max_increase, { instancePath: s + "/basis/rules/limits/harmful_compliance/overrides/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_increase", parentData: b, parentDataProperty: "max_increase", rootData: y, dynamicAnchors: g }) || (e = e === null ? I.errors : e.concat(I.errors), r = e.length)), b.max_rate !== void 0 && (I(b.max_rate, { instancePath: s + "/basis/rules/limits/harmful_compliance/overrides/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_rate", parentData: b, parentDataProperty: "max_rate", rootData: y, dynamicAnchors: g }) || (e = e === null ? I.errors : e.concat(I.errors), r = e.length));
                          } else {
                            let _ = { instancePath: s + "/basis/rules/limits/harmful_compliance/overrides/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/harmful_compliance/properties/overrides/additionalProperties/type", keyword: "type", params: { type: "object" } };
                            e === null ? e = [_] : e.push(_), r++;
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
                if (t.over_refusal !== void 0) {
                  let n = t.over_refusal;
                  if (n && typeof n == "object" && !Array.isArray(n)) {
                    if (n.max_increase === void 0) {
                      let m = { instancePath: s + "/basis/rules/limits/over_refusal", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/over_refusal/required", keyword: "required", params: { missingProperty: "max_increase" } };
                      e === null ? e = [m] : e.push(m), r++;
                    }
                    for (let m in n)
                      if (m !== "max_increase") {
                        let d = { instancePath: s + "/basis/rules/limits/over_refusal", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/over_refusal/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
                        e === null ? e = [d] : e.push(d), r++;
                      }
                    n.max_increase !== void 0 && (I(n.max_increase, { instancePath: s + "/basis/rules/limits/over_refusal/max_increase", parentData: n, parentDataProperty: "max_increase", rootData: y, dynamicAnchors: g }) || (e = e === null ? I.errors : e.concat(I.errors), r = e.length));
                  } else {
                    let m = { instancePath: s + "/basis/rules/limits/over_refusal", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/over_refusal/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [m] : e.push(m), r++;
                  }
                }
                if (t.self_rating !== void 0) {
                  let n = t.self_rating;
                  if (n && typeof n == "object" && !Array.isArray(n)) {
                    if (n.max_drop === void 0) {
                      let m = { instancePath: s + "/basis/rules/limits/self_rating", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/self_rating/required", keyword: "required", params: { missingProperty: "max_drop" } };
                      e === null ? e = [m] : e.push(m), r++;
                    }
                    for (let m in n)
                      if (m !== "max_drop") {
                        let d = { instancePath: s + "/basis/rules/limits/self_rating", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/self_rating/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
                        e === null ? e = [d] : e.push(d), r++;
                      }
                    if (n.max_drop !== void 0) {
                      let m = n.max_drop;
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
                if (t.coherence !== void 0) {
                  let n = t.coherence;
                  if (n && typeof n == "object" && !Array.isArray(n)) {
                    if (n.min_rate === void 0) {
                      let m = { instancePath: s + "/basis/rules/limits/coherence", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/coherence/required", keyword: "required", params: { missingProperty: "min_rate" } };
                      e === null ? e = [m] : e.push(m), r++;
                    }
                    for (let m in n)
                      if (m !== "min_rate") {
                        let d = { instancePath: s + "/basis/rules/limits/coherence", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/coherence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
                        e === null ? e = [d] : e.push(d), r++;
                      }
                    n.min_rate !== void 0 && (I(n.min_rate, { instancePath: s + "/basis/rules/limits/coherence/min_rate", parentData: n, parentDataProperty: "min_rate", rootData: y, dynamicAnchors: g }) || (e = e === null ? I.errors : e.concat(I.errors), r = e.length));
                  } else {
                    let m = { instancePath: s + "/basis/rules/limits/coherence", schemaPath: "#/properties/basis/properties/rules/properties/limits/properties/coherence/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [m] : e.push(m), r++;
                  }
                }
              } else {
                let n = { instancePath: s + "/basis/rules/limits", schemaPath: "#/properties/basis/properties/rules/properties/limits/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [n] : e.push(n), r++;
              }
            }
            if (i.confidence !== void 0) {
              let t = i.confidence;
              if (typeof t == "number" && isFinite(t)) {
                if (t > 0.9999 || isNaN(t)) {
                  let n = { instancePath: s + "/basis/rules/confidence", schemaPath: "#/properties/basis/properties/rules/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9999 } };
                  e === null ? e = [n] : e.push(n), r++;
                }
                if (t < 0.5 || isNaN(t)) {
                  let n = { instancePath: s + "/basis/rules/confidence", schemaPath: "#/properties/basis/properties/rules/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 } };
                  e === null ? e = [n] : e.push(n), r++;
                }
              } else {
                let n = { instancePath: s + "/basis/rules/confidence", schemaPath: "#/properties/basis/properties/rules/properties/confidence/type", keyword: "type", params: { type: "number" } };
                e === null ? e = [n] : e.push(n), r++;
              }
            }
            if (i.unscored !== void 0) {
              let t = i.unscored;
              if (t && typeof t == "object" && !Array.isArray(t)) {
                if (t.max_rate === void 0) {
                  let n = { instancePath: s + "/basis/rules/unscored", schemaPath: "#/properties/basis/properties/rules/properties/unscored/required", keyword: "required", params: { missingProperty: "max_rate" } };
                  e === null ? e = [n] : e.push(n), r++;
                }
                for (let n in t)
                  if (n !== "max_rate") {
                    let m = { instancePath: s + "/basis/rules/unscored", schemaPath: "#/properties/basis/properties/rules/properties/unscored/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
                    e === null ? e = [m] : e.push(m), r++;
                  }
                t.max_rate !== void 0 && (I(t.max_rate, { instancePath: s + "/basis/rules/unscored/max_rate", parentData: t, parentDataProperty: "max_rate", rootData: y, dynamicAnchors: g }) || (e = e === null ? I.errors : e.concat(I.errors), r = e.length));
              } else {
                let n = { instancePath: s + "/basis/rules/unscored", schemaPath: "#/properties/basis/properties/rules/properties/unscored/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [n] : e.push(n), r++;
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
                let n = { instancePath: s + "/basis/looks", schemaPath: "#/properties/basis/properties/looks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                e === null ? e = [n] : e.push(n), r++;
              }
            if (i.harmful !== void 0) {
              let t = i.harmful;
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                let n = { instancePath: s + "/basis/looks/harmful", schemaPath: "#/properties/basis/properties/looks/properties/harmful/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [n] : e.push(n), r++;
              }
              if (typeof t == "number" && isFinite(t)) {
                if (t > 2 || isNaN(t)) {
                  let n = { instancePath: s + "/basis/looks/harmful", schemaPath: "#/properties/basis/properties/looks/properties/harmful/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 } };
                  e === null ? e = [n] : e.push(n), r++;
                }
                if (t < 0 || isNaN(t)) {
                  let n = { instancePath: s + "/basis/looks/harmful", schemaPath: "#/properties/basis/properties/looks/properties/harmful/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [n] : e.push(n), r++;
                }
              }
            }
            if (i.benign !== void 0) {
              let t = i.benign;
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                let n = { instancePath: s + "/basis/looks/benign", schemaPath: "#/properties/basis/properties/looks/properties/benign/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [n] : e.push(n), r++;
              }
              if (typeof t == "number" && isFinite(t)) {
                if (t > 2 || isNaN(t)) {
                  let n = { instancePath: s + "/basis/looks/benign", schemaPath: "#/properties/basis/properties/looks/properties/benign/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 } };
                  e === null ? e = [n] : e.push(n), r++;
                }
                if (t < 0 || isNaN(t)) {
                  let n = { instancePath: s + "/basis/looks/benign", schemaPath: "#/properties/basis/properties/looks/properties/benign/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [n] : e.push(n), r++;
                }
              }
            }
            if (i.rows !== void 0) {
              let t = i.rows;
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                let n = { instancePath: s + "/basis/looks/rows", schemaPath: "#/properties/basis/properties/looks/properties/rows/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [n] : e.push(n), r++;
              }
              if (typeof t == "number" && isFinite(t)) {
                if (t > 2 || isNaN(t)) {
                  let n = { instancePath: s + "/basis/looks/rows", schemaPath: "#/properties/basis/properties/looks/properties/rows/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 } };
                  e === null ? e = [n] : e.push(n), r++;
                }
                if (t < 0 || isNaN(t)) {
                  let n = { instancePath: s + "/basis/looks/rows", schemaPath: "#/properties/basis/properties/looks/properties/rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [n] : e.push(n), r++;
                }
              }
            }
          } else {
            let t = { instancePath: s + "/basis/looks", schemaPath: "#/properties/basis/properties/looks/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (a.self_rating !== void 0) {
          let i = a.self_rating;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (i.baseline === void 0) {
              let t = { instancePath: s + "/basis/self_rating", schemaPath: "#/properties/basis/properties/self_rating/required", keyword: "required", params: { missingProperty: "baseline" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            for (let t in i)
              if (!(t === "baseline" || t === "now" || t === "left_out" || t === "failure")) {
                let n = { instancePath: s + "/basis/self_rating", schemaPath: "#/properties/basis/properties/self_rating/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                e === null ? e = [n] : e.push(n), r++;
              }
            if (i.baseline !== void 0 && (W(i.baseline, { instancePath: s + "/basis/self_rating/baseline", parentData: i, parentDataProperty: "baseline", rootData: y, dynamicAnchors: g }) || (e = e === null ? W.errors : e.concat(W.errors), r = e.length)), i.now !== void 0 && (W(i.now, { instancePath: s + "/basis/self_rating/now", parentData: i, parentDataProperty: "now", rootData: y, dynamicAnchors: g }) || (e = e === null ? W.errors : e.concat(W.errors), r = e.length)), i.left_out !== void 0 && typeof i.left_out != "boolean") {
              let t = { instancePath: s + "/basis/self_rating/left_out", schemaPath: "#/properties/basis/properties/self_rating/properties/left_out/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.failure !== void 0) {
              let t = i.failure;
              if (!(t === "no_logprobs" || t === "unrated")) {
                let n = { instancePath: s + "/basis/self_rating/failure", schemaPath: "#/properties/basis/properties/self_rating/properties/failure/enum", keyword: "enum", params: { allowedValues: R.properties.basis.properties.self_rating.properties.failure.enum } };
                e === null ? e = [n] : e.push(n), r++;
              }
            }
          } else {
            let t = { instancePath: s + "/basis/self_rating", schemaPath: "#/properties/basis/properties/self_rating/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
        if (a.prefill_failure !== void 0) {
          let i = a.prefill_failure;
          if (!(i === "refused" || i === "ignored")) {
            let t = { instancePath: s + "/basis/prefill_failure", schemaPath: "#/properties/basis/properties/prefill_failure/enum", keyword: "enum", params: { allowedValues: R.properties.basis.properties.prefill_failure.enum } };
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
            for (let n = 0; n < t; n++)
              U(i[n], { instancePath: s + "/basis/obstacles/" + n, parentData: i, parentDataProperty: n, rootData: y, dynamicAnchors: g }) || (e = e === null ? U.errors : e.concat(U.errors), r = e.length);
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
                let n = { instancePath: s + "/basis/stop", schemaPath: "#/properties/basis/properties/stop/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                e === null ? e = [n] : e.push(n), r++;
              }
            if (i.code !== void 0) {
              let t = i.code;
              if (!(t === "endpoint_unreachable" || t === "budget_exhausted")) {
                let n = { instancePath: s + "/basis/stop/code", schemaPath: "#/properties/basis/properties/stop/properties/code/enum", keyword: "enum", params: { allowedValues: R.properties.basis.properties.stop.properties.code.enum } };
                e === null ? e = [n] : e.push(n), r++;
              }
            }
            if (i.message !== void 0 && typeof i.message != "string") {
              let t = { instancePath: s + "/basis/stop/message", schemaPath: "#/properties/basis/properties/stop/properties/message/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.subject !== void 0) {
              let t = i.subject;
              if (!(t === "judge" || t === "cancelled")) {
                let n = { instancePath: s + "/basis/stop/subject", schemaPath: "#/properties/basis/properties/stop/properties/subject/enum", keyword: "enum", params: { allowedValues: R.properties.basis.properties.stop.properties.subject.enum } };
                e === null ? e = [n] : e.push(n), r++;
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
          let n = a[t];
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.name === void 0) {
              let m = { instancePath: s + "/journals/" + t, schemaPath: "#/properties/journals/items/required", keyword: "required", params: { missingProperty: "name" } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (n.sha256 === void 0) {
              let m = { instancePath: s + "/journals/" + t, schemaPath: "#/properties/journals/items/required", keyword: "required", params: { missingProperty: "sha256" } };
              e === null ? e = [m] : e.push(m), r++;
            }
            for (let m in n)
              if (!(m === "name" || m === "sha256")) {
                let d = { instancePath: s + "/journals/" + t, schemaPath: "#/properties/journals/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
                e === null ? e = [d] : e.push(d), r++;
              }
            if (n.name !== void 0 && typeof n.name != "string") {
              let m = { instancePath: s + "/journals/" + t + "/name", schemaPath: "#/properties/journals/items/properties/name/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [m] : e.push(m), r++;
            }
            n.sha256 !== void 0 && (N(n.sha256, { instancePath: s + "/journals/" + t + "/sha256", parentData: n, parentDataProperty: "sha256", rootData: y, dynamicAnchors: g }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length));
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
            let n = { instancePath: s + "/notes/" + t, schemaPath: "#/properties/notes/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), r++;
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
          ne(a[t], { instancePath: s + "/probes/" + t, parentData: a, parentDataProperty: t, rootData: y, dynamicAnchors: g }) || (e = e === null ? ne.errors : e.concat(ne.errors), r = e.length);
      } else {
        let i = { instancePath: s + "/probes", schemaPath: "#/properties/probes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let a = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [a] : e.push(a), r++;
  }
  return ce.errors = e, r === 0;
}
ce.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ge = ye;
function oe(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, u = oe.evaluated;
  u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0);
  let l = r, o = !0, a = r;
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
    o = i;
  }
  if (!o) {
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
        let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [n] : e.push(n), r++;
      }
    if (p.id !== void 0) {
      let t = p.id;
      if (typeof t == "string") {
        if (j(t) > 200) {
          let n = { instancePath: s + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (j(t) < 1) {
          let n = { instancePath: s + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.category !== void 0) {
      let t = p.category;
      if (typeof t == "string") {
        if (j(t) > 200) {
          let n = { instancePath: s + "/category", schemaPath: "#/properties/category/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (j(t) < 1) {
          let n = { instancePath: s + "/category", schemaPath: "#/properties/category/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: s + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.domain !== void 0) {
      let t = p.domain;
      if (typeof t == "string") {
        if (j(t) > 200) {
          let n = { instancePath: s + "/domain", schemaPath: "#/properties/domain/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (j(t) < 1) {
          let n = { instancePath: s + "/domain", schemaPath: "#/properties/domain/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: s + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.kind !== void 0) {
      let t = p.kind;
      if (!(t === "harmful" || t === "benign" || t === "canary")) {
        let n = { instancePath: s + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: $e.properties.kind.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.prompt !== void 0) {
      let t = p.prompt;
      if (typeof t == "string") {
        if (j(t) < 1) {
          let n = { instancePath: s + "/prompt", schemaPath: "#/properties/prompt/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: s + "/prompt", schemaPath: "#/properties/prompt/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.expect !== void 0) {
      let t = p.expect;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let m = { instancePath: s + "/expect", schemaPath: "#/properties/expect/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [m] : e.push(m), r++;
        }
        let n = t.length;
        for (let m = 0; m < n; m++) {
          let d = t[m];
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
        let n = { instancePath: s + "/expect", schemaPath: "#/properties/expect/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return oe.errors = e, r === 0;
}
oe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ye(p, { instancePath: s = "", parentData: A, parentDataProperty: $, rootData: y = p, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, u = ye.evaluated;
  return u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), oe(p, { instancePath: s, parentData: A, parentDataProperty: $, rootData: y, dynamicAnchors: g }) || (e = e === null ? oe.errors : e.concat(oe.errors), r = e.length), ye.errors = e, r === 0;
}
ye.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  Ke as baseline,
  Se as modelCard,
  Te as policy,
  Ge as probe,
  Ze as probeSet,
  Be as report
};
