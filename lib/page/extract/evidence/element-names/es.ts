import type { ElementNames } from "../phrases.ts";

export const ES: ElementNames = {
  comments: `
      comentarios comentario lista-comentarios listado-comentarios caja-comentarios caja-comentario
      formulario-comentarios formulario-comentario comentarios-noticia comentarios-lectores form-comentarios
      deja-comentario dejar-comentario bloque-comentarios zona-comentarios comentarios-facebook ver-comentarios
      contenedor-comentarios
    `,
  related: `
      relacionadas relacionados relacionada relacionado noticias-relacionadas noticiasrelacionadas
      noticia-relacionada notas-relacionadas notasrelacionadas nota-relacionada articulos-relacionados
      articulosrelacionados contenido-relacionado contenidos-relacionados entradas-relacionadas temas-relacionados
      te-puede-interesar tepuedeinteresar puede-interesar
    `,
  share: `
      compartir comparte compartelo compartir-nota compartir-noticia compartir-redes botones-compartir
      barra-compartir redes-sociales redessociales redes-compartir iconos-redes imprimir siguenos seguinos
      herramientas-noticia enviar-amigo botonera botonera-redes
    `,
  newsletter: `
      boletin suscribete suscribase suscribite suscripcion-boletin suscripcion-newsletter form-suscripcion
      caja-suscripcion alta-boletin formulario-suscripcion
    `,
  advertisement: `
      publicidad publicidades publi publicitario publicitarios anuncio anuncios anunciantes patrocinado
      patrocinada patrocinados patrocinio patrocinador patrocinadores banner-publicidad bloque-publicidad
      contenedor-publicidad robapaginas espacio-publicitario
    `,
  consent:
    "aviso-cookies avisocookies politica-cookies barra-cookies aviso-legal-cookies consentimiento cookies-aviso",
  byline: `
      autores autora autor-nota autor-noticia firmas firmante firma-autor nota-firma datos-autor info-autor
      nombre-autor sobre-autor caja-autor fecha fecha-publicacion fechapublicacion fecha-actualizacion fecha-nota
      fecha-noticia
    `,
  navigation: `
      migas migas-de-pan migasdepan miga-de-pan migadepan migaja migajas paginacion paginador etiquetas
      etiquetas-nota lista-etiquetas nube-etiquetas categorias menu-principal menuprincipal navegacion
      ruta-navegacion volver-arriba
    `,
  caption: `
      pie-foto piefoto pie-de-foto piedefoto pie-imagen pieimagen pie-de-imagen pies-foto leyenda-foto
      credito-foto creditos-foto foto-credito epigrafe epigrafe-foto foto-epigrafe descripcion-foto
      descripcion-imagen autor-foto foto-autor
    `,
  standfirst: `
      entradilla bajada bajada-nota copete sumario sumarios subtitulo subtitulos subtitular entrada-noticia
      entradilla-noticia resumen balazo balazos descripcion-noticia nota-bajada nota-copete texto-bajada bajante
    `,
  other: `
      encuesta votacion votaciones valoracion valoraciones puntuacion ventana-emergente muro-de-pago muro-pago
      aviso-legal aviso-suscriptores solo-suscriptores pie-pagina piepagina pie-de-pagina solo-impresion
      no-imprimir derechos-reservados reportar-error
    `,
};
