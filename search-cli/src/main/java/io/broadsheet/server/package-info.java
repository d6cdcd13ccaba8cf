/**
 * An HTTP server in front of an index: JSON for apps, a page for people, a search box for the pages
 * of others.
 *
 * <p>Start at {@link io.broadsheet.server.NewsServer}. Each resource is a class of its own that
 * reads {@code Parameters}, calls the library and writes an {@code Answer}; it holds no search
 * logic. What goes wrong is thrown as a {@code Problem} and answered in one place. The page, the
 * web component and the OpenAPI document are resource files beside these classes; {@code
 * ModuleBundle} joins the component with the library that it is written with, so that users load
 * one file.
 *
 * <p>Limits: the server speaks plain HTTP and knows one token; put it behind a proxy for more.
 */
@NullMarked
package io.broadsheet.server;

import org.jspecify.annotations.NullMarked;
