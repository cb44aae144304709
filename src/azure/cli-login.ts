/** Apart from the other ways to log in: it needs none of Microsoft's authentication library, which is half a megabyte. */
export { AzureCliCredential } from "@azure/identity";
