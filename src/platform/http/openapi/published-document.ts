import { Injectable } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { problem } from '../problem';

/** The document as this server gives it out: built once the routes are known. */
@Injectable()
export class PublishedDocument {
  private document: OpenAPIObject | undefined;

  publish(document: OpenAPIObject): void {
    this.document = document;
  }

  get(): OpenAPIObject {
    if (!this.document) throw problem('not-found');
    return this.document;
  }
}

/** Gives out the document at `/api/v1/openapi.json` and as a page at `/docs`, with nothing fetched from elsewhere. */
export function publishDocument(app: NestFastifyApplication, document: OpenAPIObject): void {
  app.get(PublishedDocument).publish(document);
  SwaggerModule.setup('docs', app, document, {
    raw: false,
    customSiteTitle: 'Samverk API',
    swaggerOptions: {
      persistAuthorization: true,
      displayRequestDuration: true,
      docExpansion: 'none',
      filter: true,
      tryItOutEnabled: true,
      validatorUrl: null,
    },
  });
}
