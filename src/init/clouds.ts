/** What differs between Azure's clouds in the commands and files of a new setup. */
export const clouds = {
  AzureCloud: {
    audience: "api://AzureADTokenExchange",
    arm: "https://management.azure.com/",
    graph: "graph.microsoft.com",
  },
  AzureUSGovernment: {
    audience: "api://AzureADTokenExchangeUSGov",
    arm: "https://management.usgovcloudapi.net/",
    graph: "graph.microsoft.us",
  },
  AzureChinaCloud: {
    audience: "api://AzureADTokenExchangeChina",
    arm: "https://management.chinacloudapi.cn/",
    graph: "microsoftgraph.chinacloudapi.cn",
  },
} as const;

/** A cloud, as the Azure CLI names it. */
export type Cloud = keyof typeof clouds;
