# Azure for contoso/storefront. For bash; Azure Cloud Shell has all of it.
# You need the right to register applications in Entra, and to assign roles on the registry.
SUBSCRIPTION_ID=11111111-2222-3333-4444-555555555555
az account set --subscription "$SUBSCRIPTION_ID"
TENANT_ID=$(az account show --query tenantId --output tsv)
REGISTRY_ID=/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-containers/providers/Microsoft.ContainerRegistry/registries/contoso

# The identity to plan and apply.
CLIENT_ID=$(az ad app create --display-name 'acr-webhooks plan and apply contoso/storefront' --query appId --output tsv)
az ad sp create --id "$CLIENT_ID" --output none
# To log in with it: az ad app credential reset --id "$CLIENT_ID"

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

# The manifest's references, to plan and apply on this machine.
export WEBHOOK_AUDIT_PATH="$(az acr webhook get-config --registry contoso --name audit --query serviceUri --output tsv | cut -d/ -f4-)"
export WEBHOOK_STAGING_AUTHORIZATION="$(az acr webhook get-config --registry contoso --name deployStaging --query 'customHeaders."Authorization"' --output tsv)"
# export WEBHOOK_TEAM=…
export WEBHOOK_WHOLE="$(az acr webhook get-config --registry contoso --name whole --query serviceUri --output tsv)"
