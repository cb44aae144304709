// @ts-nocheck Written by scripts/generate.ts from schemas/webhooks.schema.json: change that one, then `npm run gen`.

/**
 * The webhooks of one Azure Container Registry. A file contains one or more documents of this form, separated by `---`.
 */
export interface Manifest {
  /**
   * The address of this schema, for editors. It does not affect the webhooks.
   */
  $schema?: string;
  /**
   * Identifies who manages these webhooks, usually the repository. Each webhook gets it as the tag `acr-webhooks-owner`; only webhooks with this owner are pruned. 1 to 128 letters, digits and `.` `_` `/` `-`. Case is ignored.
   */
  owner: string;
  /**
   * The registry that the webhooks belong to. Values can use references: `${NAME}`.
   */
  registry: {
    /**
     * The registry's name without `.azurecr.io`: 5 to 50 letters and digits, or a reference.
     */
    name: string;
    /**
     * The registry's resource group. Default: found by the registry's name in the subscription.
     */
    resourceGroup?: string;
    /**
     * The ID (not the name) of the registry's subscription. Default: the environment variable `AZURE_SUBSCRIPTION_ID`.
     */
    subscriptionId?: string;
  };
  /**
   * What to do with live webhooks that this document does not name. `owned` deletes those of this owner. `all` also deletes those without an owner. `none` deletes nothing. Ignored and protected webhooks are never deleted.
   */
  prune?: "owned" | "all" | "none";
  /**
   * Names of live webhooks that are never changed or deleted, even with `prune: all`. `*` matches any characters, `?` matches one. Case is ignored.
   *
   * Items: The name of a webhook, with `*` for any characters and `?` for one.
   */
  ignore?: string[];
  /**
   * Values for every webhook of this document. `customHeaders` and `tags` merge by name, ignoring case. Any other value in a webhook replaces the default.
   */
  defaults?: Webhook;
  /**
   * The webhooks, by name. A name has 5 to 50 letters and digits and is unique, ignoring case. `{}` for none.
   */
  webhooks: {
    [k: string]: Webhook;
  };
}
/**
 * One webhook. It needs `serviceUri` or `endpoint`, here or in `defaults`.
 */
export interface Webhook {
  /**
   * The absolute http or https URL that receives the events. `${NAME}` is replaced from the environment; `$${` is a literal `${`. A reference cannot supply the scheme or the host, unless it is the whole URI.
   */
  serviceUri?: string;
  /**
   * Instead of `serviceUri`: an Azure resource that receives the events. Its URI and credential are read from Azure on every run. Name an App Service app (`appService`) or a function (`functionApp` and `function`). References are not replaced here.
   */
  endpoint?: {
    /**
     * The name or the full resource ID of an App Service app with continuous deployment.
     */
    appService?: string;
    /**
     * The name or the full resource ID of a function app.
     */
    functionApp?: string;
    /**
     * The function's name in the function app.
     */
    function?: string;
    /**
     * The deployment slot. Default: production.
     */
    slot?: string;
    /**
     * The app's resource group. Default: found by the app's name in the registry's subscription.
     */
    resourceGroup?: string;
  };
  /**
   * HTTP headers to send with every event, by name. `${NAME}` in a value is replaced from the environment. Values are text: quote numbers and booleans.
   */
  customHeaders?: {
    /**
     * The header's value: one line of text. `${NAME}` is replaced from the environment.
     */
    [k: string]: string;
  };
  /**
   * The registry events to send: `push`, `delete`, `quarantine`, `chart_push`, `chart_delete`. Order and case are ignored. An unknown action is sent to Azure unchanged, with a warning.
   *
   * @minItems 1
   *
   * Items: `push`: an image or OCI artifact was pushed to a tag. `delete`: a manifest or repository was deleted. `quarantine`: an image was pushed and waits for a scanner. `chart_push`, `chart_delete`: retired in 2025, with `az acr helm`.
   */
  actions?: string[];
  /**
   * The repository and tag whose events are sent: `repository:tag`, or `repository:*` for all tags of a repository. `repository` alone means `repository:latest`. Default: the whole registry.
   */
  scope?: string;
  /**
   * Instead of `scope`: several scopes. Each scope becomes a webhook of its own, named after this webhook and the scope.
   *
   * @minItems 1
   *
   * Items: A scope, as in `scope`.
   */
  scopes?: string[];
  /**
   * Whether the registry sends events to this webhook.
   */
  status?: "enabled" | "disabled";
  /**
   * The Azure region whose events are sent: the registry's region or that of a replica. Default: the registry's region. A change replaces the webhook.
   */
  location?: string;
  /**
   * Instead of `location`: several regions, or `all` for the registry's region and those of its replicas. Each region becomes a webhook of its own, named after this webhook and the region.
   *
   * @minItems 1
   */
  locations?: string[] | string;
  /**
   * Azure tags of the webhook, by name. Live tags that are not named here stay; a null value removes a tag. At most 48: Azure allows 50, and acr-webhooks uses two. Never put secrets here: everyone who can read the registry can read tags.
   */
  tags?: {
    /**
     * Text of at most 256 characters; null removes the tag.
     */
    [k: string]: string | null;
  };
  /**
   * `true`: acr-webhooks never deletes or replaces the webhook, even after it leaves the manifest.
   */
  protect?: boolean;
  /**
   * Whether to ping the webhook to check its endpoint. `true`: any 2xx response passes. `answers`: any HTTP response below 500 passes, for receivers that reject pings. `false`: no ping. Default: `true`, except for App Service webhooks, because a ping restarts the app.
   */
  ping?: true | false | "answers";
}

