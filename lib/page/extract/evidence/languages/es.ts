import type { LinePhrases } from "../phrases.ts";

/** Spanish, of Spain and of Latin America. Written from knowledge of the language's newspapers, portals, broadcasters, blogs, forums and recipe sites. / */
export const ES: LinePhrases = {
  related: `
    artículos relacionados | artículo relacionado | noticias relacionadas | noticia relacionada |
    notas relacionadas | nota relacionada | notas relacionadas con el tema | contenidos relacionados |
    contenido relacionado | temas relacionados | entradas relacionadas | publicaciones relacionadas |
    posts relacionados | relacionadas | relacionados | enlaces relacionados | información relacionada |
    informaciones relacionadas | más información relacionada | recetas relacionadas | productos relacionados |
    videos relacionados | vídeos relacionados | historias relacionadas | otras noticias relacionadas |
    artículos similares | noticias similares | entradas similares | recetas similares | te puede interesar |
    te puede interesar también | también te puede interesar | te podría interesar | también te podría interesar |
    podría interesarte | puede interesarte | te puede gustar | también te puede gustar | te recomendamos |
    te recomendamos leer | te sugerimos | te sugerimos leer | le puede interesar | le podría interesar |
    también le puede interesar | le recomendamos | esto te puede interesar | esto te interesa |
    quizás te interese | quizá te interese | tal vez te interese | quizás también te interese |
    puede que te interese | si te ha gustado este artículo | otros artículos que te pueden interesar |
    artículos que te pueden interesar
  `,
  comments: `
    comentario | comentarios | # comentarios | # comentario | sin comentarios | no hay comentarios |
    no hay comentarios todavía | aún no hay comentarios | todavía no hay comentarios | ver comentarios |
    ver los comentarios | ver todos los comentarios | mostrar comentarios | ocultar comentarios |
    leer comentarios | cargar comentarios | cargar más comentarios | más comentarios | comentarios recientes |
    últimos comentarios | todos los comentarios | comentarios cerrados | comentarios desactivados |
    los comentarios están cerrados | comentarios de los lectores | comentarios de facebook | comenta | comentá |
    comentar noticia | comentar esta noticia | comenta esta noticia | comenta la noticia | comenta este artículo |
    comentar este artículo
  `,
  share: `
    compartir | comparte | compartí | compártelo | compártela | compartir en | compartir por | comparte en |
    comparte esto | comparte este artículo | comparte esta noticia | comparte esta nota | comparte esta entrada |
    comparte este post | comparte esta página | comparte esta receta | comparta este artículo |
    comparta esta noticia | compartir artículo | compartir noticia | compartir nota | compartir este artículo |
    compartir esta noticia | compartir esta nota | compartir esta entrada | compartir en redes |
    compartir en redes sociales | comparte en redes sociales
  `,
  newsletter: `
    newsletter | boletín de noticias | boletín informativo | nuestro boletín | suscríbete | suscríbase |
    suscribite | suscribirse | suscribirme | suscríbete ya | suscríbete ahora | suscríbete gratis |
    suscríbete aquí | suscríbase aquí | suscribite acá | suscribete | suscripción al boletín |
    recibe nuestro boletín | recibe nuestra newsletter | recibir newsletter | apúntate | apúntate gratis |
    apúntate a nuestra newsletter | quiero suscribirme | quiero recibirlo | date de alta
  `,
  advertisement: `
    publicidad | publicidades | anuncio | anuncios | anuncios de google | anuncios patrocinados | patrocinado |
    patrocinada | patrocinado por | contenido patrocinado | contenido promocionado | contenido promocional |
    contenido publicitario | contenido comercial | contenido de marca | contenido ofrecido por |
    enlaces patrocinados | enlace patrocinado | artículo patrocinado | publirreportaje | publinota |
    espacio patrocinado | espacio publicitario | información patrocinada | promocionado |
    publicidad - sigue leyendo debajo
  `,
  consent: `
    aceptar todo | aceptar todas | aceptar cookies | aceptar y cerrar | aceptar y continuar |
    aceptar todas las cookies | rechazar todo | rechazar todas | rechazar cookies | configurar cookies |
    configuración de cookies | gestionar cookies
  `,
  paywall: `
    contenido exclusivo | contenido exclusivo para suscriptores | contenido solo para suscriptores |
    solo para suscriptores | sólo para suscriptores | exclusivo para suscriptores | exclusivo suscriptores |
    exclusiva para suscriptores | noticia exclusiva para suscriptores | nota exclusiva para suscriptores |
    artículo exclusivo para suscriptores | contenido premium | ya soy suscriptor | ya eres suscriptor |
    ya estoy suscrito | ya tengo una cuenta | ya eres suscriptor? inicia sesión | ya estás suscrito |
    ya sos suscriptor | si ya eres suscriptor, inicia sesión
  `,
  navigation: `
    volver al inicio | ir al inicio | volver a inicio | ir a inicio | volver arriba | ir arriba | regresar |
    atrás | anterior | siguiente | siguiente página | página siguiente | página anterior | próxima página |
    página # | página # de # | saltar al contenido | saltar al contenido principal | ir al contenido |
    ir al contenido principal | pasar al contenido principal | saltar a la navegación | saltar a contenido |
    ir a la navegación | ir al menú | abrir menú | cerrar menú | menú principal | mostrar menú | buscar | cerrar |
    ver más | ver menos | mostrar más | mostrar menos | cargar más | ver todo | ver todos | ver todas |
    mostrar todo | ver galería | ver galería completa | ver fotogalería | ver fotos | ver todas las fotos |
    galería de fotos | fotogalería | galería de imágenes
  `,
  staff: `
    efe | afp | reuters | europa press | ansa | efe/afp | afp/efe | efe, afp | agencias | agencia efe |
    redacción | la redacción | por redacción | por la redacción | redacción y agencias | agencias / redacción |
    redacción / agencias | redacción web | redacción digital | redacción online | con información de efe |
    con información de afp | con información de ap
  `,
  time: `
    publicado el… | publicado: #… | publicado #… | publicado a las… | publicado hace… | publicado por… |
    publicado hoy… | publicado en #… | publicada el… | publicada: #… | publicado originalmente el… |
    publicado: lunes… | publicado: martes… | publicado: miércoles… | publicado: jueves… | publicado: viernes… |
    publicado: sábado… | publicado: domingo… | fecha de publicación… | fecha publicación… |
    fecha de actualización… | fecha: #… | fecha de creación… | creado el… | creado: #… | escrito el… |
    escrito por… | enviado el… | enviado por… | posteado el… | posteado por…
  `,
  photo: `
    foto de archivo… | foto archivo… | foto ilustrativa… | foto referencial… | foto cortesía… | foto de portada… |
    foto principal… | foto por… | foto de… | foto del autor… | foto… | fotos de… | fotos… | fotografía de… |
    fotografía… | fotografías… | fotógrafo… | fotógrafa… | imagen de archivo… | imagen ilustrativa… |
    imagen referencial… | imagen de referencia… | imagen de portada…
  `,
  copyright: `
    todos los derechos reservados | derechos reservados | todos los derechos reservados… |
    reservados todos los derechos… | prohibida su reproducción… | prohibida la reproducción… |
    queda prohibida la reproducción… | queda prohibida toda reproducción… | se prohíbe la reproducción… |
    prohibido reproducir… | prohibido su uso comercial… | derechos reservados ©…
  `,
  by: `
    por | texto | textos | texto por | texto de | textos de | autor | autora | autores | autor/a | escrito por |
    escriben | redactado por | publicado por | posteado por | enviado por | subido por | elaborado por |
    creado por | reportaje de
  `,
  months: `
    enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | setiembre | octubre |
    noviembre | diciembre | ene | feb | mar | abr | may | jun | jul | ago | sep | sept | oct | nov | dic | lunes |
    martes | miércoles | miercoles | jueves | viernes | sábado | sabado | domingo | lun | mié | jue | sáb | hrs
  `,
};
