#!/usr/bin/env bash
# Runs the Azure CLI against the emulator, from login to deletion, and checks every response.
#
#   scripts/az-webhook-tour.sh [COMMAND THAT STARTS THE EMULATOR]     default: node dist/cli.js emulator
#
# Needs az, node and a free port. Removes everything at the end and does not use your ~/.azure.
set -euo pipefail

emulator=("$@")
[ ${#emulator[@]} -gt 0 ] || emulator=(node "$(dirname "$0")/../dist/cli.js" emulator)
command -v az >/dev/null || { echo "az is not installed" >&2; exit 1; }

work=$(mktemp -d)
jobs_started=()
finish() {
  for job in "${jobs_started[@]}"; do kill "$job" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT

# An endpoint that responds to every delivery with 200 and prints its port.
node -e '
  const server = require("node:http").createServer((request, response) => request.resume().on("end", () => response.end("received")));
  server.listen(0, "127.0.0.1", () => console.log(server.address().port));
' >"$work/endpoint" & jobs_started+=($!)
"${emulator[@]}" >"$work/ready.json" & jobs_started+=($!)

wait_for() { for _ in $(seq 1 150); do [ -s "$1" ] && return; sleep 0.1; done; echo "no output in $1" >&2; exit 1; }
wait_for "$work/endpoint"
wait_for "$work/ready.json"
ready() { node -p "JSON.parse(require('node:fs').readFileSync('$work/ready.json', 'utf8')).$1"; }

arm=$(ready armEndpoint)
hook="http://127.0.0.1:$(cat "$work/endpoint")/hooks/acr"
AZURE_CONFIG_DIR=$work/azure
REQUESTS_CA_BUNDLE=$(ready caFile)
export AZURE_CONFIG_DIR REQUESTS_CA_BUNDLE
export AZURE_CORE_COLLECT_TELEMETRY=no AZURE_CORE_NO_COLOR=yes AZURE_CORE_ONLY_SHOW_ERRORS=yes

# Shows a command and its output.
show() { echo; echo "\$ az $*"; az "$@"; }
# Shows a command, and stops the tour if its output is not the expected one.
check() {
  local expected=$1 output; shift
  echo; echo "\$ az $*"
  output=$(az "$@")
  echo "$output"
  [ "$output" = "$expected" ] || { echo "expected: $expected" >&2; exit 1; }
}

# An authority that ends in /adfs is not looked up in the public cloud.
show cloud register -n Emulator --endpoint-resource-manager "$arm/" --endpoint-management "$arm/" \
  --endpoint-active-directory "$arm/adfs" --endpoint-active-directory-resource-id "$arm/" \
  --endpoint-active-directory-graph-resource-id "$arm/graph" --suffix-acr-login-server-endpoint .azurecr.io
show cloud set -n Emulator
echo; echo "\$ az login --service-principal -u … -p … --tenant …"
az login --service-principal -u "$(ready clientId)" "--password=$(ready clientSecret)" --tenant "$(ready tenantId)" -o table

# A registry of our own: group, registry, SKU, replication.
group=rg-tour
registry=tourregistry
check "Succeeded" group create -n "$group" -l westeurope --tags team=platform --query properties.provisioningState -o tsv
check "true" group exists -n "$group"
check "true" acr check-name -n "$registry" --query nameAvailable -o tsv
check $'tourregistry.azurecr.io\nStandard\nSucceeded' acr create -g "$group" -n "$registry" --sku Standard --tags cost=42 \
  --query '[loginServer,sku.name,provisioningState]' -o tsv
check "AlreadyExists" acr check-name -n "$registry" --query reason -o tsv
check "$group" acr show -n "$registry" --query resourceGroup -o tsv
check "$registry" acr list -g "$group" --query '[].name' -o tsv
check "Premium" acr update -n "$registry" --sku Premium --query sku.name -o tsv
check "true" acr update -n "$registry" --admin-enabled true --query adminUserEnabled -o tsv
check "$registry" acr credential show -n "$registry" --query username -o tsv
check $'eastus\nSucceeded' acr replication create -r "$registry" -l eastus --query '[location,provisioningState]' -o tsv
check $'eastus\nwesteurope' acr replication list -r "$registry" --query '[].name' -o tsv

# Its webhooks.
check $'deploy\nenabled\nSucceeded' acr webhook create -r "$registry" -n deploy --uri "$hook" --actions push delete \
  --scope 'storefront:*' --headers "X-Key=value" --tags team=platform --query '[name,status,provisioningState]' -o tsv
check "deploy" acr webhook list -r "$registry" --query '[].name' -o tsv
check "storefront:*" acr webhook show -r "$registry" -n deploy --query scope -o tsv
check $'push\ndelete' acr webhook show -r "$registry" -n DEPLOY -g "$group" --query actions -o tsv
check $'disabled\nplatform' acr webhook update -r "$registry" -n deploy --status disabled --query '[status,tags.team]' -o tsv
check $'\nenabled' acr webhook update -r "$registry" -n deploy --status enabled --scope '' --query '[scope,status]' -o tsv
check "$hook"$'\nvalue' acr webhook get-config -r "$registry" -n deploy --query '[serviceUri,customHeaders."X-Key"]' -o tsv
check "36" acr webhook ping -r "$registry" -n deploy --query 'length(id)' -o tsv
check $'ping\n200\nreceived' acr webhook list-events -r "$registry" -n deploy \
  --query '[0].[eventRequestMessage.content.action,eventResponseMessage.statusCode,eventResponseMessage.content]' -o tsv
show acr webhook list-events -r "$registry" -n deploy -o table
check $'500\t1' acr show-usage -n "$registry" --query "value[?name=='Webhooks'].[limit,currentValue]" -o tsv
check "" acr webhook delete -r "$registry" -n deploy
check "" acr webhook list -r "$registry" --query '[].name' -o tsv

# Deletes everything, and the group with what is left in it.
check "" acr replication delete -r "$registry" -n eastus
check "Basic" acr update -n "$registry" --sku Basic --query sku.name -o tsv
check "" acr delete -n "$registry" --yes
check "true" acr check-name -n "$registry" --query nameAvailable -o tsv
check "tourother" acr create -g "$group" -n tourother --sku Basic --query name -o tsv

# A template, as bicep build compiles it: a registry and two webhooks.
cat >"$work/template.json" <<'TEMPLATE'
{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": {
    "name": { "type": "string" },
    "uri": { "type": "securestring" },
    "location": { "type": "string", "defaultValue": "[resourceGroup().location]" }
  },
  "variables": { "stages": ["staging", "production"] },
  "resources": [
    {
      "type": "Microsoft.ContainerRegistry/registries",
      "apiVersion": "2023-07-01",
      "name": "[parameters('name')]",
      "location": "[parameters('location')]",
      "sku": { "name": "Standard" }
    },
    {
      "copy": { "name": "hooks", "count": "[length(variables('stages'))]" },
      "type": "Microsoft.ContainerRegistry/registries/webhooks",
      "apiVersion": "2023-07-01",
      "name": "[format('{0}/{1}', parameters('name'), variables('stages')[copyIndex()])]",
      "location": "[parameters('location')]",
      "properties": {
        "serviceUri": "[parameters('uri')]",
        "actions": ["push"],
        "scope": "[format('storefront:{0}', variables('stages')[copyIndex()])]"
      },
      "dependsOn": ["[resourceId('Microsoft.ContainerRegistry/registries', parameters('name'))]"]
    }
  ],
  "outputs": {
    "loginServer": {
      "type": "string",
      "value": "[reference(resourceId('Microsoft.ContainerRegistry/registries', parameters('name')), '2023-07-01').loginServer]"
    }
  }
}
TEMPLATE
check $'Succeeded\ttourdeployed.azurecr.io' deployment group create -g "$group" -n main --template-file "$work/template.json" \
  --parameters name=tourdeployed "uri=$hook" --query '[[properties.provisioningState,properties.outputs.loginServer.value]]' -o tsv
check $'production\nstaging' acr webhook list -r tourdeployed --query '[].name' -o tsv
check "" group delete -n "$group" --yes
check "false" group exists -n "$group"
check "true" acr check-name -n tourother --query nameAvailable -o tsv

# The same with a managed identity, without a secret.
az logout
MSI_ENDPOINT=$(ready msiEndpoint)
export MSI_ENDPOINT
echo; echo "\$ az login --identity"
az login --identity -o table
check "0" acr webhook list -r "$(ready 'registries[0].name')" --query 'length(@)' -o tsv

echo; echo "Every response was as expected."
