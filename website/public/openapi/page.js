SwaggerUIBundle({
  url: 'openapi.json',
  dom_id: '#operations',
  deepLinking: true,
  docExpansion: 'none',
  defaultModelsExpandDepth: -1,
  defaultModelRendering: 'model',
  filter: true,
  // To read only: a token does not belong on this site.
  supportedSubmitMethods: [],
  validatorUrl: null,
})
