# Azure for contoso/storefront. For bash; Azure Cloud Shell has all of it.
# You need the right to register applications in Entra, and to assign roles on the registry.
SUBSCRIPTION_ID=11111111-2222-3333-4444-555555555555
az account set --subscription "$SUBSCRIPTION_ID"
TENANT_ID=$(az account show --query tenantId --output tsv)
REGISTRY_ID=/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-containers/providers/Microsoft.ContainerRegistry/registries/contoso

# The identity to plan and apply.
CLIENT_ID=$(az ad app create --display-name 'acr-webhooks plan and apply contoso/storefront' --query appId --output tsv)
az ad sp create --id "$CLIENT_ID" --output none
# The service connection acr-webhooks. It decides issuer and subject of the federated credential.
PROJECT_ID=$(az rest --method get --resource 499b84ac-1321-427f-aa17-267ca6975798 --url 'https://dev.azure.com/contoso/_apis/projects/Web%20Shop?api-version=7.1' --query id --output tsv)
CONNECTION_ID=$(az rest --method post --resource 499b84ac-1321-427f-aa17-267ca6975798 --url 'https://dev.azure.com/contoso/_apis/serviceendpoint/endpoints?api-version=7.1' --body '{"name":"acr-webhooks","type":"azurerm","url":"https://management.azure.com/","authorization":{"scheme":"WorkloadIdentityFederation","parameters":{"tenantid":"'"$TENANT_ID"'","serviceprincipalid":"'"$CLIENT_ID"'"}},"data":{"environment":"AzureCloud","scopeLevel":"Subscription","subscriptionId":"'"$SUBSCRIPTION_ID"'","subscriptionName":"'"$SUBSCRIPTION_ID"'","creationMode":"Manual"},"serviceEndpointProjectReferences":[{"name":"acr-webhooks","projectReference":{"id":"'"$PROJECT_ID"'","name":"Web Shop"}}]}' --query id --output tsv)
ISSUER=$(az rest --method get --resource 499b84ac-1321-427f-aa17-267ca6975798 --url 'https://dev.azure.com/contoso/Web%20Shop/_apis/serviceendpoint/endpoints/'"$CONNECTION_ID"'?api-version=7.1' --query authorization.parameters.workloadIdentityFederationIssuer --output tsv)
SUBJECT=$(az rest --method get --resource 499b84ac-1321-427f-aa17-267ca6975798 --url 'https://dev.azure.com/contoso/Web%20Shop/_apis/serviceendpoint/endpoints/'"$CONNECTION_ID"'?api-version=7.1' --query authorization.parameters.workloadIdentityFederationSubject --output tsv)
az ad app federated-credential create --id "$CLIENT_ID" --output none --parameters '{"name":"acr-webhooks","issuer":"'"$ISSUER"'","subject":"'"$SUBJECT"'","audiences":["api://AzureADTokenExchange"]}'

# The roles, once per subscription. A new role can take ten minutes: if an assignment fails, repeat it later.
az role definition create --output none --role-definition '{"Name":"acr-webhooks apply","IsCustom":true,"Description":"Create, update, delete and ping the webhooks of container registries, as a manifest says.","Actions":["Microsoft.ContainerRegistry/registries/read","Microsoft.ContainerRegistry/registries/listUsages/read","Microsoft.ContainerRegistry/registries/replications/read","Microsoft.ContainerRegistry/registries/webhooks/read","Microsoft.ContainerRegistry/registries/webhooks/getCallbackConfig/action","Microsoft.ContainerRegistry/registries/webhooks/listEvents/action","Microsoft.ContainerRegistry/registries/webhooks/operationStatuses/read","Microsoft.ContainerRegistry/registries/webhooks/ping/action","Microsoft.ContainerRegistry/registries/webhooks/write","Microsoft.ContainerRegistry/registries/webhooks/delete"],"NotActions":[],"DataActions":[],"NotDataActions":[],"AssignableScopes":["/subscriptions/'"$SUBSCRIPTION_ID"'"]}'
az role assignment create --assignee-object-id "$(az ad sp show --id "$CLIENT_ID" --query id --output tsv)" --assignee-principal-type ServicePrincipal --role 'acr-webhooks apply' --scope "$REGISTRY_ID" --output none

