# The command line alone. Mount the folder of the manifest:
#   docker run --rm --volume "$PWD:/workspace:ro" --env WEBHOOK_DEPLOY_TOKEN acr-webhooks validate
FROM node:24-slim
COPY dist /opt/acr-webhooks/
USER node
WORKDIR /workspace
ENTRYPOINT ["node", "/opt/acr-webhooks/cli.js"]
