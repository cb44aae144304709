// @ts-nocheck Written by scripts/generate.ts from schemas/webhooks.schema.json: change that one, then `npm run gen`.

/**
 * The webhooks of one Azure Container Registry. A file holds one or more such documents, parted by `---`.
 */
export interface Manifest {
  /**
   * The address of this schema, for editors. Has no effect on the webhooks.
   */
  $schema?: string;
  /**
   * Who manages these webhooks, usually the repository. Stamped on each webhook as the tag `acr-webhooks-owner`; only webhooks with this owner are ever pruned. 1 to 128 letters, digits and `.` `_` `/` `-`; compared ignoring case.
   */
  owner: string;
  /**
   * The registry whose webhooks these are. Values may use references: `${NAME}`.
   */
  registry: {
    /**
     * The registry's name, without `.azurecr.io`: 5 to 50 letters and digits, or a reference.
     */
    name: string;
    /**
     * The registry's resource group. Looked up by the registry's name in the subscription when left out.
     */
    resourceGroup?: string;
    /**
     * The id (not the name) of the registry's subscription. Taken from the environment variable `AZURE_SUBSCRIPTION_ID` when left out.
     */
    subscriptionId?: string;
  };
  /**
   * What happens to live webhooks that this manifest does not name: `owned` deletes those with this owner, `all` also those without an owner, `none` deletes nothing. Ignored and protected webhooks are never deleted.
   */
  prune?: "owned" | "all" | "none";
  /**
   * Names of live webhooks that are never touched, not even with `prune: all`. `*` stands for any characters, `?` for one; case does not matter.
   *
   * Items: A webhook's name, in which `*` stands for any characters and `?` for one.
   */
  ignore?: string[];
  /**
   * For every webhook of this document. `customHeaders` and `tags` merge by name, ignoring case; of all else, what a webhook says replaces the default.
   */
  defaults?: Webhook;
  /**
   * The webhooks by name. A name has 5 to 50 letters and digits and is unique ignoring case. `{}` for none.
   */
  webhooks: {
    [k: string]: Webhook;
  };
}
/**
 * One webhook. `serviceUri` is required, here or in `defaults`.
 */
export interface Webhook {
  /**
   * Where the registry posts its events: an absolute http or https URL. `${NAME}` is taken from the environment; `$${` is a literal `${`. A reference can't stand for the scheme or the host, unless it is the whole URI.
   */
  serviceUri?: string;
  /**
   * HTTP headers sent with every event, by name. `${NAME}` in a value is taken from the environment. Values are text: quote numbers and booleans.
   */
  customHeaders?: {
    /**
     * The header's value: one line of text, in which `${NAME}` is taken from the environment.
     */
    [k: string]: string;
  };
  /**
   * What happens in the registry that makes it call: `push`, `delete`, `quarantine`, `chart_push`, `chart_delete`. Order and case do not matter. An action unknown to this tool is passed on with a warning.
   *
   * @minItems 1
   *
   * Items: `push`: an image was pushed to a tag. `delete`: a manifest or repository was deleted. `quarantine`: an image was pushed, not yet released by a scanner. `chart_push`, `chart_delete`: the same for Helm charts of the old kind.
   */
  actions?: string[];
  /**
   * Which repository and tag: `repository:tag`, or `repository:*` for all its tags. `repository` alone means `repository:latest`. Empty or left out: the whole registry.
   */
  scope?: string;
  /**
   * Whether the registry calls this webhook.
   */
  status?: "enabled" | "disabled";
  /**
   * The Azure region whose events the webhook gets: the registry's own, which is the default, or that of a replica. A change replaces the webhook.
   */
  location?: string;
  /**
   * Azure tags of the webhook, by name. Live tags that are not named here stay; a null value removes a tag. At most 48, as Azure allows 50 and two are for this tool (`acr-webhooks-*`). Never secrets: everyone who may read the registry sees them.
   */
  tags?: {
    /**
     * At most 256 characters of text; null removes the tag.
     */
    [k: string]: string | null;
  };
  /**
   * `true`: this tool never deletes or replaces the webhook, even when it leaves the manifest.
   */
  protect?: boolean;
  /**
   * Whether the webhook is pinged to prove that it answers. Left out: it is, but for webhooks of App Service, where any call restarts the app; those need `true`.
   */
  ping?: boolean;
}