# Read the publishing credentials of an App Service app. They deploy code, and the same action lists app settings and connection strings: this equals control of the app. Assign it on single apps only.
az role definition create --output none --role-definition '{"Name":"acr-webhooks App Service credentials","IsCustom":true,"Description":"Read the publishing credentials of an App Service app. They deploy code, and the same action lists app settings and connection strings: this equals control of the app. Assign it on single apps only.","Actions":["Microsoft.Web/sites/read","Microsoft.Web/sites/slots/read","Microsoft.Web/sites/config/read","Microsoft.Web/sites/slots/config/read","Microsoft.Web/sites/config/list/action","Microsoft.Web/sites/slots/config/list/action","Microsoft.Web/sites/basicPublishingCredentialsPolicies/read","Microsoft.Web/sites/basicPublishingCredentialsPolicies/*/read","Microsoft.Web/sites/slots/basicPublishingCredentialsPolicies/read","Microsoft.Web/sites/slots/basicPublishingCredentialsPolicies/*/read"],"NotActions":[],"DataActions":[],"NotDataActions":[],"AssignableScopes":["/subscriptions/'"$SUBSCRIPTION_ID"'"]}'
APP_ID=$(az resource list --name shop --resource-type Microsoft.Web/sites --query '[0].id' --output tsv)
az role assignment create --assignee-object-id "$(az ad sp show --id "$CLIENT_ID" --query id --output tsv)" --assignee-principal-type ServicePrincipal --role 'acr-webhooks App Service credentials' --scope "$APP_ID" --output none

# Read the keys of single functions, which call them. Never the host keys: the master key is one of them. Assign it on single function apps only.
az role definition create --output none --role-definition '{"Name":"acr-webhooks function keys","IsCustom":true,"Description":"Read the keys of single functions, which call them. Never the host keys: the master key is one of them. Assign it on single function apps only.","Actions":["Microsoft.Web/sites/read","Microsoft.Web/sites/slots/read","Microsoft.Web/sites/functions/read","Microsoft.Web/sites/slots/functions/read","Microsoft.Web/sites/functions/listkeys/action","Microsoft.Web/sites/slots/functions/listkeys/action"],"NotActions":[],"DataActions":[],"NotDataActions":[],"AssignableScopes":["/subscriptions/'"$SUBSCRIPTION_ID"'"]}'
APP_ID=$(az resource list --name worker --resource-type Microsoft.Web/sites --query '[0].id' --output tsv)
az role assignment create --assignee-object-id "$(az ad sp show --id "$CLIENT_ID" --query id --output tsv)" --assignee-principal-type ServicePrincipal --role 'acr-webhooks function keys' --scope "$APP_ID" --output none

# In Azure DevOps, by hand:
# - Create a pipeline from webhooks.yml.
# - Add a build validation policy to the default branch, and give the build service "Contribute to pull requests".
# - Create the environment production, and add an approval to it.
# - Add these secret variables to the pipeline: WEBHOOK_AUDIT_PATH, WEBHOOK_STAGING_AUTHORIZATION, WEBHOOK_TEAM, WEBHOOK_WHOLE.

# The manifest's references, to plan and apply on this machine.
export WEBHOOK_AUDIT_PATH="$(az acr webhook get-config --registry contoso --name audit --query serviceUri --output tsv | cut -d/ -f4-)"
export WEBHOOK_STAGING_AUTHORIZATION="$(az acr webhook get-config --registry contoso --name deployStaging --query 'customHeaders."Authorization"' --output tsv)"
# export WEBHOOK_TEAM=…
export WEBHOOK_WHOLE="$(az acr webhook get-config --registry contoso --name whole --query serviceUri --output tsv)"
