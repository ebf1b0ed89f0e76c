// Generated from schemas/ by scripts/generate-schema-code.mjs. Not to be edited.
/**
 * Names the fine-tuned checkpoint that a pull request proposes and the endpoint where it can be probed.
 */
export interface ModelCard {
/**
 * Where an editor finds this schema.
 */
$schema?: string
/**
 * Version of this file format.
 */
schema_version: 1
model: Model
/**
 * What the checkpoint produces: text that answers a request, or an image drawn from it (docs/images.md).
 */
modality: ("text" | "image")
endpoint: Endpoint
}
/**
 * What is to be merged.
 */
export interface Model {
/**
 * Name of the model. Check run, comment and baseline file are found by it, so keep it when the checkpoint changes.
 */
name: string
/**
 * The model that was fine-tuned.
 */
base_model?: string
/**
 * Commit or digest of the checkpoint.
 */
revision?: string
/**
 * Files of the checkpoint and their digests, bound into the evidence.
 */
weights?: WeightFile[]
}
export interface WeightFile {
/**
 * Path of the file from the root of this repository, or in the model's own repository. A file of this repository, in Git LFS or not, has to have the digest.
 */
path: string
/**
 * SHA-256 of the file, 64 lower-case hexadecimal digits.
 */
sha256: string
}
/**
 * Where the checkpoint can be asked. Its origin must be on the policy's allow list.
 */
export interface Endpoint {
/**
 * Wire form that the server speaks: openai-chat is POST {url}/chat/completions, openai-completions POST {url}/completions with the policy's decoding.template (for base models), openai-responses POST {url}/responses. For images: openai-images is POST {url}/images/generations, automatic1111 POST {url}/sdapi/v1/txt2img, huggingface-text-to-image POST {url}, or POST {url}/{model} where url ends in /models. docs/endpoints.md and docs/images.md say what each sends.
 */
api: ("openai-chat" | "openai-completions" | "openai-responses" | "openai-images" | "automatic1111" | "huggingface-text-to-image")
/**
 * Base URL, up to and including the version; the API's path is appended. For Azure OpenAI up to and including the deployment, with ?api-version=… at the end.
 */
url: string
/**
 * The model's name on the wire.
 */
model: string
/**
 * System prompt as deployed. Without it none is sent. Image checkpoints have none.
 */
system_prompt?: string
/**
 * More fields for each request's body, sent as they are; null leaves out a field that would be sent otherwise.
 */
request?: {

}
}