/** Ajv's validator: whether the data is a manifest; if not, `errors` says where. */
export const validate: { (data: unknown): boolean; errors?: readonly unknown[] | null } = validate10;

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","additionalProperties":false,"required":["owner","registry","webhooks"],"properties":{"$schema":{"type":"string"},"owner":{"type":"string","pattern":"^[A-Za-z0-9._/-]{1,128}$"},"registry":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","pattern":"^[A-Za-z0-9]{5,50}$|\\$\\{"},"resourceGroup":{"type":"string","pattern":"^[\\w().\\u00a1-\\uffff-]{0,89}[\\w()\\u00a1-\\uffff-]$|\\$\\{"},"subscriptionId":{"type":"string","pattern":"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$|\\$\\{"}}},"prune":{"type":"string","enum":["owned","all","none"]},"ignore":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9*?]{1,100}$"}},"defaults":{"allOf":[{"$ref":"#/definitions/webhook"}]},"webhooks":{"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9]{5,50}$"},"additionalProperties":{"$ref":"#/definitions/webhook"}}},"definitions":{"webhook":{"type":"object","additionalProperties":false,"properties":{"serviceUri":{"type":"string"},"customHeaders":{"type":"object","additionalProperties":{"type":"string"}},"actions":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_]{0,63}$"}},"scope":{"type":"string","pattern":"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"},"status":{"type":"string","enum":["enabled","disabled"]},"location":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9 ]{1,63}$"},"tags":{"type":"object","additionalProperties":{"type":["string","null"]}},"protect":{"type":"boolean"},"ping":{"type":"boolean"}}}}};
const schema12 = {"type":"object","additionalProperties":false,"properties":{"serviceUri":{"type":"string"},"customHeaders":{"type":"object","additionalProperties":{"type":"string"}},"actions":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_]{0,63}$"}},"scope":{"type":"string","pattern":"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"},"status":{"type":"string","enum":["enabled","disabled"]},"location":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9 ]{1,63}$"},"tags":{"type":"object","additionalProperties":{"type":["string","null"]}},"protect":{"type":"boolean"},"ping":{"type":"boolean"}}};
const pattern0 = new RegExp("^[A-Za-z0-9._/-]{1,128}$", "u");
const pattern1 = new RegExp("^[A-Za-z0-9]{5,50}$|\\$\\{", "u");
const pattern2 = new RegExp("^[\\w().\\u00a1-\\uffff-]{0,89}[\\w()\\u00a1-\\uffff-]$|\\$\\{", "u");
const pattern3 = new RegExp("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$|\\$\\{", "u");
const pattern4 = new RegExp("^[A-Za-z0-9*?]{1,100}$", "u");
const pattern5 = new RegExp("^[A-Za-z][A-Za-z0-9_]{0,63}$", "u");
const pattern6 = new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$", "u");
const pattern7 = new RegExp("^[A-Za-z][A-Za-z0-9 ]{1,63}$", "u");
const pattern8 = new RegExp("^[A-Za-z0-9]{5,50}$", "u");
const func2 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.owner === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.registry === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "registry"},message:"must have required property '"+"registry"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.webhooks === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "webhooks"},message:"must have required property '"+"webhooks"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "$schema") || (key0 === "owner")) || (key0 === "registry")) || (key0 === "prune")) || (key0 === "ignore")) || (key0 === "defaults")) || (key0 === "webhooks"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.$schema.type,parentSchema:schema11.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.owner !== undefined){
let data1 = data.owner;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._/-]{1,128}$"},message:"must match pattern \""+"^[A-Za-z0-9._/-]{1,128}$"+"\"",schema:"^[A-Za-z0-9._/-]{1,128}$",parentSchema:schema11.properties.owner,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.owner.type,parentSchema:schema11.properties.owner,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.registry !== undefined){
let data2 = data.registry;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
const err7 = {instancePath:instancePath+"/registry",schemaPath:"#/properties/registry/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.registry.required,parentSchema:schema11.properties.registry,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data2){
if(!(((key1 === "name") || (key1 === "resourceGroup")) || (key1 === "subscriptionId"))){
const err8 = {instancePath:instancePath+"/registry",schemaPath:"#/properties/registry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.registry,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err9 = {instancePath:instancePath+"/registry/name",schemaPath:"#/properties/registry/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]{5,50}$|\\$\\{"},message:"must match pattern \""+"^[A-Za-z0-9]{5,50}$|\\$\\{"+"\"",schema:"^[A-Za-z0-9]{5,50}$|\\$\\{",parentSchema:schema11.properties.registry.properties.name,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/registry/name",schemaPath:"#/properties/registry/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.registry.properties.name.type,parentSchema:schema11.properties.registry.properties.name,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.resourceGroup !== undefined){
let data4 = data2.resourceGroup;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
const err11 = {instancePath:instancePath+"/registry/resourceGroup",schemaPath:"#/properties/registry/properties/resourceGroup/pattern",keyword:"pattern",params:{pattern: "^[\\w().\\u00a1-\\uffff-]{0,89}[\\w()\\u00a1-\\uffff-]$|\\$\\{"},message:"must match pattern \""+"^[\\w().\\u00a1-\\uffff-]{0,89}[\\w()\\u00a1-\\uffff-]$|\\$\\{"+"\"",schema:"^[\\w().\\u00a1-\\uffff-]{0,89}[\\w()\\u00a1-\\uffff-]$|\\$\\{",parentSchema:schema11.properties.registry.properties.resourceGroup,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/registry/resourceGroup",schemaPath:"#/properties/registry/properties/resourceGroup/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.registry.properties.resourceGroup.type,parentSchema:schema11.properties.registry.properties.resourceGroup,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.subscriptionId !== undefined){
let data5 = data2.subscriptionId;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
const err13 = {instancePath:instancePath+"/registry/subscriptionId",schemaPath:"#/properties/registry/properties/subscriptionId/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$|\\$\\{"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$|\\$\\{"+"\"",schema:"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$|\\$\\{",parentSchema:schema11.properties.registry.properties.subscriptionId,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/registry/subscriptionId",schemaPath:"#/properties/registry/properties/subscriptionId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.registry.properties.subscriptionId.type,parentSchema:schema11.properties.registry.properties.subscriptionId,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/registry",schemaPath:"#/properties/registry/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.registry.type,parentSchema:schema11.properties.registry,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.prune !== undefined){
let data6 = data.prune;
if(typeof data6 !== "string"){
const err16 = {instancePath:instancePath+"/prune",schemaPath:"#/properties/prune/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.prune.type,parentSchema:schema11.properties.prune,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!(((data6 === "owned") || (data6 === "all")) || (data6 === "none"))){
const err17 = {instancePath:instancePath+"/prune",schemaPath:"#/properties/prune/enum",keyword:"enum",params:{allowedValues: schema11.properties.prune.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.prune.enum,parentSchema:schema11.properties.prune,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.ignore !== undefined){
let data7 = data.ignore;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err18 = {instancePath:instancePath+"/ignore/" + i0,schemaPath:"#/properties/ignore/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*?]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9*?]{1,100}$"+"\"",schema:"^[A-Za-z0-9*?]{1,100}$",parentSchema:schema11.properties.ignore.items,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/ignore/" + i0,schemaPath:"#/properties/ignore/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.ignore.items.type,parentSchema:schema11.properties.ignore.items,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/ignore",schemaPath:"#/properties/ignore/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.ignore.type,parentSchema:schema11.properties.ignore,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.defaults !== undefined){
let data9 = data.defaults;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
if(!(func2.call(schema12.properties, key2))){
const err21 = {instancePath:instancePath+"/defaults",schemaPath:"#/definitions/webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data9.serviceUri !== undefined){
let data10 = data9.serviceUri;
if(typeof data10 !== "string"){
const err22 = {instancePath:instancePath+"/defaults/serviceUri",schemaPath:"#/definitions/webhook/properties/serviceUri/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.serviceUri.type,parentSchema:schema12.properties.serviceUri,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data9.customHeaders !== undefined){
let data11 = data9.customHeaders;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key3 in data11){
let data12 = data11[key3];
if(typeof data12 !== "string"){
const err23 = {instancePath:instancePath+"/defaults/customHeaders/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/webhook/properties/customHeaders/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.customHeaders.additionalProperties.type,parentSchema:schema12.properties.customHeaders.additionalProperties,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/defaults/customHeaders",schemaPath:"#/definitions/webhook/properties/customHeaders/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.properties.customHeaders.type,parentSchema:schema12.properties.customHeaders,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data9.actions !== undefined){
let data13 = data9.actions;
if(Array.isArray(data13)){
if(data13.length < 1){
const err25 = {instancePath:instancePath+"/defaults/actions",schemaPath:"#/definitions/webhook/properties/actions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema12.properties.actions,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(typeof data14 === "string"){
if(!pattern5.test(data14)){
const err26 = {instancePath:instancePath+"/defaults/actions/" + i1,schemaPath:"#/definitions/webhook/properties/actions/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_]{0,63}$",parentSchema:schema12.properties.actions.items,data:data14};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/defaults/actions/" + i1,schemaPath:"#/definitions/webhook/properties/actions/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.actions.items.type,parentSchema:schema12.properties.actions.items,data:data14};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/defaults/actions",schemaPath:"#/definitions/webhook/properties/actions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.actions.type,parentSchema:schema12.properties.actions,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data9.scope !== undefined){
let data15 = data9.scope;
if(typeof data15 === "string"){
if(!pattern6.test(data15)){
const err29 = {instancePath:instancePath+"/defaults/scope",schemaPath:"#/definitions/webhook/properties/scope/pattern",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"+"\"",schema:"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$",parentSchema:schema12.properties.scope,data:data15};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/defaults/scope",schemaPath:"#/definitions/webhook/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.scope.type,parentSchema:schema12.properties.scope,data:data15};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data9.status !== undefined){
let data16 = data9.status;
if(typeof data16 !== "string"){
const err31 = {instancePath:instancePath+"/defaults/status",schemaPath:"#/definitions/webhook/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.status.type,parentSchema:schema12.properties.status,data:data16};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!((data16 === "enabled") || (data16 === "disabled"))){
const err32 = {instancePath:instancePath+"/defaults/status",schemaPath:"#/definitions/webhook/properties/status/enum",keyword:"enum",params:{allowedValues: schema12.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema12.properties.status.enum,parentSchema:schema12.properties.status,data:data16};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data9.location !== undefined){
let data17 = data9.location;
if(typeof data17 === "string"){
if(!pattern7.test(data17)){
const err33 = {instancePath:instancePath+"/defaults/location",schemaPath:"#/definitions/webhook/properties/location/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9 ]{1,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9 ]{1,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9 ]{1,63}$",parentSchema:schema12.properties.location,data:data17};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/defaults/location",schemaPath:"#/definitions/webhook/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.location.type,parentSchema:schema12.properties.location,data:data17};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data9.tags !== undefined){
let data18 = data9.tags;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key4 in data18){
let data19 = data18[key4];
if((typeof data19 !== "string") && (data19 !== null)){
const err35 = {instancePath:instancePath+"/defaults/tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/webhook/properties/tags/additionalProperties/type",keyword:"type",params:{type: schema12.properties.tags.additionalProperties.type},message:"must be string,null",schema:schema12.properties.tags.additionalProperties.type,parentSchema:schema12.properties.tags.additionalProperties,data:data19};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/defaults/tags",schemaPath:"#/definitions/webhook/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.properties.tags.type,parentSchema:schema12.properties.tags,data:data18};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data9.protect !== undefined){
let data20 = data9.protect;
if(typeof data20 !== "boolean"){
const err37 = {instancePath:instancePath+"/defaults/protect",schemaPath:"#/definitions/webhook/properties/protect/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema12.properties.protect.type,parentSchema:schema12.properties.protect,data:data20};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data9.ping !== undefined){
let data21 = data9.ping;
if(typeof data21 !== "boolean"){
const err38 = {instancePath:instancePath+"/defaults/ping",schemaPath:"#/definitions/webhook/properties/ping/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema12.properties.ping.type,parentSchema:schema12.properties.ping,data:data21};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/defaults",schemaPath:"#/definitions/webhook/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data9};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.webhooks !== undefined){
let data22 = data.webhooks;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key5 in data22){
const _errs54 = errors;
if(typeof key5 === "string"){
if(!pattern8.test(key5)){
const err40 = {instancePath:instancePath+"/webhooks",schemaPath:"#/properties/webhooks/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]{5,50}$"},message:"must match pattern \""+"^[A-Za-z0-9]{5,50}$"+"\"",schema:"^[A-Za-z0-9]{5,50}$",parentSchema:schema11.properties.webhooks.propertyNames,data:key5,propertyName:key5};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
var valid11 = _errs54 === errors;
if(!valid11){
const err41 = {instancePath:instancePath+"/webhooks",schemaPath:"#/properties/webhooks/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid",schema:schema11.properties.webhooks.propertyNames,parentSchema:schema11.properties.webhooks,data:data22};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
for(const key6 in data22){
let data23 = data22[key6];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key7 in data23){
if(!(func2.call(schema12.properties, key7))){
const err42 = {instancePath:instancePath+"/webhooks/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data:data23};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data23.serviceUri !== undefined){
let data24 = data23.serviceUri;
if(typeof data24 !== "string"){
const err43 = {instancePath:instancePath+"/webhooks/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/serviceUri",schemaPath:"#/definitions/webhook/properties/serviceUri/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.serviceUri.type,parentSchema:schema12.properties.serviceUri,data:data24};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data23.customHeaders !== undefined){
let data25 = data23.customHeaders;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key8 in data25){
let data26 = data25[key8];
if(typeof data26 !== "string"){
const err44 = {instancePath:instancePath+"/webhooks/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/customHeaders/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/webhook/properties/customHeaders/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.customHeaders.additionalProperties.type,parentSchema:schema12.properties.customHeaders.additionalProperties,data:data26};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/webhooks/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/customHeaders",schemaPath:"#/definitions/webhook/properties/customHeaders/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.properties.customHeaders.type,parentSchema:schema12.properties.customHeaders,data:data25};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data23.actions !== undefined){
let data27 = data23.actions;
if(Array.isArray(data27)){
if(data27.length < 1){
const err46 = {instancePath:instancePath+"/webhooks/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/actions",schemaPath:"#/definitions/webhook/properties/actions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema12.properties.actions,data:data27};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
const len2 = data27.length;
for(let i2=0; i2<len2; i2++){
let data28 = data27[i2];
if(typeof data28 === "string"){
if(!pattern5.test(data28)){
const err47 = {instancePath:instancePath+"/webhooks/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/actions/" + i2,schemaPath:"#/definitions/webhook/properties/actions/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_]{0,63}$",parentSchema:schema12.properties.actions.items,data:data28};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/webhooks/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/actions/" + i2,schemaPath:"#/definitions/webhook/properties/actions/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.actions.items.type,parentSchema:schema12.properties.actions.items,data:data28};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/webhooks/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/actions",schemaPath:"#/definitions/webhook/properties/actions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.actions.type,parentSchema:schema12.properties.actions,data:data27};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data23.scope !== undefined){
let data29 = data23.scope;
if(typeof data29 === "string"){
if(!pattern6.test(data29)){
const err50 = {instancePath:instancePath+"/webhooks/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/scope",schemaPath:"#/definitions/webhook/properties/scope/pattern",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"+"\"",schema:"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$",parentSchema:schema12.properties.scope,data:data29};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/webhooks/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/scope",schemaPath:"#/definitions/webhook/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.scope.type,parentSchema:schema12.properties.scope,data:data29};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data23.status !== undefined){
let data30 = data23.status;
if(typeof data30 !== "string"){
const err52 = {instancePath:instancePath+"/webhooks/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/status",schemaPath:"#/definitions/webhook/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.status.type,parentSchema:schema12.properties.status,data:data30};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!((data30 === "enabled") || (data30 === "disabled"))){
const err53 = {instancePath:instancePath+"/webhooks/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/status",schemaPath:"#/definitions/webhook/properties/status/enum",keyword:"enum",params:{allowedValues: schema12.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema12.properties.status.enum,parentSchema:schema12.properties.status,data:data30};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data23.location !== undefined){
let data31 = data23.location;
if(typeof data31 === "string"){
if(!pattern7.test(data31)){
const err54 = {instancePath:instancePath+"/webhooks/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/location",schemaPath:"#/definitions/webhook/properties/location/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9 ]{1,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9 ]{1,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9 ]{1,63}$",parentSchema:schema12.properties.location,data:data31};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/webhooks/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/location",schemaPath:"#/definitions/webhook/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.location.type,parentSchema:schema12.properties.location,data:data31};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data23.tags !== undefined){
let data32 = data23.tags;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key9 in data32){
let data33 = data32[key9];
if((typeof data33 !== "string") && (data33 !== null)){
const err56 = {instancePath:instancePath+"/webhooks/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/tags/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/webhook/properties/tags/additionalProperties/type",keyword:"type",params:{type: schema12.properties.tags.additionalProperties.type},message:"must be string,null",schema:schema12.properties.tags.additionalProperties.type,parentSchema:schema12.properties.tags.additionalProperties,data:data33};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/webhooks/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/tags",schemaPath:"#/definitions/webhook/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.properties.tags.type,parentSchema:schema12.properties.tags,data:data32};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data23.protect !== undefined){
let data34 = data23.protect;
if(typeof data34 !== "boolean"){
const err58 = {instancePath:instancePath+"/webhooks/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/protect",schemaPath:"#/definitions/webhook/properties/protect/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema12.properties.protect.type,parentSchema:schema12.properties.protect,data:data34};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data23.ping !== undefined){
let data35 = data23.ping;
if(typeof data35 !== "boolean"){
const err59 = {instancePath:instancePath+"/webhooks/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/ping",schemaPath:"#/definitions/webhook/properties/ping/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema12.properties.ping.type,parentSchema:schema12.properties.ping,data:data35};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/webhooks/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/webhook/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data23};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/webhooks",schemaPath:"#/properties/webhooks/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.webhooks.type,parentSchema:schema11.properties.webhooks,data:data22};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
