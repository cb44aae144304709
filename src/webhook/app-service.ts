/** What is known of the webhooks that App Service, its portal and VS Code make, and of the endpoints they point to. Read off their code. */

/** Continuous deployment of App Service listens at these two paths; it takes any POST for a push, and restarts the app. */
export function isDeploymentPath(pathname: string): boolean {
  return /\/(?:api\/registry\/webhook|docker\/hook)\/?$/i.test(pathname);
}

/** The host of App Service's deployment site: `storefront.scm.azurewebsites.net`. */
export function isDeploymentSite(url: URL): boolean {
  return /\.scm\.(?:[a-z0-9-]+\.)?(?:azurewebsites\.(?:net|us)|chinacloudsites\.cn)\.?$/i.test(url.hostname);
}

/** The portal's Deployment Center names a webhook `webapp`, then the site and the slot. */
export function isDeploymentName(name: string): boolean {
  return /^webapp/i.test(name);
}