/** Ajv's validator: whether the data is a manifest; if not, `errors` says where. */
export const validate: { (data: unknown): boolean; errors?: readonly unknown[] | null } = validate10;

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","additionalProperties":false,"required":["owner","registry","webhooks"],"properties":{"$schema":{"type":"string"},"owner":{"type":"string","pattern":"^[A-Za-z0-9._/-]{1,128}$"},"registry":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","pattern":"^[A-Za-z0-9]{5,50}$|\\$\\{"},"resourceGroup":{"type":"string","pattern":"^[\\w().\\u00a1-\\uffff-]{0,89}[\\w()\\u00a1-\\uffff-]$|\\$\\{"},"subscriptionId":{"type":"string","pattern":"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$|\\$\\{"}}},"prune":{"enum":["owned","all","none"]},"ignore":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9*?]{1,100}$"}},"defaults":{"allOf":[{"$ref":"#/definitions/webhook"}]},"webhooks":{"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9]{5,50}$"},"additionalProperties":{"$ref":"#/definitions/webhook"}}},"definitions":{"webhook":{"type":"object","additionalProperties":false,"properties":{"serviceUri":{"type":"string"},"endpoint":{"type":"object","additionalProperties":false,"properties":{"appService":{"type":"string"},"functionApp":{"type":"string"},"function":{"type":"string"},"slot":{"type":"string"},"resourceGroup":{"type":"string"}}},"customHeaders":{"type":"object","additionalProperties":{"type":"string"}},"actions":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_]{0,63}$"}},"scope":{"type":"string","pattern":"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"},"scopes":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"}},"status":{"enum":["enabled","disabled"]},"location":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9 ]{1,63}$"},"locations":{"type":["array","string"],"minItems":1,"pattern":"^all$","items":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9 ]{1,63}$"}},"tags":{"type":"object","additionalProperties":{"type":["string","null"]}},"protect":{"type":"boolean"},"ping":{"enum":[true,false,"answers"]}}}}};
const schema12 = {"type":"object","additionalProperties":false,"properties":{"serviceUri":{"type":"string"},"endpoint":{"type":"object","additionalProperties":false,"properties":{"appService":{"type":"string"},"functionApp":{"type":"string"},"function":{"type":"string"},"slot":{"type":"string"},"resourceGroup":{"type":"string"}}},"customHeaders":{"type":"object","additionalProperties":{"type":"string"}},"actions":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_]{0,63}$"}},"scope":{"type":"string","pattern":"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"},"scopes":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"}},"status":{"enum":["enabled","disabled"]},"location":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9 ]{1,63}$"},"locations":{"type":["array","string"],"minItems":1,"pattern":"^all$","items":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9 ]{1,63}$"}},"tags":{"type":"object","additionalProperties":{"type":["string","null"]}},"protect":{"type":"boolean"},"ping":{"enum":[true,false,"answers"]}}};
const pattern0 = new RegExp("^[A-Za-z0-9._/-]{1,128}$", "u");
const pattern1 = new RegExp("^[A-Za-z0-9]{5,50}$|\\$\\{", "u");
const pattern2 = new RegExp("^[\\w().\\u00a1-\\uffff-]{0,89}[\\w()\\u00a1-\\uffff-]$|\\$\\{", "u");
const pattern3 = new RegExp("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$|\\$\\{", "u");
const pattern4 = new RegExp("^[A-Za-z0-9*?]{1,100}$", "u");
const pattern5 = new RegExp("^[A-Za-z][A-Za-z0-9_]{0,63}$", "u");
const pattern6 = new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$", "u");
const pattern8 = new RegExp("^[A-Za-z][A-Za-z0-9 ]{1,63}$", "u");
const pattern9 = new RegExp("^all$", "u");
const pattern11 = new RegExp("^[A-Za-z0-9]{5,50}$", "u");
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
if(!(((data6 === "owned") || (data6 === "all")) || (data6 === "none"))){
const err16 = {instancePath:instancePath+"/prune",schemaPath:"#/properties/prune/enum",keyword:"enum",params:{allowedValues: schema11.properties.prune.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.prune.enum,parentSchema:schema11.properties.prune,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
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
const err17 = {instancePath:instancePath+"/ignore/" + i0,schemaPath:"#/properties/ignore/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*?]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9*?]{1,100}$"+"\"",schema:"^[A-Za-z0-9*?]{1,100}$",parentSchema:schema11.properties.ignore.items,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/ignore/" + i0,schemaPath:"#/properties/ignore/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.ignore.items.type,parentSchema:schema11.properties.ignore.items,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/ignore",schemaPath:"#/properties/ignore/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.ignore.type,parentSchema:schema11.properties.ignore,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.defaults !== undefined){
let data9 = data.defaults;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
if(!(func2.call(schema12.properties, key2))){
const err20 = {instancePath:instancePath+"/defaults",schemaPath:"#/definitions/webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data9.serviceUri !== undefined){
let data10 = data9.serviceUri;
if(typeof data10 !== "string"){
const err21 = {instancePath:instancePath+"/defaults/serviceUri",schemaPath:"#/definitions/webhook/properties/serviceUri/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.serviceUri.type,parentSchema:schema12.properties.serviceUri,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data9.endpoint !== undefined){
let data11 = data9.endpoint;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key3 in data11){
if(!(((((key3 === "appService") || (key3 === "functionApp")) || (key3 === "function")) || (key3 === "slot")) || (key3 === "resourceGroup"))){
const err22 = {instancePath:instancePath+"/defaults/endpoint",schemaPath:"#/definitions/webhook/properties/endpoint/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema12.properties.endpoint,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data11.appService !== undefined){
let data12 = data11.appService;
if(typeof data12 !== "string"){
const err23 = {instancePath:instancePath+"/defaults/endpoint/appService",schemaPath:"#/definitions/webhook/properties/endpoint/properties/appService/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.endpoint.properties.appService.type,parentSchema:schema12.properties.endpoint.properties.appService,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data11.functionApp !== undefined){
let data13 = data11.functionApp;
if(typeof data13 !== "string"){
const err24 = {instancePath:instancePath+"/defaults/endpoint/functionApp",schemaPath:"#/definitions/webhook/properties/endpoint/properties/functionApp/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.endpoint.properties.functionApp.type,parentSchema:schema12.properties.endpoint.properties.functionApp,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data11.function !== undefined){
let data14 = data11.function;
if(typeof data14 !== "string"){
const err25 = {instancePath:instancePath+"/defaults/endpoint/function",schemaPath:"#/definitions/webhook/properties/endpoint/properties/function/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.endpoint.properties.function.type,parentSchema:schema12.properties.endpoint.properties.function,data:data14};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data11.slot !== undefined){
let data15 = data11.slot;
if(typeof data15 !== "string"){
const err26 = {instancePath:instancePath+"/defaults/endpoint/slot",schemaPath:"#/definitions/webhook/properties/endpoint/properties/slot/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.endpoint.properties.slot.type,parentSchema:schema12.properties.endpoint.properties.slot,data:data15};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data11.resourceGroup !== undefined){
let data16 = data11.resourceGroup;
if(typeof data16 !== "string"){
const err27 = {instancePath:instancePath+"/defaults/endpoint/resourceGroup",schemaPath:"#/definitions/webhook/properties/endpoint/properties/resourceGroup/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.endpoint.properties.resourceGroup.type,parentSchema:schema12.properties.endpoint.properties.resourceGroup,data:data16};
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
const err28 = {instancePath:instancePath+"/defaults/endpoint",schemaPath:"#/definitions/webhook/properties/endpoint/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.properties.endpoint.type,parentSchema:schema12.properties.endpoint,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data9.customHeaders !== undefined){
let data17 = data9.customHeaders;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key4 in data17){
let data18 = data17[key4];
if(typeof data18 !== "string"){
const err29 = {instancePath:instancePath+"/defaults/customHeaders/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/webhook/properties/customHeaders/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.customHeaders.additionalProperties.type,parentSchema:schema12.properties.customHeaders.additionalProperties,data:data18};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/defaults/customHeaders",schemaPath:"#/definitions/webhook/properties/customHeaders/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.properties.customHeaders.type,parentSchema:schema12.properties.customHeaders,data:data17};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data9.actions !== undefined){
let data19 = data9.actions;
if(Array.isArray(data19)){
if(data19.length < 1){
const err31 = {instancePath:instancePath+"/defaults/actions",schemaPath:"#/definitions/webhook/properties/actions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema12.properties.actions,data:data19};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
let data20 = data19[i1];
if(typeof data20 === "string"){
if(!pattern5.test(data20)){
const err32 = {instancePath:instancePath+"/defaults/actions/" + i1,schemaPath:"#/definitions/webhook/properties/actions/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_]{0,63}$",parentSchema:schema12.properties.actions.items,data:data20};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/defaults/actions/" + i1,schemaPath:"#/definitions/webhook/properties/actions/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.actions.items.type,parentSchema:schema12.properties.actions.items,data:data20};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/defaults/actions",schemaPath:"#/definitions/webhook/properties/actions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.actions.type,parentSchema:schema12.properties.actions,data:data19};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data9.scope !== undefined){
let data21 = data9.scope;
if(typeof data21 === "string"){
if(!pattern6.test(data21)){
const err35 = {instancePath:instancePath+"/defaults/scope",schemaPath:"#/definitions/webhook/properties/scope/pattern",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"+"\"",schema:"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$",parentSchema:schema12.properties.scope,data:data21};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/defaults/scope",schemaPath:"#/definitions/webhook/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.scope.type,parentSchema:schema12.properties.scope,data:data21};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data9.scopes !== undefined){
let data22 = data9.scopes;
if(Array.isArray(data22)){
if(data22.length < 1){
const err37 = {instancePath:instancePath+"/defaults/scopes",schemaPath:"#/definitions/webhook/properties/scopes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema12.properties.scopes,data:data22};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
let data23 = data22[i2];
if(typeof data23 === "string"){
if(!pattern6.test(data23)){
const err38 = {instancePath:instancePath+"/defaults/scopes/" + i2,schemaPath:"#/definitions/webhook/properties/scopes/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"+"\"",schema:"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$",parentSchema:schema12.properties.scopes.items,data:data23};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/defaults/scopes/" + i2,schemaPath:"#/definitions/webhook/properties/scopes/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.scopes.items.type,parentSchema:schema12.properties.scopes.items,data:data23};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/defaults/scopes",schemaPath:"#/definitions/webhook/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.scopes.type,parentSchema:schema12.properties.scopes,data:data22};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data9.status !== undefined){
let data24 = data9.status;
if(!((data24 === "enabled") || (data24 === "disabled"))){
const err41 = {instancePath:instancePath+"/defaults/status",schemaPath:"#/definitions/webhook/properties/status/enum",keyword:"enum",params:{allowedValues: schema12.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema12.properties.status.enum,parentSchema:schema12.properties.status,data:data24};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data9.location !== undefined){
let data25 = data9.location;
if(typeof data25 === "string"){
if(!pattern8.test(data25)){
const err42 = {instancePath:instancePath+"/defaults/location",schemaPath:"#/definitions/webhook/properties/location/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9 ]{1,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9 ]{1,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9 ]{1,63}$",parentSchema:schema12.properties.location,data:data25};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/defaults/location",schemaPath:"#/definitions/webhook/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.location.type,parentSchema:schema12.properties.location,data:data25};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data9.locations !== undefined){
let data26 = data9.locations;
if((!(Array.isArray(data26))) && (typeof data26 !== "string")){
const err44 = {instancePath:instancePath+"/defaults/locations",schemaPath:"#/definitions/webhook/properties/locations/type",keyword:"type",params:{type: schema12.properties.locations.type},message:"must be array,string",schema:schema12.properties.locations.type,parentSchema:schema12.properties.locations,data:data26};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(typeof data26 === "string"){
if(!pattern9.test(data26)){
const err45 = {instancePath:instancePath+"/defaults/locations",schemaPath:"#/definitions/webhook/properties/locations/pattern",keyword:"pattern",params:{pattern: "^all$"},message:"must match pattern \""+"^all$"+"\"",schema:"^all$",parentSchema:schema12.properties.locations,data:data26};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(Array.isArray(data26)){
if(data26.length < 1){
const err46 = {instancePath:instancePath+"/defaults/locations",schemaPath:"#/definitions/webhook/properties/locations/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema12.properties.locations,data:data26};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
const len3 = data26.length;
for(let i3=0; i3<len3; i3++){
let data27 = data26[i3];
if(typeof data27 === "string"){
if(!pattern8.test(data27)){
const err47 = {instancePath:instancePath+"/defaults/locations/" + i3,schemaPath:"#/definitions/webhook/properties/locations/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9 ]{1,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9 ]{1,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9 ]{1,63}$",parentSchema:schema12.properties.locations.items,data:data27};
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
const err48 = {instancePath:instancePath+"/defaults/locations/" + i3,schemaPath:"#/definitions/webhook/properties/locations/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.locations.items.type,parentSchema:schema12.properties.locations.items,data:data27};
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
}
if(data9.tags !== undefined){
let data28 = data9.tags;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key5 in data28){
let data29 = data28[key5];
if((typeof data29 !== "string") && (data29 !== null)){
const err49 = {instancePath:instancePath+"/defaults/tags/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/webhook/properties/tags/additionalProperties/type",keyword:"type",params:{type: schema12.properties.tags.additionalProperties.type},message:"must be string,null",schema:schema12.properties.tags.additionalProperties.type,parentSchema:schema12.properties.tags.additionalProperties,data:data29};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/defaults/tags",schemaPath:"#/definitions/webhook/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.properties.tags.type,parentSchema:schema12.properties.tags,data:data28};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data9.protect !== undefined){
let data30 = data9.protect;
if(typeof data30 !== "boolean"){
const err51 = {instancePath:instancePath+"/defaults/protect",schemaPath:"#/definitions/webhook/properties/protect/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema12.properties.protect.type,parentSchema:schema12.properties.protect,data:data30};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data9.ping !== undefined){
let data31 = data9.ping;
if(!(((data31 === true) || (data31 === false)) || (data31 === "answers"))){
const err52 = {instancePath:instancePath+"/defaults/ping",schemaPath:"#/definitions/webhook/properties/ping/enum",keyword:"enum",params:{allowedValues: schema12.properties.ping.enum},message:"must be equal to one of the allowed values",schema:schema12.properties.ping.enum,parentSchema:schema12.properties.ping,data:data31};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/defaults",schemaPath:"#/definitions/webhook/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data9};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.webhooks !== undefined){
let data32 = data.webhooks;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key6 in data32){
const _errs72 = errors;
if(typeof key6 === "string"){
if(!pattern11.test(key6)){
const err54 = {instancePath:instancePath+"/webhooks",schemaPath:"#/properties/webhooks/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]{5,50}$"},message:"must match pattern \""+"^[A-Za-z0-9]{5,50}$"+"\"",schema:"^[A-Za-z0-9]{5,50}$",parentSchema:schema11.properties.webhooks.propertyNames,data:key6,propertyName:key6};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
var valid16 = _errs72 === errors;
if(!valid16){
const err55 = {instancePath:instancePath+"/webhooks",schemaPath:"#/properties/webhooks/propertyNames",keyword:"propertyNames",params:{propertyName: key6},message:"property name must be valid",schema:schema11.properties.webhooks.propertyNames,parentSchema:schema11.properties.webhooks,data:data32};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
for(const key7 in data32){
let data33 = data32[key7];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key8 in data33){
if(!(func2.call(schema12.properties, key8))){
const err56 = {instancePath:instancePath+"/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data:data33};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data33.serviceUri !== undefined){
let data34 = data33.serviceUri;
if(typeof data34 !== "string"){
const err57 = {instancePath:instancePath+"/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/serviceUri",schemaPath:"#/definitions/webhook/properties/serviceUri/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.serviceUri.type,parentSchema:schema12.properties.serviceUri,data:data34};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data33.endpoint !== undefined){
let data35 = data33.endpoint;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key9 in data35){
if(!(((((key9 === "appService") || (key9 === "functionApp")) || (key9 === "function")) || (key9 === "slot")) || (key9 === "resourceGroup"))){
const err58 = {instancePath:instancePath+"/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/endpoint",schemaPath:"#/definitions/webhook/properties/endpoint/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema12.properties.endpoint,data:data35};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data35.appService !== undefined){
let data36 = data35.appService;
if(typeof data36 !== "string"){
const err59 = {instancePath:instancePath+"/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/endpoint/appService",schemaPath:"#/definitions/webhook/properties/endpoint/properties/appService/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.endpoint.properties.appService.type,parentSchema:schema12.properties.endpoint.properties.appService,data:data36};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data35.functionApp !== undefined){
let data37 = data35.functionApp;
if(typeof data37 !== "string"){
const err60 = {instancePath:instancePath+"/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/endpoint/functionApp",schemaPath:"#/definitions/webhook/properties/endpoint/properties/functionApp/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.endpoint.properties.functionApp.type,parentSchema:schema12.properties.endpoint.properties.functionApp,data:data37};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data35.function !== undefined){
let data38 = data35.function;
if(typeof data38 !== "string"){
const err61 = {instancePath:instancePath+"/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/endpoint/function",schemaPath:"#/definitions/webhook/properties/endpoint/properties/function/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.endpoint.properties.function.type,parentSchema:schema12.properties.endpoint.properties.function,data:data38};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data35.slot !== undefined){
let data39 = data35.slot;
if(typeof data39 !== "string"){
const err62 = {instancePath:instancePath+"/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/endpoint/slot",schemaPath:"#/definitions/webhook/properties/endpoint/properties/slot/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.endpoint.properties.slot.type,parentSchema:schema12.properties.endpoint.properties.slot,data:data39};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data35.resourceGroup !== undefined){
let data40 = data35.resourceGroup;
if(typeof data40 !== "string"){
const err63 = {instancePath:instancePath+"/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/endpoint/resourceGroup",schemaPath:"#/definitions/webhook/properties/endpoint/properties/resourceGroup/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.endpoint.properties.resourceGroup.type,parentSchema:schema12.properties.endpoint.properties.resourceGroup,data:data40};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/endpoint",schemaPath:"#/definitions/webhook/properties/endpoint/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.properties.endpoint.type,parentSchema:schema12.properties.endpoint,data:data35};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data33.customHeaders !== undefined){
let data41 = data33.customHeaders;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key10 in data41){
let data42 = data41[key10];
if(typeof data42 !== "string"){
const err65 = {instancePath:instancePath+"/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/customHeaders/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/webhook/properties/customHeaders/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.customHeaders.additionalProperties.type,parentSchema:schema12.properties.customHeaders.additionalProperties,data:data42};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/customHeaders",schemaPath:"#/definitions/webhook/properties/customHeaders/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.properties.customHeaders.type,parentSchema:schema12.properties.customHeaders,data:data41};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data33.actions !== undefined){
let data43 = data33.actions;
if(Array.isArray(data43)){
if(data43.length < 1){
const err67 = {instancePath:instancePath+"/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/actions",schemaPath:"#/definitions/webhook/properties/actions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema12.properties.actions,data:data43};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
const len4 = data43.length;
for(let i4=0; i4<len4; i4++){
let data44 = data43[i4];
if(typeof data44 === "string"){
if(!pattern5.test(data44)){
const err68 = {instancePath:instancePath+"/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/actions/" + i4,schemaPath:"#/definitions/webhook/properties/actions/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_]{0,63}$",parentSchema:schema12.properties.actions.items,data:data44};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/actions/" + i4,schemaPath:"#/definitions/webhook/properties/actions/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.actions.items.type,parentSchema:schema12.properties.actions.items,data:data44};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/actions",schemaPath:"#/definitions/webhook/properties/actions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.actions.type,parentSchema:schema12.properties.actions,data:data43};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data33.scope !== undefined){
let data45 = data33.scope;
if(typeof data45 === "string"){
if(!pattern6.test(data45)){
const err71 = {instancePath:instancePath+"/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/scope",schemaPath:"#/definitions/webhook/properties/scope/pattern",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"+"\"",schema:"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$",parentSchema:schema12.properties.scope,data:data45};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/scope",schemaPath:"#/definitions/webhook/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.scope.type,parentSchema:schema12.properties.scope,data:data45};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data33.scopes !== undefined){
let data46 = data33.scopes;
if(Array.isArray(data46)){
if(data46.length < 1){
const err73 = {instancePath:instancePath+"/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes",schemaPath:"#/definitions/webhook/properties/scopes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema12.properties.scopes,data:data46};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
const len5 = data46.length;
for(let i5=0; i5<len5; i5++){
let data47 = data46[i5];
if(typeof data47 === "string"){
if(!pattern6.test(data47)){
const err74 = {instancePath:instancePath+"/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes/" + i5,schemaPath:"#/definitions/webhook/properties/scopes/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"+"\"",schema:"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$",parentSchema:schema12.properties.scopes.items,data:data47};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes/" + i5,schemaPath:"#/definitions/webhook/properties/scopes/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.scopes.items.type,parentSchema:schema12.properties.scopes.items,data:data47};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes",schemaPath:"#/definitions/webhook/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.scopes.type,parentSchema:schema12.properties.scopes,data:data46};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data33.status !== undefined){
let data48 = data33.status;
if(!((data48 === "enabled") || (data48 === "disabled"))){
const err77 = {instancePath:instancePath+"/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/status",schemaPath:"#/definitions/webhook/properties/status/enum",keyword:"enum",params:{allowedValues: schema12.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema12.properties.status.enum,parentSchema:schema12.properties.status,data:data48};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data33.location !== undefined){
let data49 = data33.location;
if(typeof data49 === "string"){
if(!pattern8.test(data49)){
const err78 = {instancePath:instancePath+"/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/location",schemaPath:"#/definitions/webhook/properties/location/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9 ]{1,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9 ]{1,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9 ]{1,63}$",parentSchema:schema12.properties.location,data:data49};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/location",schemaPath:"#/definitions/webhook/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.location.type,parentSchema:schema12.properties.location,data:data49};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data33.locations !== undefined){
let data50 = data33.locations;
if((!(Array.isArray(data50))) && (typeof data50 !== "string")){
const err80 = {instancePath:instancePath+"/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/locations",schemaPath:"#/definitions/webhook/properties/locations/type",keyword:"type",params:{type: schema12.properties.locations.type},message:"must be array,string",schema:schema12.properties.locations.type,parentSchema:schema12.properties.locations,data:data50};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(typeof data50 === "string"){
if(!pattern9.test(data50)){
const err81 = {instancePath:instancePath+"/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/locations",schemaPath:"#/definitions/webhook/properties/locations/pattern",keyword:"pattern",params:{pattern: "^all$"},message:"must match pattern \""+"^all$"+"\"",schema:"^all$",parentSchema:schema12.properties.locations,data:data50};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(Array.isArray(data50)){
if(data50.length < 1){
const err82 = {instancePath:instancePath+"/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/locations",schemaPath:"#/definitions/webhook/properties/locations/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema12.properties.locations,data:data50};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
const len6 = data50.length;
for(let i6=0; i6<len6; i6++){
let data51 = data50[i6];
if(typeof data51 === "string"){
if(!pattern8.test(data51)){
const err83 = {instancePath:instancePath+"/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/locations/" + i6,schemaPath:"#/definitions/webhook/properties/locations/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9 ]{1,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9 ]{1,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9 ]{1,63}$",parentSchema:schema12.properties.locations.items,data:data51};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/locations/" + i6,schemaPath:"#/definitions/webhook/properties/locations/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.locations.items.type,parentSchema:schema12.properties.locations.items,data:data51};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
}
if(data33.tags !== undefined){
let data52 = data33.tags;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key11 in data52){
let data53 = data52[key11];
if((typeof data53 !== "string") && (data53 !== null)){
const err85 = {instancePath:instancePath+"/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/tags/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/webhook/properties/tags/additionalProperties/type",keyword:"type",params:{type: schema12.properties.tags.additionalProperties.type},message:"must be string,null",schema:schema12.properties.tags.additionalProperties.type,parentSchema:schema12.properties.tags.additionalProperties,data:data53};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/tags",schemaPath:"#/definitions/webhook/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.properties.tags.type,parentSchema:schema12.properties.tags,data:data52};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data33.protect !== undefined){
let data54 = data33.protect;
if(typeof data54 !== "boolean"){
const err87 = {instancePath:instancePath+"/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/protect",schemaPath:"#/definitions/webhook/properties/protect/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema12.properties.protect.type,parentSchema:schema12.properties.protect,data:data54};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data33.ping !== undefined){
let data55 = data33.ping;
if(!(((data55 === true) || (data55 === false)) || (data55 === "answers"))){
const err88 = {instancePath:instancePath+"/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/ping",schemaPath:"#/definitions/webhook/properties/ping/enum",keyword:"enum",params:{allowedValues: schema12.properties.ping.enum},message:"must be equal to one of the allowed values",schema:schema12.properties.ping.enum,parentSchema:schema12.properties.ping,data:data55};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/webhook/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data33};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/webhooks",schemaPath:"#/properties/webhooks/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.webhooks.type,parentSchema:schema11.properties.webhooks,data:data32};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
