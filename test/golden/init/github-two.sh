# Azure for contoso/storefront. For bash; Azure Cloud Shell has all of it.
# You need the right to register applications in Entra, and to assign roles on the registry.
SUBSCRIPTION_ID=11111111-2222-3333-4444-555555555555
az account set --subscription "$SUBSCRIPTION_ID"
TENANT_ID=$(az account show --query tenantId --output tsv)
REGISTRY_ID=/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-containers/providers/Microsoft.ContainerRegistry/registries/contoso

# The identity to plan.
PLAN_CLIENT_ID=$(az ad app create --display-name 'acr-webhooks plan contoso/storefront' --query appId --output tsv)
az ad sp create --id "$PLAN_CLIENT_ID" --output none
# GitHub's prefix of the subject. It contains the repository's ID if the repository has immutable subjects.
SUBJECT=$(gh api repos/contoso/storefront/actions/oidc/customization/sub --jq '.sub_claim_prefix // "repo:contoso/storefront"')
az ad app federated-credential create --id "$PLAN_CLIENT_ID" --output none --parameters '{"name":"environment","issuer":"https://token.actions.githubusercontent.com","subject":"'"$SUBJECT"':environment:webhooks-plan","audiences":["api://AzureADTokenExchange"]}'

# The identity to apply.
APPLY_CLIENT_ID=$(az ad app create --display-name 'acr-webhooks apply contoso/storefront' --query appId --output tsv)
az ad sp create --id "$APPLY_CLIENT_ID" --output none
# GitHub's prefix of the subject. It contains the repository's ID if the repository has immutable subjects.
SUBJECT=$(gh api repos/contoso/storefront/actions/oidc/customization/sub --jq '.sub_claim_prefix // "repo:contoso/storefront"')
az ad app federated-credential create --id "$APPLY_CLIENT_ID" --output none --parameters '{"name":"environment","issuer":"https://token.actions.githubusercontent.com","subject":"'"$SUBJECT"':environment:webhooks","audiences":["api://AzureADTokenExchange"]}'

# The roles, once per subscription. A new role can take ten minutes: if an assignment fails, repeat it later.
az role definition create --output none --role-definition '{"Name":"acr-webhooks plan","IsCustom":true,"Description":"Compare the webhooks of container registries with a manifest. Changes nothing. Callback configurations contain secrets, so assign this role only to people who may read them.","Actions":["Microsoft.ContainerRegistry/registries/read","Microsoft.ContainerRegistry/registries/listUsages/read","Microsoft.ContainerRegistry/registries/replications/read","Microsoft.ContainerRegistry/registries/webhooks/read","Microsoft.ContainerRegistry/registries/webhooks/getCallbackConfig/action"],"NotActions":[],"DataActions":[],"NotDataActions":[],"AssignableScopes":["/subscriptions/'"$SUBSCRIPTION_ID"'"]}'
az role definition create --output none --role-definition '{"Name":"acr-webhooks apply","IsCustom":true,"Description":"Create, update, delete and ping the webhooks of container registries, as a manifest says.","Actions":["Microsoft.ContainerRegistry/registries/read","Microsoft.ContainerRegistry/registries/listUsages/read","Microsoft.ContainerRegistry/registries/replications/read","Microsoft.ContainerRegistry/registries/webhooks/read","Microsoft.ContainerRegistry/registries/webhooks/getCallbackConfig/action","Microsoft.ContainerRegistry/registries/webhooks/listEvents/action","Microsoft.ContainerRegistry/registries/webhooks/operationStatuses/read","Microsoft.ContainerRegistry/registries/webhooks/ping/action","Microsoft.ContainerRegistry/registries/webhooks/write","Microsoft.ContainerRegistry/registries/webhooks/delete"],"NotActions":[],"DataActions":[],"NotDataActions":[],"AssignableScopes":["/subscriptions/'"$SUBSCRIPTION_ID"'"]}'
az role assignment create --assignee-object-id "$(az ad sp show --id "$PLAN_CLIENT_ID" --query id --output tsv)" --assignee-principal-type ServicePrincipal --role 'acr-webhooks plan' --scope "$REGISTRY_ID" --output none
az role assignment create --assignee-object-id "$(az ad sp show --id "$APPLY_CLIENT_ID" --query id --output tsv)" --assignee-principal-type ServicePrincipal --role 'acr-webhooks apply' --scope "$REGISTRY_ID" --output none

