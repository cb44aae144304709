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
export const validate: { (data: unknown): boolean; errors?: readonly unknown[] | null } = validate21;

const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","additionalProperties":false,"required":["owner","registry","webhooks"],"properties":{"$schema":{"type":"string"},"owner":{"type":"string","pattern":"^[A-Za-z0-9._/-]{1,128}$"},"registry":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","pattern":"^[A-Za-z0-9]{5,50}$|\\$\\{"},"resourceGroup":{"type":"string","pattern":"^[\\w().\\u00a1-\\uffff-]{0,89}[\\w()\\u00a1-\\uffff-]$|\\$\\{"},"subscriptionId":{"type":"string","pattern":"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$|\\$\\{"}}},"prune":{"enum":["owned","all","none"]},"ignore":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9*?]{1,100}$"}},"defaults":{"allOf":[{"$ref":"#/definitions/webhook"}]},"webhooks":{"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9]{5,50}$"},"additionalProperties":{"$ref":"#/definitions/webhook"}}},"definitions":{"webhook":{"type":"object","additionalProperties":false,"properties":{"serviceUri":{"type":"string"},"endpoint":{"type":"object","additionalProperties":false,"properties":{"appService":{"type":"string"},"functionApp":{"type":"string"},"function":{"type":"string"},"slot":{"type":"string"},"resourceGroup":{"type":"string"}}},"customHeaders":{"type":"object","additionalProperties":{"type":"string"}},"actions":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_]{0,63}$"}},"scope":{"type":"string","pattern":"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"},"scopes":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"}},"status":{"enum":["enabled","disabled"]},"location":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9 ]{1,63}$"},"locations":{"type":["array","string"],"minItems":1,"pattern":"^all$","items":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9 ]{1,63}$"}},"tags":{"type":"object","additionalProperties":{"type":["string","null"]}},"protect":{"type":"boolean"},"ping":{"enum":[true,false,"answers"]}}}}};
const pattern0 = new RegExp("^[A-Za-z0-9._/-]{1,128}$", "u");
const pattern1 = new RegExp("^[A-Za-z0-9]{5,50}$|\\$\\{", "u");
const pattern2 = new RegExp("^[\\w().\\u00a1-\\uffff-]{0,89}[\\w()\\u00a1-\\uffff-]$|\\$\\{", "u");
const pattern3 = new RegExp("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$|\\$\\{", "u");
const pattern4 = new RegExp("^[A-Za-z0-9*?]{1,100}$", "u");
const pattern11 = new RegExp("^[A-Za-z0-9]{5,50}$", "u");
const schema7 = {"type":"object","additionalProperties":false,"properties":{"serviceUri":{"type":"string"},"endpoint":{"type":"object","additionalProperties":false,"properties":{"appService":{"type":"string"},"functionApp":{"type":"string"},"function":{"type":"string"},"slot":{"type":"string"},"resourceGroup":{"type":"string"}}},"customHeaders":{"type":"object","additionalProperties":{"type":"string"}},"actions":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_]{0,63}$"}},"scope":{"type":"string","pattern":"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"},"scopes":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"}},"status":{"enum":["enabled","disabled"]},"location":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9 ]{1,63}$"},"locations":{"type":["array","string"],"minItems":1,"pattern":"^all$","items":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9 ]{1,63}$"}},"tags":{"type":"object","additionalProperties":{"type":["string","null"]}},"protect":{"type":"boolean"},"ping":{"enum":[true,false,"answers"]}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern5 = new RegExp("^[A-Za-z][A-Za-z0-9_]{0,63}$", "u");
const pattern6 = new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$", "u");
const pattern8 = new RegExp("^[A-Za-z][A-Za-z0-9 ]{1,63}$", "u");
const pattern9 = new RegExp("^all$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema7.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.serviceUri !== undefined){
let data0 = data.serviceUri;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/serviceUri",schemaPath:"#/properties/serviceUri/type",keyword:"type",params:{type: "string"},schema:schema7.properties.serviceUri.type,parentSchema:schema7.properties.serviceUri,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.endpoint !== undefined){
let data1 = data.endpoint;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(((((key1 === "appService") || (key1 === "functionApp")) || (key1 === "function")) || (key1 === "slot")) || (key1 === "resourceGroup"))){
const err2 = {instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema7.properties.endpoint,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.appService !== undefined){
let data2 = data1.appService;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/endpoint/appService",schemaPath:"#/properties/endpoint/properties/appService/type",keyword:"type",params:{type: "string"},schema:schema7.properties.endpoint.properties.appService.type,parentSchema:schema7.properties.endpoint.properties.appService,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.functionApp !== undefined){
let data3 = data1.functionApp;
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/endpoint/functionApp",schemaPath:"#/properties/endpoint/properties/functionApp/type",keyword:"type",params:{type: "string"},schema:schema7.properties.endpoint.properties.functionApp.type,parentSchema:schema7.properties.endpoint.properties.functionApp,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.function !== undefined){
let data4 = data1.function;
if(typeof data4 !== "string"){
const err5 = {instancePath:instancePath+"/endpoint/function",schemaPath:"#/properties/endpoint/properties/function/type",keyword:"type",params:{type: "string"},schema:schema7.properties.endpoint.properties.function.type,parentSchema:schema7.properties.endpoint.properties.function,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.slot !== undefined){
let data5 = data1.slot;
if(typeof data5 !== "string"){
const err6 = {instancePath:instancePath+"/endpoint/slot",schemaPath:"#/properties/endpoint/properties/slot/type",keyword:"type",params:{type: "string"},schema:schema7.properties.endpoint.properties.slot.type,parentSchema:schema7.properties.endpoint.properties.slot,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.resourceGroup !== undefined){
let data6 = data1.resourceGroup;
if(typeof data6 !== "string"){
const err7 = {instancePath:instancePath+"/endpoint/resourceGroup",schemaPath:"#/properties/endpoint/properties/resourceGroup/type",keyword:"type",params:{type: "string"},schema:schema7.properties.endpoint.properties.resourceGroup.type,parentSchema:schema7.properties.endpoint.properties.resourceGroup,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/type",keyword:"type",params:{type: "object"},schema:schema7.properties.endpoint.type,parentSchema:schema7.properties.endpoint,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.customHeaders !== undefined){
let data7 = data.customHeaders;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
let data8 = data7[key2];
if(typeof data8 !== "string"){
const err9 = {instancePath:instancePath+"/customHeaders/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/customHeaders/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema7.properties.customHeaders.additionalProperties.type,parentSchema:schema7.properties.customHeaders.additionalProperties,data:data8};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/customHeaders",schemaPath:"#/properties/customHeaders/type",keyword:"type",params:{type: "object"},schema:schema7.properties.customHeaders.type,parentSchema:schema7.properties.customHeaders,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.actions !== undefined){
let data9 = data.actions;
if(Array.isArray(data9)){
if(data9.length < 1){
const err11 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema7.properties.actions,data:data9};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 === "string"){
if(!pattern5.test(data10)){
const err12 = {instancePath:instancePath+"/actions/" + i0,schemaPath:"#/properties/actions/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_]{0,63}$"},schema:"^[A-Za-z][A-Za-z0-9_]{0,63}$",parentSchema:schema7.properties.actions.items,data:data10};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/actions/" + i0,schemaPath:"#/properties/actions/items/type",keyword:"type",params:{type: "string"},schema:schema7.properties.actions.items.type,parentSchema:schema7.properties.actions.items,data:data10};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "array"},schema:schema7.properties.actions.type,parentSchema:schema7.properties.actions,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.scope !== undefined){
let data11 = data.scope;
if(typeof data11 === "string"){
if(!pattern6.test(data11)){
const err15 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/pattern",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"},schema:"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$",parentSchema:schema7.properties.scope,data:data11};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "string"},schema:schema7.properties.scope.type,parentSchema:schema7.properties.scope,data:data11};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.scopes !== undefined){
let data12 = data.scopes;
if(Array.isArray(data12)){
if(data12.length < 1){
const err17 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema7.properties.scopes,data:data12};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(typeof data13 === "string"){
if(!pattern6.test(data13)){
const err18 = {instancePath:instancePath+"/scopes/" + i1,schemaPath:"#/properties/scopes/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"},schema:"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$",parentSchema:schema7.properties.scopes.items,data:data13};
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
const err19 = {instancePath:instancePath+"/scopes/" + i1,schemaPath:"#/properties/scopes/items/type",keyword:"type",params:{type: "string"},schema:schema7.properties.scopes.items.type,parentSchema:schema7.properties.scopes.items,data:data13};
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
const err20 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type: "array"},schema:schema7.properties.scopes.type,parentSchema:schema7.properties.scopes,data:data12};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.status !== undefined){
let data14 = data.status;
if(!((data14 === "enabled") || (data14 === "disabled"))){
const err21 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema7.properties.status.enum},schema:schema7.properties.status.enum,parentSchema:schema7.properties.status,data:data14};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.location !== undefined){
let data15 = data.location;
if(typeof data15 === "string"){
if(!pattern8.test(data15)){
const err22 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9 ]{1,63}$"},schema:"^[A-Za-z][A-Za-z0-9 ]{1,63}$",parentSchema:schema7.properties.location,data:data15};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: "string"},schema:schema7.properties.location.type,parentSchema:schema7.properties.location,data:data15};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.locations !== undefined){
let data16 = data.locations;
if((!(Array.isArray(data16))) && (typeof data16 !== "string")){
const err24 = {instancePath:instancePath+"/locations",schemaPath:"#/properties/locations/type",keyword:"type",params:{type: schema7.properties.locations.type},schema:schema7.properties.locations.type,parentSchema:schema7.properties.locations,data:data16};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data16 === "string"){
if(!pattern9.test(data16)){
const err25 = {instancePath:instancePath+"/locations",schemaPath:"#/properties/locations/pattern",keyword:"pattern",params:{pattern: "^all$"},schema:"^all$",parentSchema:schema7.properties.locations,data:data16};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(Array.isArray(data16)){
if(data16.length < 1){
const err26 = {instancePath:instancePath+"/locations",schemaPath:"#/properties/locations/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema7.properties.locations,data:data16};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(typeof data17 === "string"){
if(!pattern8.test(data17)){
const err27 = {instancePath:instancePath+"/locations/" + i2,schemaPath:"#/properties/locations/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9 ]{1,63}$"},schema:"^[A-Za-z][A-Za-z0-9 ]{1,63}$",parentSchema:schema7.properties.locations.items,data:data17};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/locations/" + i2,schemaPath:"#/properties/locations/items/type",keyword:"type",params:{type: "string"},schema:schema7.properties.locations.items.type,parentSchema:schema7.properties.locations.items,data:data17};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
}
if(data.tags !== undefined){
let data18 = data.tags;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key3 in data18){
let data19 = data18[key3];
if((typeof data19 !== "string") && (data19 !== null)){
const err29 = {instancePath:instancePath+"/tags/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type: schema7.properties.tags.additionalProperties.type},schema:schema7.properties.tags.additionalProperties.type,parentSchema:schema7.properties.tags.additionalProperties,data:data19};
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
const err30 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"},schema:schema7.properties.tags.type,parentSchema:schema7.properties.tags,data:data18};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.protect !== undefined){
let data20 = data.protect;
if(typeof data20 !== "boolean"){
const err31 = {instancePath:instancePath+"/protect",schemaPath:"#/properties/protect/type",keyword:"type",params:{type: "boolean"},schema:schema7.properties.protect.type,parentSchema:schema7.properties.protect,data:data20};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.ping !== undefined){
let data21 = data.ping;
if(!(((data21 === true) || (data21 === false)) || (data21 === "answers"))){
const err32 = {instancePath:instancePath+"/ping",schemaPath:"#/properties/ping/enum",keyword:"enum",params:{allowedValues: schema7.properties.ping.enum},schema:schema7.properties.ping.enum,parentSchema:schema7.properties.ping,data:data21};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema7.type,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.owner === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.registry === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "registry"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.webhooks === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "webhooks"},schema:schema6.required,parentSchema:schema6,data};
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
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema6,data};
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
const err4 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},schema:schema6.properties.$schema.type,parentSchema:schema6.properties.$schema,data:data0};
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
const err5 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._/-]{1,128}$"},schema:"^[A-Za-z0-9._/-]{1,128}$",parentSchema:schema6.properties.owner,data:data1};
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
const err6 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"},schema:schema6.properties.owner.type,parentSchema:schema6.properties.owner,data:data1};
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
const err7 = {instancePath:instancePath+"/registry",schemaPath:"#/properties/registry/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.registry.required,parentSchema:schema6.properties.registry,data:data2};
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
const err8 = {instancePath:instancePath+"/registry",schemaPath:"#/properties/registry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema6.properties.registry,data:data2};
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
const err9 = {instancePath:instancePath+"/registry/name",schemaPath:"#/properties/registry/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]{5,50}$|\\$\\{"},schema:"^[A-Za-z0-9]{5,50}$|\\$\\{",parentSchema:schema6.properties.registry.properties.name,data:data3};
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
const err10 = {instancePath:instancePath+"/registry/name",schemaPath:"#/properties/registry/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.registry.properties.name.type,parentSchema:schema6.properties.registry.properties.name,data:data3};
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
const err11 = {instancePath:instancePath+"/registry/resourceGroup",schemaPath:"#/properties/registry/properties/resourceGroup/pattern",keyword:"pattern",params:{pattern: "^[\\w().\\u00a1-\\uffff-]{0,89}[\\w()\\u00a1-\\uffff-]$|\\$\\{"},schema:"^[\\w().\\u00a1-\\uffff-]{0,89}[\\w()\\u00a1-\\uffff-]$|\\$\\{",parentSchema:schema6.properties.registry.properties.resourceGroup,data:data4};
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
const err12 = {instancePath:instancePath+"/registry/resourceGroup",schemaPath:"#/properties/registry/properties/resourceGroup/type",keyword:"type",params:{type: "string"},schema:schema6.properties.registry.properties.resourceGroup.type,parentSchema:schema6.properties.registry.properties.resourceGroup,data:data4};
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
const err13 = {instancePath:instancePath+"/registry/subscriptionId",schemaPath:"#/properties/registry/properties/subscriptionId/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$|\\$\\{"},schema:"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$|\\$\\{",parentSchema:schema6.properties.registry.properties.subscriptionId,data:data5};
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
const err14 = {instancePath:instancePath+"/registry/subscriptionId",schemaPath:"#/properties/registry/properties/subscriptionId/type",keyword:"type",params:{type: "string"},schema:schema6.properties.registry.properties.subscriptionId.type,parentSchema:schema6.properties.registry.properties.subscriptionId,data:data5};
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
const err15 = {instancePath:instancePath+"/registry",schemaPath:"#/properties/registry/type",keyword:"type",params:{type: "object"},schema:schema6.properties.registry.type,parentSchema:schema6.properties.registry,data:data2};
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
const err16 = {instancePath:instancePath+"/prune",schemaPath:"#/properties/prune/enum",keyword:"enum",params:{allowedValues: schema6.properties.prune.enum},schema:schema6.properties.prune.enum,parentSchema:schema6.properties.prune,data:data6};
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
const err17 = {instancePath:instancePath+"/ignore/" + i0,schemaPath:"#/properties/ignore/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*?]{1,100}$"},schema:"^[A-Za-z0-9*?]{1,100}$",parentSchema:schema6.properties.ignore.items,data:data8};
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
const err18 = {instancePath:instancePath+"/ignore/" + i0,schemaPath:"#/properties/ignore/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.ignore.items.type,parentSchema:schema6.properties.ignore.items,data:data8};
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
const err19 = {instancePath:instancePath+"/ignore",schemaPath:"#/properties/ignore/type",keyword:"type",params:{type: "array"},schema:schema6.properties.ignore.type,parentSchema:schema6.properties.ignore,data:data7};
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
if(!(validate22(data.defaults, {instancePath:instancePath+"/defaults",parentData:data,parentDataProperty:"defaults",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.webhooks !== undefined){
let data10 = data.webhooks;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 in data10){
const _errs24 = errors;
if(typeof key2 === "string"){
if(!pattern11.test(key2)){
const err20 = {instancePath:instancePath+"/webhooks",schemaPath:"#/properties/webhooks/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]{5,50}$"},schema:"^[A-Za-z0-9]{5,50}$",parentSchema:schema6.properties.webhooks.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var valid5 = _errs24 === errors;
if(!valid5){
const err21 = {instancePath:instancePath+"/webhooks",schemaPath:"#/properties/webhooks/propertyNames",keyword:"propertyNames",params:{propertyName: key2},schema:schema6.properties.webhooks.propertyNames,parentSchema:schema6.properties.webhooks,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
for(const key3 in data10){
if(!(validate22(data10[key3], {instancePath:instancePath+"/webhooks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data10,parentDataProperty:key3,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/webhooks",schemaPath:"#/properties/webhooks/type",keyword:"type",params:{type: "object"},schema:schema6.properties.webhooks.type,parentSchema:schema6.properties.webhooks,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