# Read the publishing credentials of an App Service app. They deploy code, and the same action lists app settings and connection strings: this equals control of the app. Assign it on single apps only.
az role definition create --output none --role-definition '{"Name":"acr-webhooks App Service credentials","IsCustom":true,"Description":"Read the publishing credentials of an App Service app. They deploy code, and the same action lists app settings and connection strings: this equals control of the app. Assign it on single apps only.","Actions":["Microsoft.Web/sites/read","Microsoft.Web/sites/slots/read","Microsoft.Web/sites/config/read","Microsoft.Web/sites/slots/config/read","Microsoft.Web/sites/config/list/action","Microsoft.Web/sites/slots/config/list/action","Microsoft.Web/sites/basicPublishingCredentialsPolicies/read","Microsoft.Web/sites/basicPublishingCredentialsPolicies/*/read","Microsoft.Web/sites/slots/basicPublishingCredentialsPolicies/read","Microsoft.Web/sites/slots/basicPublishingCredentialsPolicies/*/read"],"NotActions":[],"DataActions":[],"NotDataActions":[],"AssignableScopes":["/subscriptions/'"$SUBSCRIPTION_ID"'"]}'
APP_ID=$(az resource list --name shop --resource-type Microsoft.Web/sites --query '[0].id' --output tsv)
az role assignment create --assignee-object-id "$(az ad sp show --id "$PLAN_CLIENT_ID" --query id --output tsv)" --assignee-principal-type ServicePrincipal --role 'acr-webhooks App Service credentials' --scope "$APP_ID" --output none
az role assignment create --assignee-object-id "$(az ad sp show --id "$APPLY_CLIENT_ID" --query id --output tsv)" --assignee-principal-type ServicePrincipal --role 'acr-webhooks App Service credentials' --scope "$APP_ID" --output none

# Read the keys of single functions, which call them. Never the host keys: the master key is one of them. Assign it on single function apps only.
az role definition create --output none --role-definition '{"Name":"acr-webhooks function keys","IsCustom":true,"Description":"Read the keys of single functions, which call them. Never the host keys: the master key is one of them. Assign it on single function apps only.","Actions":["Microsoft.Web/sites/read","Microsoft.Web/sites/slots/read","Microsoft.Web/sites/functions/read","Microsoft.Web/sites/slots/functions/read","Microsoft.Web/sites/functions/listkeys/action","Microsoft.Web/sites/slots/functions/listkeys/action"],"NotActions":[],"DataActions":[],"NotDataActions":[],"AssignableScopes":["/subscriptions/'"$SUBSCRIPTION_ID"'"]}'
APP_ID=$(az resource list --name worker --resource-type Microsoft.Web/sites --query '[0].id' --output tsv)
az role assignment create --assignee-object-id "$(az ad sp show --id "$PLAN_CLIENT_ID" --query id --output tsv)" --assignee-principal-type ServicePrincipal --role 'acr-webhooks function keys' --scope "$APP_ID" --output none
az role assignment create --assignee-object-id "$(az ad sp show --id "$APPLY_CLIENT_ID" --query id --output tsv)" --assignee-principal-type ServicePrincipal --role 'acr-webhooks function keys' --scope "$APP_ID" --output none

# The variables of the workflow. They are no secrets.
gh variable set AZURE_PLAN_CLIENT_ID --repo contoso/storefront --body "$PLAN_CLIENT_ID"
gh variable set AZURE_APPLY_CLIENT_ID --repo contoso/storefront --body "$APPLY_CLIENT_ID"
gh variable set AZURE_TENANT_ID --repo contoso/storefront --body "$TENANT_ID"
gh variable set AZURE_SUBSCRIPTION_ID --repo contoso/storefront --body "$SUBSCRIPTION_ID"

# The environments. Protect webhooks with required reviewers, and allow only the default branch:
# https://github.com/contoso/storefront/settings/environments
gh api --silent --method PUT repos/contoso/storefront/environments/webhooks-plan
gh api --silent --method PUT repos/contoso/storefront/environments/webhooks

# The secrets of the workflow, copied from the registry without being shown.
az acr webhook get-config --registry contoso --name audit --query serviceUri --output tsv | cut -d/ -f4- | gh secret set WEBHOOK_AUDIT_PATH --repo contoso/storefront
az acr webhook get-config --registry contoso --name deployStaging --query 'customHeaders."Authorization"' --output tsv | gh secret set WEBHOOK_STAGING_AUTHORIZATION --repo contoso/storefront
az acr webhook get-config --registry contoso --name whole --query serviceUri --output tsv | gh secret set WEBHOOK_WHOLE --repo contoso/storefront

# The secrets of the workflow.
# Each of these asks for the value: run them one at a time.
gh secret set WEBHOOK_TEAM --repo contoso/storefront

# The manifest's references, to plan and apply on this machine.
export WEBHOOK_AUDIT_PATH="$(az acr webhook get-config --registry contoso --name audit --query serviceUri --output tsv | cut -d/ -f4-)"
export WEBHOOK_STAGING_AUTHORIZATION="$(az acr webhook get-config --registry contoso --name deployStaging --query 'customHeaders."Authorization"' --output tsv)"
# export WEBHOOK_TEAM=…
export WEBHOOK_WHOLE="$(az acr webhook get-config --registry contoso --name whole --query serviceUri --output tsv)"
